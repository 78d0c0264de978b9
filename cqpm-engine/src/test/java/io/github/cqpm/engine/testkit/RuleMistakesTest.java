package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.RetentionClaim;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Mistakes in rules that carry facts of their own, and in suites of properties. It takes more than
 * ten seconds on a busy machine, since each rule is asked on some thousand candidacies.
 */
class RuleMistakesTest {
  private static final RuleId ID = RuleId.of("acme/fee");
  private static final ReasonCode PAID = ReasonCode.of("acme/PAID");
  private static final ReasonCode OWING = ReasonCode.of("acme/OWING");
  private static final MissingFact FEE = MissingFact.of("acme/FEE");
  private static final DecisionRequest COMPLETE =
      DecisionRequest.builder()
          .referential(SmallReferential.get())
          .candidacy(CompleteCandidacy.to(SmallReferential.get()))
          .asOf(CompleteCandidacy.LAST_DAY)
          .build();

  /** Was enough of the fee paid? Less than nothing is not known. */
  private record Fee(int paid, int least) implements Rule<CandidacyStanding> {
    Fee {
      if (least > 100) {
        throw new IllegalArgumentException("A fee of more than 100.");
      }
    }

    @Override
    public RuleDescription<CandidacyStanding> getDescription() {
      return RuleDescription.builder(ID, SubjectKind.CANDIDACY)
          .severity(Severity.NOTICE)
          .citation(Citation.of("Acme", "2", ""))
          .version("1")
          .parameter("least", least)
          .satisfied(PAID)
          .violated(OWING)
          .undetermined(FEE)
          .build();
    }

    @Override
    public Answer answer(CandidacyStanding candidacy, RuleContext context) {
      if (paid < 0) {
        return Answer.undetermined(FEE);
      }
      Argument number = Argument.number("paid", paid);
      return paid >= least
          ? Answer.satisfied(Reason.of(PAID, number))
          : Answer.violated(Reason.of(OWING, number));
    }
  }

  private static AnswerVerifier verify(int paid, int least) {
    return RuleVerifier.of(new Fee(paid, least)).given(COMPLETE).rule(ID).about("candidacy");
  }

  static class PaidOrNot {
    @Test
    void more_than_enough_is_paid() {
      verify(90, 80).isSatisfied(PAID).saying("paid", 90);
    }

    @Test
    void less_is_owing() {
      verify(70, 80).isViolated(OWING);
    }
  }

  private static Map<String, String> failures(Faults faults) {
    return FaultsTest.failed(FaultsTest.run(faults));
  }

  @Test
  void an_answer_that_is_declared_and_never_given_is_told() {
    assertThat(failures(Faults.against(PaidOrNot.class)))
        .containsOnlyKeys(
            "acme/fee: acme/OWING with paid one too high",
            "acme/fee: blocking",
            "acme/fee: never UNDETERMINED acme/FEE")
        .hasEntrySatisfying(
            "acme/fee: never UNDETERMINED acme/FEE",
            message ->
                assertThat(message)
                    .startsWith("acme/fee declares that it may answer UNDETERMINED acme/FEE")
                    .contains(".accepting(\"acme/fee: never UNDETERMINED acme/FEE\", \"why\")"));
  }

  @Test
  void rules_that_are_given_besides_show_what_those_of_the_suite_do_not() {
    assertThat(
            failures(
                Faults.against(PaidOrNot.class)
                    .withRules(new Fee(-1, 80))
                    .withStories(
                        (mistake, request, right, faulty) ->
                            "told of " + right.getRules().size() + "\n")))
        .containsOnlyKeys(
            "acme/fee: acme/OWING with paid one too high",
            "acme/fee: blocking",
            "acme/fee: SATISFIED instead of UNDETERMINED acme/FEE",
            "acme/fee: VIOLATED instead of UNDETERMINED acme/FEE")
        .hasEntrySatisfying(
            "acme/fee: VIOLATED instead of UNDETERMINED acme/FEE",
            message ->
                assertThat(message)
                    .contains("  Fee[paid=-1, least=80]")
                    .contains(
                        "As a story:%n  told of %d%n"
                            .formatted(CertificationEngine.standard().getRules().size() + 1)));
  }

  static class AtTheBound {
    @Test
    void just_enough_is_paid() {
      verify(80, 80).isSatisfied(PAID);
      verify(100, 100).isSatisfied(PAID);
    }

    @Test
    void one_less_is_owing() {
      verify(79, 80).isViolated(OWING);
    }
  }

