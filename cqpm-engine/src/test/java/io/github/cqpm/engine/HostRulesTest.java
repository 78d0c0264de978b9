package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.ADMISSIBLE;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.NOT_ADMISSIBLE;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.UNDETERMINED;
import static io.github.cqpm.engine.decision.ReasonCode.BLOCK_NOT_ADMISSIBLE;
import static io.github.cqpm.engine.decision.ReasonCode.COMPETENCY_FAILED;
import static io.github.cqpm.engine.decision.ReasonCode.COMPETENCY_NOT_YET_VALIDATED;
import static io.github.cqpm.engine.decision.ReasonCode.HOST_RULE_UNDETERMINED;
import static io.github.cqpm.engine.decision.ReasonCode.HOST_RULE_VIOLATED;
import static io.github.cqpm.engine.decision.ReasonCode.NO_SUBJECT;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.MissingFact;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that a host adds, and what rests on their answers. */
class HostRulesTest {
  private static final RuleId RULE = RuleId.of("acme/rule");

  private static <S> Situation with(SubjectKind<S> kind, String subject, Answer answer) {
    return base().with(HostRule.blocking(kind, subject, answer));
  }

  /** Returns status and award of each block, and the certification, by their first letters. */
  private static String standing(Situation situation) {
    AdmissibilityDecision decision = situation.decide();
    return Stream.concat(
            decision.getBlocks().stream()
                .map(
                    block ->
                        block.status().name().substring(0, 1)
                            + block.award().name().substring(0, 1)),
            decision.getCertification().map(status -> status.name().substring(0, 1)).stream())
        .collect(Collectors.joining(" "));
  }

  private static AdmissibilityStatus outcome(Situation situation) {
    return situation.decide().getOutcome();
  }

  @Test
  void a_rule_about_an_assessment_decides_whether_it_counts() {
    assertThat(with(SubjectKind.ASSESSMENT, "S1", HostRule.VIOLATED).status(C1))
        .isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(with(SubjectKind.ASSESSMENT, "S1", HostRule.UNDETERMINED).status(C1))
        .isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(with(SubjectKind.ASSESSMENT, "S1", HostRule.NOT_APPLICABLE).status(C1))
        .isEqualTo(CompetencyStatus.VALIDATED);
    assertThat(with(SubjectKind.ASSESSMENT, "S2", HostRule.VIOLATED).status(C1))
        .isEqualTo(CompetencyStatus.VALIDATED);
  }

  @Test
  void a_rule_about_a_ruling_decides_whether_it_counts() {
    String ruling = "D1/BDC0158-1";
    assertThat(with(SubjectKind.RULING, ruling, HostRule.VIOLATED).status(C1))
        .isEqualTo(CompetencyStatus.ACQUIRED);
    assertThat(with(SubjectKind.RULING, ruling, HostRule.UNDETERMINED).status(C1))
        .isEqualTo(CompetencyStatus.ACQUIRED);
    assertThat(with(SubjectKind.RULING, ruling, HostRule.VIOLATED).status(C2))
        .isEqualTo(CompetencyStatus.VALIDATED);
  }

  @Test
  void a_rule_about_a_deliberation_decides_whether_its_rulings_count() {
    for (Answer answer : List.of(HostRule.VIOLATED, HostRule.UNDETERMINED)) {
      Situation situation = with(SubjectKind.DELIBERATION, "D1", answer);
      assertThat(situation.status(C1)).isEqualTo(CompetencyStatus.ACQUIRED);
      assertThat(situation.status(C7)).isEqualTo(CompetencyStatus.ACQUIRED);
    }
  }

