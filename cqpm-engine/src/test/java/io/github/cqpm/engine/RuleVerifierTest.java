package io.github.cqpm.engine;

import static io.github.cqpm.engine.HostRule.blocking;
import static io.github.cqpm.model.testkit.SmallReferential.PROSPECT;
import static io.github.cqpm.model.testkit.SmallReferential.SELLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.RuleVerifier;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a verifier lets pass, and what it says where it does not. */
class RuleVerifierTest {
  private static final RuleId RULE = RuleId.of("acme/rule");
  private static final ReasonCode SO = ReasonCode.of("acme/SO");
  private static final ReasonCode ALSO = ReasonCode.of("acme/ALSO");
  private static final MissingFact NOT_SAID = MissingFact.of("acme/NOT_SAID");
  private static final Candidacy CANDIDACY = CompleteCandidacy.to(SmallReferential.get());

  private static RuleVerifier.Given given(RuleVerifier verifier) {
    return verifier.given(SmallReferential.get(), CANDIDACY, CompleteCandidacy.LAST_DAY);
  }

  /** Returns what a rule says that gives this answer about the competency. */
  private static AnswerVerifier answering(Answer answer) {
    return given(RuleVerifier.of(blocking(SubjectKind.COMPETENCY, PROSPECT.toString(), answer)))
        .rule(RULE)
        .about(PROSPECT);
  }

  private static void assertPasses(ThrowingCallable verification) {
    assertThatNoException().isThrownBy(verification);
  }