  @Test
  void a_rule_made_in_another_way_is_noticed_at_its_bound() {
    String lower = "acme/fee: a least one lower";
    String higher = "acme/fee: a least one higher";
    Function<Faults, Faults> variants =
        faults ->
            faults
                .withRules(new Fee(79, 80), new Fee(80, 80))
                .withVariant(
                    "a least one lower",
                    Fee.class,
                    right -> new Fee(right.paid(), right.least() - 1))
                .withVariant(
                    "a least one higher",
                    Fee.class,
                    right -> new Fee(right.paid(), right.least() + 1));

    assertThat(failures(variants.apply(Faults.against(PaidOrNot.class))))
        .containsKeys(lower, higher)
        .hasEntrySatisfying(
            higher, message -> assertThat(message).contains("Fee[paid=80, least=80]"));
    assertThat(FaultsTest.run(variants.apply(Faults.against(AtTheBound.class))))
        .containsEntry(lower, null)
        .containsEntry(higher, null);
  }

  /** Tells the parameter, too: another one shows in what is told, far from the bound. */
  private record Told(int paid, int least) implements Rule<CandidacyStanding> {
    @Override
    public RuleDescription<CandidacyStanding> getDescription() {
      return new Fee(paid, least).getDescription();
    }

    @Override
    public Answer answer(CandidacyStanding candidacy, RuleContext context) {
      Argument number = Argument.number("least", least);
      return paid >= least
          ? Answer.satisfied(Reason.of(PAID, number))
          : Answer.violated(Reason.of(OWING, number));
    }
  }

  static class ToldOrNot {
    @Test
    void more_than_enough_is_paid() {
      RuleVerifier.of(new Told(90, 80)).given(COMPLETE).rule(ID).about("candidacy").isSatisfied();
    }
  }

  private static String survivorOfToldOrNot(UnaryOperator<Faults> change) {
    return failures(
            change.apply(
                Faults.against(ToldOrNot.class)
                    .withVariant(
                        "a least one higher",
                        Told.class,
                        right -> new Told(right.paid(), right.least() + 1))))
        .get("acme/fee: a least one higher");
  }

  @Test
  void a_mistake_is_shown_where_another_kind_of_answer_is_given_rather_than_another_value() {
    assertThat(survivorOfToldOrNot(faults -> faults.withRules(new Told(80, 80))))
        .contains("Told[paid=80, least=80]")
        .contains("SATISFIED acme/PAID (least 80), not VIOLATED acme/OWING (least 81)")
        .contains(".isSatisfied(ReasonCode.of(\"acme/PAID\"));")
        .doesNotContain("Only the values told differ");
  }

  @Test
  void a_mistake_that_shows_in_values_alone_is_told_so_and_not_as_a_story() {
    assertThat(
            survivorOfToldOrNot(
                faults -> faults.withStories((mistake, request, right, faulty) -> "a story")))
        .contains("Told[paid=90, least=80]")
        .contains("Only the values told differ")
        .contains(".saying(\"least\", \"80\");")
        .doesNotContain("As a story");
  }

  /** Asks how many days after the enrolment an assessment was held, and tells the most allowed. */
  private record Soon(int most) implements Rule<CommissionAssessment> {
    @Override
    public RuleDescription<CommissionAssessment> getDescription() {
      return RuleDescription.builder(ID, SubjectKind.ASSESSMENT)
          .severity(Severity.NOTICE)
          .citation(Citation.of("Acme", "2", ""))
          .version("1")
          .satisfied(PAID)
          .violated(OWING)
          .undetermined(FEE)
          .build();
    }

    @Override
    public Answer answer(CommissionAssessment assessment, RuleContext context) {
      if (context.getEnrolment().isEmpty()) {
        return Answer.undetermined(FEE);
      }
      LocalDate last = context.getEnrolment().get().getDate().plusDays(most);
      Reason reason =
          Reason.of(
              assessment.getDate().isAfter(last) ? OWING : PAID, Argument.number("most", most));
      return reason.code().equals(PAID) ? Answer.satisfied(reason) : Answer.violated(reason);
    }
  }

  static class SoonOrNot {
    @Test
    void long_after_is_not_soon() {
      RuleVerifier.of(new Soon(30))
          .given(COMPLETE)
          .rule(ID)
          .about("assessment-BDC0001-1")
          .isViolated();
    }
  }