  @Test
  void a_rule_about_a_competency_holds_its_block_back_and_what_rests_on_it() {
    Situation violated = with(SubjectKind.COMPETENCY, "BDC0158-1", HostRule.VIOLATED);
    assertThat(standing(violated)).isEqualTo("NN AA AA N");
    assertThat(outcome(violated)).isEqualTo(NOT_ADMISSIBLE);
    assertThat(violated.status(C1)).isEqualTo(CompetencyStatus.VALIDATED);
    violated
        .answer(RuleId.BLOCK_AWARD, B8)
        .isViolated(HOST_RULE_VIOLATED)
        .saying("rule", RULE)
        .saying("subject", C1);
    violated
        .answer(RuleId.BLOCK_ADMISSIBILITY, B8)
        .isViolated(HOST_RULE_VIOLATED)
        .saying("rule", RULE)
        .saying("subject", C1);
    violated
        .answer(RuleId.CERTIFICATION_ADMISSIBILITY, "candidacy")
        .isViolated(HOST_RULE_VIOLATED)
        .saying("subject", C1);

    Situation undetermined = with(SubjectKind.COMPETENCY, "BDC0158-1", HostRule.UNDETERMINED);
    assertThat(standing(undetermined)).isEqualTo("UU AA AA U");
    assertThat(outcome(undetermined)).isEqualTo(UNDETERMINED);
    undetermined
        .answer(RuleId.BLOCK_ADMISSIBILITY, B8)
        .isUndetermined(MissingFact.HOST_RULE)
        .saying("rule", RULE)
        .saying("subject", C1);
  }

  @Test
  void a_rule_about_a_block_holds_it_back_and_what_rests_on_it() {
    Situation violated = with(SubjectKind.BLOCK, "BDC0166", HostRule.VIOLATED);
    assertThat(standing(violated)).isEqualTo("AA AA NN N");
    violated
        .answer(RuleId.BLOCK_ADMISSIBILITY, B6)
        .isViolated(HOST_RULE_VIOLATED)
        .saying("subject", B6);
    assertThat(standing(violated.target(B8, B6))).isEqualTo("AA NN");
    assertThat(outcome(violated.target(B8, B6))).isEqualTo(NOT_ADMISSIBLE);
    assertThat(outcome(violated.target(B8, B7))).isEqualTo(ADMISSIBLE);

    Situation undetermined = with(SubjectKind.BLOCK, "BDC0166", HostRule.UNDETERMINED);
    assertThat(standing(undetermined)).isEqualTo("AA AA UU U");
    assertThat(outcome(undetermined.target(B6))).isEqualTo(UNDETERMINED);
  }

  @Test
  void a_rule_about_the_candidacy_holds_the_certification_back_and_no_block() {
    Situation violated = with(SubjectKind.CANDIDACY, "candidacy", HostRule.VIOLATED);
    assertThat(standing(violated)).isEqualTo("AA AA AA N");
    assertThat(outcome(violated)).isEqualTo(NOT_ADMISSIBLE);
    violated
        .answer(RuleId.CERTIFICATION_ADMISSIBILITY, "candidacy")
        .isViolated(HOST_RULE_VIOLATED)
        .saying("rule", RULE)
        .saying("subject", "candidacy");

    Situation undetermined = with(SubjectKind.CANDIDACY, "candidacy", HostRule.UNDETERMINED);
    assertThat(standing(undetermined)).isEqualTo("AA AA AA U");
    assertThat(outcome(undetermined)).isEqualTo(UNDETERMINED);
  }

  @Test
  void a_rule_about_the_candidacy_holds_every_award_back_where_blocks_are_targeted() {
    Situation violated = with(SubjectKind.CANDIDACY, "candidacy", HostRule.VIOLATED).target(B8, B6);
    assertThat(standing(violated)).isEqualTo("AN AN");
    assertThat(outcome(violated)).isEqualTo(NOT_ADMISSIBLE);
    violated
        .answer(RuleId.BLOCK_AWARD, B8)
        .isViolated(HOST_RULE_VIOLATED)
        .saying("rule", RULE)
        .saying("subject", "candidacy");

    Situation undetermined =
        with(SubjectKind.CANDIDACY, "candidacy", HostRule.UNDETERMINED).target(B8, B6);
    assertThat(standing(undetermined)).isEqualTo("AU AU");
    undetermined.answer(RuleId.BLOCK_AWARD, B8).isUndetermined(MissingFact.HOST_RULE);
  }

