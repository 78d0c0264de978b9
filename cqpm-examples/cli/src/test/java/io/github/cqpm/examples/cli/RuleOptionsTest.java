package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.CqpmJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which rules, under which policy, and how deep a decision is told. */
class RuleOptionsTest {
  private static final String WHOLE = "stories/whole-certificate.json";
  private static final String MISSING = "stories/opinion-missing.json";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Cqpm.commandLine(Clock.systemUTC())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(Stream.of("decide", "--as-of=2026-06-30"), Stream.of(arguments))
                .toArray(String[]::new));
  }

  private Provenance provenance(String... options) {
    assertThat(
            run(
                Stream.concat(Stream.of(options), Stream.of("--format=json", WHOLE))
                    .toArray(String[]::new)))
        .isZero();
    AdmissibilityDecision decision = CqpmJson.standard().readDecision(out.toString());
    return decision.getProvenance();
  }

  @Test
  void the_rules_of_the_referential_and_the_standard_policy_are_the_default() {
    Provenance provenance = provenance();
    assertThat(provenance.getRuleSet()).isEqualTo("referential");
    assertThat(provenance.getPolicy()).isEqualTo(DecisionPolicy.standard());
  }

  @ParameterizedTest
  @CsvSource({"referential, referential", "agreement, agreement", "AGREEMENT, agreement"})
  void the_rules_chosen_decide(String chosen, String ruleSet) {
    assertThat(provenance("--rules", chosen).getRuleSet()).isEqualTo(ruleSet);
  }

  @Test
  void the_jury_may_overrule_where_it_is_said() {
    assertThat(provenance("--jury-may-overrule").getPolicy().isJuryMayOverrule()).isTrue();
  }

  @Test
  void rules_are_turned_into_notices_one_by_one() {
    assertThat(
            provenance("--notice", "plan/made", "--notice=company/opinion-given")
                .getPolicy()
                .getNotices())
        .containsExactly(RuleId.OPINION_GIVEN, RuleId.PLAN_MADE);
  }

  @Test
  void what_may_be_no_notice_is_refused_by_name_with_the_list_of_what_may() {
    assertThat(run("--notice=admissibility/block", "--notice=plan/none", "--notice=x", WHOLE))
        .isEqualTo(2);
    assertThat(err.toString())
        .startsWith("La règle admissibility/block ne peut pas être ramenée à un signalement.")
        .contains("La règle plan/none n’existe pas.", "La règle x n’existe pas.")
        .doesNotContain("\tat ");
    assertThat(DecisionPolicy.MAY_BE_NOTICES)
        .allSatisfy(rule -> assertThat(err.toString()).contains(rule.toString()));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void what_may_be_no_notice_is_refused_in_english_too() {
    assertThat(run("--lang=en", "--notice=admissibility/block", "--notice=plan/none", WHOLE))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains("Rule admissibility/block may not be turned into a notice.")
        .contains("There is no rule plan/none.")
        .contains("Did you mean: plan/made?", "These may: commission/");
  }

  @Test
  void the_report_names_the_rules_and_their_cautions_and_in_full_the_policy() {
    assertThat(run("--rules=agreement", "--notice=plan/made", "--depth=full", WHOLE)).isZero();
    assertThat(out.toString())
        .contains("règles de l’accord de branche", "a été révisé le 13", "plan/made", "18/06/2028");
  }

  @Test
  void a_policy_that_is_not_the_standard_one_is_told_at_the_default_depth_too() {
    assertThat(run("--notice=plan/made", WHOLE)).isZero();
    assertThat(out.toString()).contains("ramenées à un point de vigilance : plan/made");
  }

  @Test
  void the_depth_of_statuses_is_without_reasons() {
    assertThat(run("--depth=status", MISSING)).isZero();
    assertThat(out.toString())
        .contains("○ à compléter", "BDC0158-1")
        .doesNotContain("Textes cités", "La commission compte-t-elle");
  }

  @Test
  void the_depth_of_what_blocks_is_the_default() {
    assertThat(run(MISSING)).isZero();
    String byDefault = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("--depth=BLOCKING", MISSING)).isZero();
    assertThat(out.toString())
        .isEqualTo(byDefault)
        .contains("Reste à faire", "donner son avis")
        .doesNotContain("La commission compte-t-elle plusieurs membres");
  }

  @Test
  void the_full_depth_is_the_whole_tree_with_questions_and_provenance() {
    assertThat(run("--depth=full", MISSING)).isZero();
    assertThat(out.toString())
        .contains("EV-1", "DE-1/BDC0158-1", "La commission compte-t-elle plusieurs membres")
        .contains("Décision établie avec", "sha256:");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @CsvSource({
    "--depth=deep, 'status, blocking ou full'",
    "--rules=mine, 'referential ou agreement'"
  })
  void what_cannot_be_chosen_is_bad_usage(String option, String choice) {
    assertThat(run(option, WHOLE)).isEqualTo(2);
    assertThat(err.toString()).contains(choice);
  }
}