  @Test
  void a_bound_that_no_random_day_meets_is_looked_for() {
    assertThat(
            failures(
                Faults.against(SoonOrNot.class)
                    .withVariant("a day more", Soon.class, right -> new Soon(right.most() + 1))
                    .withVariant("a day less", Soon.class, right -> new Soon(right.most() - 1))))
        .hasEntrySatisfying(
            "acme/fee: a day more",
            message ->
                assertThat(message)
                    .contains("VIOLATED acme/OWING (most 30), not SATISFIED acme/PAID (most 31)")
                    .contains(".isViolated(ReasonCode.of(\"acme/OWING\"));"))
        .hasEntrySatisfying(
            "acme/fee: a day less",
            message ->
                assertThat(message)
                    .contains("SATISFIED acme/PAID (most 30), not VIOLATED acme/OWING (most 29)"));
  }

  static class PaidProperties {
    @Property(tries = 50)
    void what_is_paid_is_said(
        @ForAll @IntRange(max = 20) int paid, @ForAll @IntRange(max = 20) int least) {
      verify(paid, least).saying("paid", paid);
    }
  }

  @Test
  void properties_notice_too() {
    Map<String, String> failures = failures(Faults.against(PaidProperties.class));

    assertThat(failures)
        .containsKeys(
            "acme/fee: SATISFIED instead of VIOLATED acme/OWING",
            "acme/fee: VIOLATED instead of SATISFIED acme/PAID")
        .doesNotContainKeys(
            "acme/fee: acme/PAID with paid one too high",
            "acme/fee: acme/OWING with paid one too high");
  }

  /** A rule about what only the branch agreement's rules look at. */
  private record Kept(RuleId id) implements Rule<RetentionClaim> {
    @Override
    public RuleDescription<RetentionClaim> getDescription() {
      return RuleDescription.builder(id, SubjectKind.RETAINED_BLOCK)
          .severity(Severity.NOTICE)
          .citation(Citation.of("Acme", "3", ""))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(RetentionClaim claim, RuleContext context) {
      return claim.result().getDate().getDayOfMonth() == 28
          ? Answer.satisfied(Reason.of(PAID))
          : Answer.violated(Reason.of(OWING));
    }
  }

  @Test
  void of_a_rule_that_declares_nothing_what_it_was_seen_to_answer_counts() {
    SuiteWatch watch = new SuiteWatch();
    var engine =
        TamperedBook.tamper(EngineUnderTest.of(RuleSet.agreement()).with(new Kept(ID)), watch);
    RequestSeries.small(SmallReferential.get()).forEach(engine::decide);
    WatchedRule rule = watch.getRules().iterator().next();

    assertThat(
            RuleMistakes.of(rule, List.of(), (mistake, request, right, faulty) -> "").stream()
                .filter(Mistake::shows)
                .map(Mistake::name))
        .contains(
            "acme/fee: VIOLATED instead of SATISFIED acme/PAID",
            "acme/fee: SATISFIED instead of VIOLATED acme/OWING");
  }

  @Test
  void the_candidacy_shown_has_nothing_in_it_that_the_mistake_does_not_need() {
    Mutant mutant = Mutants.of(new Fee(0, 0).getDescription(), possible(), Set.of()).get(0);
    Witness needsNothing =
        new Witness(
            new Fee(90, 80),
            DecisionRequest.builder()
                .from(RequestSeries.large(List.of(SmallReferential.get()), 100).get(99))
                .policy(DecisionPolicy.builder().minimumCommissionMembers(1).build())
                .build(),
            RuleSet.referential());

    assertThat(needsNothing.shows(mutant)).isTrue();
    assertThat(needsNothing.request()).isNotEqualTo(COMPLETE);
    assertThat(needsNothing.smallest(mutant).request()).isEqualTo(COMPLETE);
  }

  private static PossibleAnswers possible() {
    return PossibleAnswers.none().satisfied(PAID).violated(OWING);
  }

  @Test
  void an_answer_that_a_suite_comes_to_late_is_not_overlooked() {
    SuiteWatch watch = new SuiteWatch();
    var engine = TamperedBook.tamper(CertificationEngine.standard(), watch);
    IntStream.range(0, 300).forEach(paid -> engine.with(new Fee(paid, 50)).decide(COMPLETE));
    engine.with(new Fee(-1, 50)).decide(COMPLETE);

    assertThat(
            RuleMistakes.of(
                    watch.getRules().iterator().next(),
                    List.of(),
                    (mistake, request, right, faulty) -> "")
                .stream()
                .filter(Mistake::shows)
                .map(Mistake::name))
        .contains("acme/fee: VIOLATED instead of UNDETERMINED acme/FEE")
        .doesNotContain("acme/fee: never UNDETERMINED acme/FEE");
  }
}
