package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.ADMISSIBLE;
import static io.github.cqpm.engine.decision.ReasonCode.NO_SUBJECT;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.NationalRegistration;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that a host adds, and what rests on their answers. */
class HostRulesTest {
  private static final RuleId RULE = RuleId.of("acme/rule");

  private static Situation with(SubjectKind<?> kind, Object subject, Answer answer) {
    return base().with(HostRule.blocking(kind, subject.toString(), answer));
  }

  private static Situation violated(SubjectKind<?> kind, Object subject) {
    return with(kind, subject, HostRule.VIOLATED);
  }

  private static Situation undetermined(SubjectKind<?> kind, Object subject) {
    return with(kind, subject, HostRule.UNDETERMINED);
  }

  /**
   * Returns how c1 stands, status and award of each block, and the certification, all but the first
   * by their first letters.
   */
  private static String standing(Situation situation) {
    AdmissibilityDecision decision = situation.decide();
    return Cases.words(
        Stream.of(
                Stream.of(situation.status(C1)),
                decision.getBlocks().stream()
                    .map(block -> letter(block.status()) + letter(block.award())),
                decision.getCertification().map(HostRulesTest::letter).stream())
            .flatMap(parts -> parts));
  }

  private static String letter(Enum<?> status) {
    return status.name().substring(0, 1);
  }