  @Test
  void what_a_host_asks_is_named_beside_what_else_failed_or_is_missing() {
    with(SubjectKind.COMPETENCY, "BDC0158-1", HostRule.UNDETERMINED)
        .ruled(C2, REFUSED)
        .answer(RuleId.BLOCK_ADMISSIBILITY, B8)
        .isViolated(COMPETENCY_FAILED, HOST_RULE_UNDETERMINED)
        .saying("rule", RULE);
    with(SubjectKind.BLOCK, "BDC0158", HostRule.VIOLATED)
        .ruled(C2, DEFERRED)
        .answer(RuleId.BLOCK_ADMISSIBILITY, B8)
        .isViolated(HOST_RULE_VIOLATED, COMPETENCY_NOT_YET_VALIDATED);
  }

  @Test
  void what_a_host_holds_against_a_block_is_said_of_its_award_beside_what_else_failed() {
    Situation failed =
        with(SubjectKind.BLOCK, "BDC0158", HostRule.VIOLATED).ruled(C2, REFUSED).target(B8);
    failed
        .answer(RuleId.BLOCK_AWARD, B8)
        .isViolated(BLOCK_NOT_ADMISSIBLE, HOST_RULE_VIOLATED)
        .saying("rule", RULE)
        .saying("subject", B8);
    with(SubjectKind.COMPETENCY, "BDC0158-1", HostRule.UNDETERMINED)
        .ruled(C2, DEFERRED)
        .target(B8)
        .answer(RuleId.BLOCK_AWARD, B8)
        .isUndetermined(MissingFact.BLOCK_PENDING, MissingFact.HOST_RULE);
    with(SubjectKind.COMPETENCY, "BDC0158-1", HostRule.UNDETERMINED)
        .registrationUnknown()
        .target(B8)
        .answer(RuleId.BLOCK_AWARD, B8)
        .isUndetermined(MissingFact.REGISTRATION, MissingFact.HOST_RULE)
        .saying("subject", C1);
    with(SubjectKind.COMPETENCY, "BDC0158-1", HostRule.VIOLATED)
        .registration(NationalRegistration.none())
        .target(B8)
        .answer(RuleId.BLOCK_AWARD, B8)
        .isViolated(HOST_RULE_VIOLATED);
  }

