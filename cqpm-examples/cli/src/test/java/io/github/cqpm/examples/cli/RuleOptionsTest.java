package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.CqpmJson;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which rules, under which policy, and how deep a decision is told. */
class RuleOptionsTest {
  private static final String WHOLE = "stories/whole-certificate.json";
  private static final String MISSING = "stories/opinion-missing.json";

  private final Program program = new Program();

  private int run(String... arguments) {
    return program.run(
        Stream.concat(Stream.of("decide", "--as-of=2026-06-30"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private Provenance provenance(String... options) {
    assertThat(
            run(
                Stream.concat(Stream.of(options), Stream.of("--format=json", WHOLE))
                    .toArray(String[]::new)))
        .isZero();
    AdmissibilityDecision decision = CqpmJson.standard().readDecision(program.out());
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
    assertThat(program.err())
        .startsWith("La règle admissibility/block ne peut pas être ramenée à un signalement.")
        .contains("La règle plan/none n’existe pas.", "La règle x n’existe pas.")
        .doesNotContain("\tat ");
    assertThat(DecisionPolicy.MAY_BE_NOTICES)
        .allSatisfy(rule -> assertThat(program.err()).contains(rule.toString()));
    assertThat(program.out()).isEmpty();
  }

  @Test
  void the_report_names_the_rules_and_their_cautions_and_in_full_the_policy() {
    assertThat(run("--rules=agreement", "--notice=plan/made", "--depth=full", WHOLE)).isZero();
    assertThat(program.out())
        .contains("règles de l’accord de branche", "a été révisé le 13", "plan/made", "18/06/2028");
  }

  @Test
  void the_depth_of_statuses_is_without_reasons() {
    assertThat(run("--depth=status", MISSING)).isZero();
    assertThat(program.out())
        .contains("○ à compléter", "BDC0158-1")
        .doesNotContain("Textes cités", "La commission compte-t-elle");
  }

  @Test
  void the_depth_of_what_blocks_is_the_default() {
    assertThat(run(MISSING)).isZero();
    String byDefault = program.out();
    assertThat(run("--depth=BLOCKING", MISSING)).isZero();
    assertThat(program.out())
        .isEqualTo(byDefault)
        .contains("Reste à faire", "donner son avis")
        .doesNotContain("La commission compte-t-elle plusieurs membres");
  }

  @Test
  void the_full_depth_is_the_whole_tree_with_questions_and_provenance() {
    assertThat(run("--depth=full", MISSING)).isZero();
    assertThat(program.out())
        .contains("EV-1", "DE-1/BDC0158-1", "La commission compte-t-elle plusieurs membres")
        .contains("Décision établie avec", "sha256:");
    assertThat(program.out().lines()).allMatch(line -> line.length() <= 100);
  }
}