  @TestFactory
  Stream<DynamicTest> hold_back() {
    return Cases.asking(HostRulesTest::standing)
        .it("an assessment, which does not count", violated(SubjectKind.ASSESSMENT, "S1"))
        .says("NOT_ASSESSED UU AA AA U")
        .and(undetermined(SubjectKind.ASSESSMENT, "S1"))
        .says("NOT_ASSESSED UU AA AA U")
        .and(with(SubjectKind.ASSESSMENT, "S1", HostRule.NOT_APPLICABLE))
        .says("VALIDATED AA AA AA A")
        .it("a ruling, which does not count", violated(SubjectKind.RULING, "D1/BDC0158-1"))
        .says("ACQUIRED UU AA AA U")
        .and(undetermined(SubjectKind.RULING, "D1/BDC0158-1"))
        .says("ACQUIRED UU AA AA U")
        .it("a deliberation, no ruling of which counts", violated(SubjectKind.DELIBERATION, "D1"))
        .says("ACQUIRED UU UU UU U")
        .and(undetermined(SubjectKind.DELIBERATION, "D1"))
        .says("ACQUIRED UU UU UU U")
        .it("a competency, and what rests on it", violated(SubjectKind.COMPETENCY, C1))
        .says("VALIDATED NN AA AA N")
        .and(undetermined(SubjectKind.COMPETENCY, C1))
        .says("VALIDATED UU AA AA U")
        .it("a block, and what rests on it", violated(SubjectKind.BLOCK, B6))
        .says("VALIDATED AA AA NN N")
        .and(violated(SubjectKind.BLOCK, B6).target(B8, B6))
        .says("VALIDATED AA NN")
        .and(violated(SubjectKind.BLOCK, B6).target(B8, B7))
        .says("VALIDATED AA AA")
        .and(undetermined(SubjectKind.BLOCK, B6))
        .says("VALIDATED AA AA UU U")
        .it("the certification and no block", violated(SubjectKind.CANDIDACY, "candidacy"))
        .says("VALIDATED AA AA AA N")
        .and(undetermined(SubjectKind.CANDIDACY, "candidacy"))
        .says("VALIDATED AA AA AA U")
        .it(
            "every award where blocks are targeted",
            violated(SubjectKind.CANDIDACY, "candidacy").target(B8, B6))
        .says("VALIDATED AN AN")
        .and(undetermined(SubjectKind.CANDIDACY, "candidacy").target(B8, B6))
        .says("VALIDATED AU AU")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> are_named_with_what_they_ask() {
    Situation ofC1 = undetermined(SubjectKind.COMPETENCY, C1);
    return Cases.of(RuleId.BLOCK_ADMISSIBILITY, B8)
        .it("by a block", violated(SubjectKind.COMPETENCY, C1))
        .says("VIOLATED HOST_RULE_VIOLATED rule=acme/rule subject=BDC0158-1")
        .and(ofC1)
        .says("UNDETERMINED HOST_RULE rule=acme/rule subject=BDC0158-1")
        .and(violated(SubjectKind.BLOCK, B8))
        .says("VIOLATED HOST_RULE_VIOLATED rule=acme/rule subject=BDC0158")
        .it("beside what else failed or is missing", ofC1.ruled(C2, REFUSED))
        .says(
            "VIOLATED COMPETENCY_FAILED HOST_RULE_UNDETERMINED competency=BDC0158-2 status=REFUSED"
                + " rule=acme/rule subject=BDC0158-1")
        .and(violated(SubjectKind.BLOCK, B8).ruled(C2, DEFERRED))
        .says(
            "VIOLATED HOST_RULE_VIOLATED COMPETENCY_NOT_YET_VALIDATED rule=acme/rule"
                + " subject=BDC0158 competency=BDC0158-2 status=ACQUIRED")
        .about(RuleId.CERTIFICATION_ADMISSIBILITY, "candidacy")
        .it("by the certification", violated(SubjectKind.COMPETENCY, C1))
        .says("VIOLATED HOST_RULE_VIOLATED rule=acme/rule subject=BDC0158-1")
        .and(violated(SubjectKind.CANDIDACY, "candidacy"))
        .says("VIOLATED HOST_RULE_VIOLATED rule=acme/rule subject=candidacy")
        .about(RuleId.BLOCK_AWARD, B8)
        .it("by the award of a block", violated(SubjectKind.COMPETENCY, C1))
        .says("VIOLATED HOST_RULE_VIOLATED rule=acme/rule subject=BDC0158-1")
        .and(violated(SubjectKind.CANDIDACY, "candidacy").target(B8, B6))
        .says("VIOLATED HOST_RULE_VIOLATED rule=acme/rule subject=candidacy")
        .and(undetermined(SubjectKind.CANDIDACY, "candidacy").target(B8, B6))
        .says("UNDETERMINED HOST_RULE rule=acme/rule subject=candidacy")
        .and(
            violated(SubjectKind.COMPETENCY, C1)
                .registration(NationalRegistration.none())
                .target(B8))
        .says("VIOLATED HOST_RULE_VIOLATED rule=acme/rule subject=BDC0158-1")
        .it(
            "by the award beside what else failed or is missing",
            violated(SubjectKind.BLOCK, B8).ruled(C2, REFUSED).target(B8))
        .says(
            "VIOLATED BLOCK_NOT_ADMISSIBLE HOST_RULE_VIOLATED block=BDC0158 rule=acme/rule"
                + " subject=BDC0158")
        .and(
            violated(SubjectKind.BLOCK, B8)
                .with(
                    HostRule.blocking(SubjectKind.COMPETENCY, C1.toString(), HostRule.UNDETERMINED)
                        .named("acme/other")))
        .says(
            "VIOLATED HOST_RULE_VIOLATED HOST_RULE_UNDETERMINED rule=acme/rule subject=BDC0158"
                + " rule=acme/other subject=BDC0158-1")
        .and(ofC1.ruled(C2, DEFERRED).target(B8))
        .says("UNDETERMINED BLOCK_PENDING HOST_RULE block=BDC0158 rule=acme/rule subject=BDC0158-1")
        .and(ofC1.registrationUnknown().target(B8))
        .says("UNDETERMINED REGISTRATION HOST_RULE rule=acme/rule subject=BDC0158-1")
        .tests();
  }

  /**
   * Each kind of subject, one of it in the situation below, and whether the outcome rests on it.
   */
  static Stream<Arguments> subjects() {
    return Stream.of(
        arguments(SubjectKind.CANDIDACY, "candidacy", true),
        arguments(SubjectKind.ASSESSMENT, "S2", true),
        arguments(SubjectKind.COMPETENCY, "BDC0158-2", true),
        arguments(SubjectKind.DELIBERATION, "D1", true),
        arguments(SubjectKind.RULING, "D1/BDC0158-2", true),
        arguments(SubjectKind.BLOCK, "BDC0166", true),
        arguments(SubjectKind.PLAN, "P1", false),
        arguments(SubjectKind.AWARD, "D1/CQPM", false),
        arguments(SubjectKind.RETAINED_COMPETENCY, "X1", false),
        arguments(SubjectKind.RETAINED_BLOCK, "X2", false));
  }

  private static Situation withAllKinds() {
    return baseOfAgreement()
        .withoutAnyOf(C1)
        .deliberation(to -> to.addAward(Award.certificate()))
        .plus(retained("X1", "2025-04-15", C1), retained("X2", "2019-04-15", B8));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void remain_to_be_satisfied_after_all_else_whatever_they_ask_about_and_not_as_notices(
      SubjectKind<?> kind, String subject, boolean stops) {
    for (Answer answer : List.of(HostRule.VIOLATED, HostRule.UNDETERMINED)) {
      HostRule<?> rule = HostRule.blocking(kind, subject, answer);
      AdmissibilityDecision decision = withAllKinds().with(rule).decide();
      assertThat(decision.find(RULE, subject)).contains(answer);
      assertThat(decision.getOutcome() != ADMISSIBLE).isEqualTo(stops);
      assertThat(remaining(decision)).containsExactly(subject);
      AdmissibilityDecision noticed = withAllKinds().with(rule.asNotice()).decide();
      assertThat(noticed.find(RULE, subject)).contains(answer);
      assertThat(noticed.getOutcome()).isEqualTo(ADMISSIBLE);
      assertThat(remaining(noticed)).isEmpty();
    }
    assertThat(
            remaining(
                withAllKinds()
                    .with(HostRule.blocking(kind, subject, HostRule.NOT_APPLICABLE))
                    .decide()))
        .isEmpty();
  }

  /** Returns the subjects of the steps that satisfy a host's rule, and of all steps after them. */
  private static List<String> remaining(AdmissibilityDecision decision) {
    return decision.getRemainingSteps().stream()
        .dropWhile(step -> step.action() != RemainingStep.Action.SATISFY_HOST_RULE)
        .map(step -> step.subject().toString())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void that_return_null_are_named_with_the_subject_whatever_they_ask_about(
      SubjectKind<?> kind, String subject, boolean stops) {
    Situation failing = withAllKinds().with(failing(kind));
    assertThatExceptionOfType(RuleFailedException.class)
        .isThrownBy(failing::decide)
        .withMessageStartingWith("Rule acme/rule failed instead of answering about ")
        .satisfies(
            failure -> {
              assertThat(failure.getRule()).isEqualTo(RULE);
              assertThat(failure.getSubject().kind()).isEqualTo(kind.getKind());
            })
        .havingCause()
        .withMessage("It returned null.");
  }

  /** Returns a rule that returns null, which its types forbid and a host's compiler may not see. */
  @SuppressWarnings("NullAway")
  private static <S> HostRule<S> failing(SubjectKind<S> kind) {
    return new HostRule<>(RULE, kind, Severity.NOTICE, (asked, context) -> null);
  }

  @Test
  void a_rule_without_a_subject_is_not_applicable_to_the_candidacy() {
    Situation without = violated(SubjectKind.DELIBERATION, "D1").without("D1");
    assertThat(without.decide().find(RULE, "candidacy")).contains(Answer.notApplicable(NO_SUBJECT));
  }

  @Test
  void a_rule_of_an_id_that_is_there_already_is_refused() {
    HostRule<?> rule = HostRule.blocking(SubjectKind.PLAN, "P1", HostRule.VIOLATED);
    CertificationEngine engine = EngineUnderTest.standard().with(rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.with(rule))
        .withMessageContaining("acme/rule");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> engine.with(rule.named("plan/made")))
        .withMessageContaining("plan/made");
    assertThatIllegalArgumentException() // of another rule set of ours
        .isThrownBy(() -> engine.with(rule.named("retention/block")))
        .withMessageContaining("retention/block");
    assertThat(engine.with(rule.named("acme/other")).getRules())
        .hasSize(engine.getRules().size() + 1);
  }

  @Test
  void a_rule_that_throws_even_a_checked_exception_is_named_with_its_subject() {
    Situation failing =
        base()
            .with(
                new HostRule<>(
                    RULE,
                    SubjectKind.PLAN,
                    Severity.NOTICE,
                    (plan, context) ->
                        HostRulesTest.<RuntimeException>fail(new IOException("disk"))));
    assertThatIllegalStateException()
        .isThrownBy(failing::decide)
        .withMessage("Rule acme/rule failed instead of answering about P1.")
        .withCauseInstanceOf(IOException.class);
  }

  /** Throws what Java would have declared: other languages do not ask for that. */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> Answer fail(Exception thrown) throws E {
    throw (E) thrown;
  }

  @Test
  void a_rule_that_does_not_describe_itself_is_named_by_its_class() {
    Rule<AssessmentPlan> silent =
        new Rule<>() {
          @Override
          @SuppressWarnings("NullAway")
          public RuleDescription<AssessmentPlan> getDescription() {
            return null;
          }

          @Override
          public Answer answer(AssessmentPlan plan, RuleContext context) {
            return Answer.satisfied();
          }
        };
    assertThatIllegalStateException()
        .isThrownBy(() -> EngineUnderTest.standard().with(silent))
        .withMessage(
            "Rule %s failed instead of describing itself.".formatted(silent.getClass().getName()));
  }

  @Test
  void a_description_without_severity_citation_or_version_is_refused() {
    RuleDescription.Builder<AssessmentPlan> description =
        RuleDescription.builder(RULE, SubjectKind.PLAN);
    assertThatIllegalStateException()
        .isThrownBy(description::build)
        .withMessage("The description of rule acme/rule lacks its severity.");
    description.severity(Severity.NOTICE);
    assertThatIllegalStateException()
        .isThrownBy(description::build)
        .withMessage("The description of rule acme/rule lacks its citation.");
    description.citation(Citation.of("House rules", "1", ""));
    assertThatIllegalStateException()
        .isThrownBy(description::build)
        .withMessage("The description of rule acme/rule lacks its version.");
    assertThat(description.version("1").build().possibleAnswers().getKinds()).isEmpty();
  }

  @Test
  void a_rule_is_shown_in_the_provenance_after_those_of_the_rule_set() {
    HostRule<?> rule = HostRule.blocking(SubjectKind.PLAN, "P1", HostRule.VIOLATED);
    AdmissibilityDecision decision = base().with(rule).decide();
    List<AppliedRule> rules = decision.getProvenance().getRules();
    assertThat(rules.get(rules.size() - 1))
        .isEqualTo(
            new AppliedRule(
                RULE,
                "2026-01",
                Severity.BLOCKING,
                Subject.Kind.PLAN,
                rule.getDescription().parameters(),
                rule.getDescription().citation(),
                true));
    assertThat(rules.subList(0, rules.size() - 1)).noneMatch(AppliedRule::ofHost);
    assertThat(decision.getProvenance().getRuleSet()).isEqualTo("referential");
    assertThat(decision.getFindings().get(decision.getFindings().size() - 1).rule())
        .isEqualTo(RULE);
  }

  @Test
  void an_engine_is_not_changed_by_a_rule_added_to_it() {
    CertificationEngine engine = EngineUnderTest.standard();
    engine.with(HostRule.blocking(SubjectKind.PLAN, "P1", HostRule.VIOLATED));
    assertThat(engine.getRules()).noneMatch(rule -> rule.id().equals(RULE));
    assertThat(base().with(engine).decide().getProvenance().find(RULE)).isEmpty();
  }
}