  @Test
  void a_notice_stops_nothing() {
    List<Rule<?>> rules =
        List.of(
            HostRule.blocking(SubjectKind.ASSESSMENT, "S1", HostRule.VIOLATED).asNotice(),
            HostRule.blocking(SubjectKind.RULING, "D1/BDC0158-1", HostRule.VIOLATED).asNotice(),
            HostRule.blocking(SubjectKind.DELIBERATION, "D1", HostRule.UNDETERMINED).asNotice(),
            HostRule.blocking(SubjectKind.COMPETENCY, "BDC0158-1", HostRule.VIOLATED).asNotice(),
            HostRule.blocking(SubjectKind.BLOCK, "BDC0158", HostRule.UNDETERMINED).asNotice(),
            HostRule.blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.VIOLATED).asNotice());
    for (Rule<?> rule : rules) {
      assertThat(standing(base().with(rule))).isEqualTo("AA AA AA A");
      assertThat(base().with(rule).decide().getFindings(RULE))
          .anyMatch(finding -> !finding.answer().isClear());
    }
  }

  @Test
  void a_rule_about_a_plan_an_award_or_a_retained_result_is_answered_and_stops_nothing() {
    Situation situation =
        baseOfAgreement()
            .withoutAnyOf(C1)
            .deliberation(to -> to.addAward(Award.certificate()))
            .plus(retained("X1", "2025-04-15", C1), retained("X2", "2025-04-15", B8));
    List<HostRule<?>> rules =
        List.of(
            HostRule.blocking(SubjectKind.PLAN, "P1", HostRule.VIOLATED),
            HostRule.blocking(SubjectKind.AWARD, "D1/CQPM", HostRule.VIOLATED),
            HostRule.blocking(SubjectKind.RETAINED_COMPETENCY, "X1", HostRule.VIOLATED),
            HostRule.blocking(SubjectKind.RETAINED_BLOCK, "X2", HostRule.VIOLATED));
    for (HostRule<?> rule : rules) {
      assertThat(outcome(situation.with(rule))).isEqualTo(ADMISSIBLE);
      assertThat(situation.with(rule).decide().getFindings(RULE))
          .extracting(Finding::answer)
          .containsExactly(HostRule.VIOLATED);
    }
  }

  @Test
  void a_rule_without_a_subject_is_not_applicable_to_the_candidacy() {
    with(SubjectKind.DELIBERATION, "D1", HostRule.VIOLATED)
        .without("D1")
        .answer(RULE, "candidacy")
        .isNotApplicable(NO_SUBJECT);
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
    assertThat(engine.with(rule.named("acme/other")).getRules())
        .hasSize(engine.getRules().size() + 1);
  }

  @Test
  void a_rule_of_an_id_that_another_rule_set_of_ours_has_is_refused() {
    HostRule<?> rule = HostRule.blocking(SubjectKind.PLAN, "P1", HostRule.VIOLATED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EngineUnderTest.standard().with(rule.named("retention/block")))
        .withMessageContaining("retention/block");
  }

  @Test
  void a_rule_that_fails_is_named_with_its_subject() {
    HostRule<AssessmentPlan> rule =
        new HostRule<>(
            RULE,
            SubjectKind.PLAN,
            Severity.BLOCKING,
            (plan, context) -> {
              throw new UnsupportedOperationException("boom");
            });
    Situation failing = base().with(rule);
    assertThatIllegalStateException()
        .isThrownBy(failing::decide)
        .withMessage("Rule acme/rule failed instead of answering about P1.")
        .withCauseInstanceOf(UnsupportedOperationException.class);
  }

  static Stream<HostRule<?>> rulesThatDoNotAnswer() {
    return Stream.of(
        failing(SubjectKind.PLAN),
        failing(SubjectKind.ASSESSMENT),
        failing(SubjectKind.DELIBERATION),
        failing(SubjectKind.RULING),
        failing(SubjectKind.RETAINED_COMPETENCY),
        failing(SubjectKind.RETAINED_BLOCK),
        failing(SubjectKind.COMPETENCY),
        failing(SubjectKind.BLOCK),
        failing(SubjectKind.CANDIDACY),
        failing(SubjectKind.AWARD));
  }

  /** Returns a rule that returns null, which its types forbid and a host's compiler may not see. */
  @SuppressWarnings("NullAway")
  private static <S> HostRule<S> failing(SubjectKind<S> kind) {
    return new HostRule<>(RULE, kind, Severity.NOTICE, (subject, context) -> null);
  }

  @ParameterizedTest
  @MethodSource("rulesThatDoNotAnswer")
  void a_rule_that_returns_null_is_named_with_its_subject_whatever_it_asks_about(HostRule<?> rule) {
    Situation failing =
        baseOfAgreement()
            .deliberation(to -> to.addAward(Award.certificate()))
            .plus(retained("X1", "2025-04-15", C1), retained("X2", "2025-04-15", B8))
            .with(rule);
    assertThatExceptionOfType(RuleFailedException.class)
        .isThrownBy(failing::decide)
        .withMessageStartingWith("Rule acme/rule failed instead of answering about ")
        .havingCause()
        .withMessage("It returned null.");
  }

  @Test
  void a_rule_that_throws_a_checked_exception_is_named_with_its_subject() {
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