  private static void assertFails(ThrowingCallable verification, String... parts) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(verification)
        .satisfies(error -> assertThat(error.getMessage()).contains(parts));
  }

  @Test
  void each_kind_passes_with_all_of_its_codes_in_order_or_with_none_named() {
    AnswerVerifier satisfied = answering(Answer.satisfied(Reason.of(SO), Reason.of(ALSO)));
    AnswerVerifier violated = answering(Answer.violated(Reason.of(SO)));
    AnswerVerifier undetermined = answering(Answer.undetermined(NOT_SAID));
    AnswerVerifier notApplicable = answering(Answer.notApplicable(SO));
    assertPasses(() -> satisfied.isSatisfied(SO, ALSO).isSatisfied());
    assertPasses(() -> violated.isViolated(SO).isViolated());
    assertPasses(() -> undetermined.isUndetermined(NOT_SAID).isUndetermined());
    assertPasses(() -> notApplicable.isNotApplicable(SO));
    assertFails(
        () -> satisfied.isSatisfied(SO),
        "acme/rule about BDC0001-1 should be SATISFIED [acme/SO], but is SATISFIED",
        "[acme/SO, acme/ALSO]");
    assertFails(() -> satisfied.isSatisfied(ALSO, SO), "SATISFIED [acme/ALSO, acme/SO]");
    assertFails(() -> violated.isViolated(SO, ALSO), "but is VIOLATED [acme/SO]:");
    assertFails(
        () -> undetermined.isUndetermined(MissingFact.PLAN),
        "should be UNDETERMINED [PLAN], but is UNDETERMINED [acme/NOT_SAID]");
    assertFails(() -> notApplicable.isNotApplicable(ALSO), "but is NOT_APPLICABLE [acme/SO]");
    assertFails(satisfied::isViolated, "should be VIOLATED, but is SATISFIED [acme/SO, acme/ALSO]");
    assertFails(violated::isUndetermined, "should be UNDETERMINED, but is VIOLATED");
    assertFails(undetermined::isViolated, "should be VIOLATED, but is UNDETERMINED");
    assertFails(notApplicable::isSatisfied, "should be SATISFIED, but is NOT_APPLICABLE");
  }

  @Test
  void an_answer_that_the_rule_does_not_declare_is_found() {
    Rule<CompetencyStanding> declaring =
        new Rule<>() {
          @Override
          public RuleDescription<CompetencyStanding> getDescription() {
            return RuleDescription.builder(RULE, SubjectKind.COMPETENCY)
                .severity(Severity.NOTICE)
                .citation(Citation.of("House rules", "1", "Be there."))
                .version("1")
                .satisfied(SO)
                .build();
          }

          @Override
          public Answer answer(CompetencyStanding competency, RuleContext context) {
            return Answer.satisfied(
                Reason.of(competency.getCompetency().getId().equals(PROSPECT) ? SO : ALSO));
          }
        };
    assertFails(
        () -> given(RuleVerifier.of(declaring)).rule(RULE).about(PROSPECT),
        "acme/rule answered SATISFIED acme/ALSO about BDC0001-2, which its description does not"
            + " declare");
  }

  @Test
  void an_answer_says_the_values_of_its_reasons_and_of_its_missing_facts() {
    Reason ofSelling = Reason.of(SO, Argument.block(SELLING), Argument.number("count", 2));
    AnswerVerifier violated = answering(Answer.violated(ofSelling, ofSelling));
    assertPasses(() -> violated.saying("block", SELLING, SELLING).saying("count", 2, 2));
    assertPasses(() -> violated.saying("competency"));
    assertFails(
        () -> violated.saying("block", SELLING),
        "should say \"block\" [BDC0001], but is VIOLATED",
        "value=BDC0001");
    AnswerVerifier undetermined =
        answering(Answer.undetermined(NOT_SAID.about(Argument.competency(PROSPECT))));
    assertPasses(() -> undetermined.saying("competency", PROSPECT));
  }

  @Test
  void a_subject_is_named_by_its_id_or_by_its_key() {
    RuleVerifier.Given given = given(RuleVerifier.of(EngineUnderTest.standard()));
    var enrolled = given.rule(RuleId.ENROLMENT_PRECEDES_ASSESSMENT);
    assertPasses(() -> enrolled.about("assessment-BDC0001-1").isSatisfied());
    assertPasses(() -> enrolled.about(RecordId.of("assessment-BDC0001-1")).isSatisfied());
    var ruled = given.rule(RuleId.RULING_AFTER_ASSESSMENT);
    assertPasses(() -> ruled.about("deliberation/" + PROSPECT).isSatisfied());
  }

  @Test
  void a_subject_that_there_is_not_is_told_with_those_that_there_are() {
    var answers =
        given(RuleVerifier.of(EngineUnderTest.standard())).rule(RuleId.BLOCK_ADMISSIBILITY);
    assertFails(
        () -> answers.about("BDC9999"),
        "admissibility/block was not asked about BDC9999, but about: BDC0001, BDC0002.");
  }

  @Test
  void a_rule_without_a_subject_answers_about_the_candidacy() {
    assertPasses(
        () ->
            RuleVerifier.of(EngineUnderTest.standard())
                .given(
                    SmallReferential.get(),
                    CANDIDACY.without(RecordId.of("plan")),
                    CompleteCandidacy.LAST_DAY)
                .rule(RuleId.PLAN_SENT_TO_CENTRE)
                .about("candidacy")
                .isNotApplicable(ReasonCode.NO_SUBJECT));
  }

  @Test
  void a_rule_that_did_not_run_is_told_with_those_that_did() {
    RuleVerifier.Given given = given(RuleVerifier.of(EngineUnderTest.standard()));
    assertFails(
        () -> given.rule(RULE),
        "acme/rule did not run; add it to the engine. These did: [enrolment/made,");
  }

  @Test
  void a_rule_answers_under_the_policy_that_is_given() {
    RuleVerifier.Given given = given(RuleVerifier.of(EngineUnderTest.standard()));
    given.rule(RuleId.SEVERAL_MEMBERS).about("assessment-BDC0001-1").isSatisfied();
    given
        .under(DecisionPolicy.builder().minimumCommissionMembers(3).build())
        .rule(RuleId.SEVERAL_MEMBERS)
        .about("assessment-BDC0001-1")
        .isViolated(ReasonCode.TOO_FEW_MEMBERS);
  }

  @Test
  void input_that_cannot_be_decided_is_refused_as_by_the_engine() {
    RuleVerifier.Given given =
        RuleVerifier.of(EngineUnderTest.standard())
            .given(
                SmallReferential.get(),
                CANDIDACY.plus(CANDIDACY.getOpinions().get(0)),
                CompleteCandidacy.LAST_DAY);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> given.rule(RuleId.PLAN_MADE))
        .withMessageContaining("ID_TWICE");
  }
}
