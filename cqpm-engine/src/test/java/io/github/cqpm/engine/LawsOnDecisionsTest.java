package io.github.cqpm.engine;

import static io.github.cqpm.engine.SpoiledLaws.AS_OF;
import static io.github.cqpm.engine.SpoiledLaws.COMPLETE;
import static io.github.cqpm.engine.SpoiledLaws.KEPT;
import static io.github.cqpm.engine.SpoiledLaws.OF_BLOCK;
import static io.github.cqpm.engine.SpoiledLaws.assertBroken;
import static io.github.cqpm.engine.SpoiledLaws.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.engine.testkit.Tried;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule of a host's that breaks another law is found out; none of a host's can break law 3. */
class LawsOnDecisionsTest {
  @Test
  void law_3_speaks_of_admissible_candidacies() {
    assertThat(KEPT.admissibleImpliesEveryCompetencyValidatedOrRetained(request(COMPLETE)))
        .isEqualTo(Tried.APPLIED);
    assertThat(
            KEPT.admissibleImpliesEveryCompetencyValidatedOrRetained(
                request(COMPLETE.without(RecordId.of("deliberation")))))
        .isEqualTo(Tried.DID_NOT_APPLY);
  }

  @Test
  void law_4_is_broken_by_a_rule_that_lets_no_refusal_count() {
    Laws laws =
        SpoiledLaws.by(
            SubjectKind.RULING,
            (ruling, context) ->
                ruling.getRuling() == Ruling.REFUSED ? HostRule.VIOLATED : Answer.satisfied());
    assertThat(KEPT.refusalByOnlyRulingMakesNotAdmissible(request(COMPLETE)))
        .isEqualTo(Tried.APPLIED);
    assertBroken(
        4,
        () -> laws.refusalByOnlyRulingMakesNotAdmissible(request(COMPLETE)),
        "With BDC0001-1 refused by deliberation",
        "outcome: ADMISSIBLE -> UNDETERMINED");
    assertThat(
            laws.refusalByOnlyRulingMakesNotAdmissible(
                request(COMPLETE.without(RecordId.of("deliberation")))))
        .isEqualTo(Tried.DID_NOT_APPLY);
  }

  @Test
  void law_7_is_broken_by_a_rule_about_the_candidacy() {
    Laws laws = SpoiledLaws.where(context -> true);
    assertThat(KEPT.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request(COMPLETE)))
        .isEqualTo(Tried.APPLIED);
    assertBroken(
        7,
        () -> laws.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request(COMPLETE)),
        "HOST_RULE_VIOLATED");
    assertThat(laws.wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request(OF_BLOCK)))
        .isEqualTo(Tried.DID_NOT_APPLY);
  }

  @Test
  void law_8_is_broken_by_a_rule_that_remembers() {
    Deque<RuleContext> asked = new ArrayDeque<>();
    Laws laws =
        SpoiledLaws.where(
            context -> {
              asked.add(context);
              return asked.size() > 1;
            });
    assertBroken(
        8,
        () -> laws.decidedTwiceIsEqual(request(COMPLETE)),
        "OUTCOME of candidacy: ADMISSIBLE -> NOT_ADMISSIBLE");
  }

  @Test
  void law_8_is_broken_by_what_does_not_read_back() {
    KEPT.writtenAndReadIsEqual(request(COMPLETE), decision -> decision);
    assertBroken(
        8,
        () ->
            KEPT.writtenAndReadIsEqual(
                request(COMPLETE),
                decision ->
                    AdmissibilityDecision.builder()
                        .from(decision)
                        .outcome(AdmissibilityStatus.UNDETERMINED)
                        .build()),
        "OUTCOME of candidacy: ADMISSIBLE -> UNDETERMINED");
  }

  @Test
  void law_10_is_broken_by_a_rule_that_lets_a_deliberation_count_only_later() {
    DecisionRequest over = request(COMPLETE.plus(retained(AS_OF.minusMonths(24).minusDays(1))));
    DecisionRequest lastDay = request(COMPLETE.plus(retained(AS_OF.minusMonths(24))));
    LocalDate later = AS_OF.plusDays(1);
    Laws laws =
        Laws.of(
            CertificationEngine.of(RuleSet.agreement())
                .with(
                    HostRule.blocking(
                        SubjectKind.DELIBERATION,
                        (deliberation, context) ->
                            context.getAsOf().isBefore(later)
                                ? HostRule.VIOLATED
                                : Answer.satisfied())));
    assertThat(KEPT.resultWhosePeriodWasOverIsNotKeptLater(incomplete(over), later))
        .isEqualTo(Tried.APPLIED);
    assertThat(KEPT.resultWhosePeriodWasOverIsNotKeptLater(incomplete(lastDay), later))
        .isEqualTo(Tried.DID_NOT_APPLY);
    assertBroken(
        10,
        () -> laws.resultWhosePeriodWasOverIsNotKeptLater(over, later),
        "Decided as of 2026-03-01 too, as of 2026-02-28",
        "retention/competency about retained: VIOLATED RETENTION_OVER (");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KEPT.resultWhosePeriodWasOverIsNotKeptLater(over, AS_OF))
        .withMessageContaining("2026-02-28");
  }

  @Test
  void a_request_with_input_problems_is_refused_as_by_the_engine() {
    CompanyOpinion opinion = COMPLETE.getOpinions().get(0);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> KEPT.decidedTwiceIsEqual(request(COMPLETE.plus(opinion))));
  }

  private static RetainedResult retained(LocalDate day) {
    return RetainedResult.builder()
        .id(RecordId.of("retained"))
        .date(day)
        .part(SmallReferential.PROSPECT)
        .certification(SmallReferential.ID)
        .build();
  }

  /** Returns the request without a deliberation: what is retained is asked about as of its date. */
  private static DecisionRequest incomplete(DecisionRequest request) {
    return DecisionRequest.builder()
        .from(request)
        .candidacy(request.getCandidacy().without(RecordId.of("deliberation")))
        .build();
  }

  @Test
  void law_10_speaks_of_one_version_of_the_rules() {
    DecisionRequest over =
        incomplete(request(COMPLETE.plus(retained(AS_OF.minusMonths(24).minusDays(1)))));
    LocalDate later = AS_OF.plusDays(1);
    assertThat(KEPT.resultWhosePeriodWasOverIsNotKeptLater(over, later)).isEqualTo(Tried.APPLIED);
    assertThat(Laws.of(keepingLonger(later)).resultWhosePeriodWasOverIsNotKeptLater(over, later))
        .isEqualTo(Tried.DID_NOT_APPLY);
    assertThat(
            Laws.of(keepingLonger(later.plusDays(1)))
                .resultWhosePeriodWasOverIsNotKeptLater(over, later))
        .isEqualTo(Tried.APPLIED);
  }

  private static CertificationEngine keepingLonger(LocalDate from) {
    return CertificationEngine.of(
        RuleSet.agreement(
            List.of(LaterAgreement.text("2", from, Period.ofYears(4), Period.ofYears(6)))));
  }

  @Test
  void law_11_is_broken_by_a_version_that_comes_with_another_rule() {
    LocalDate next = AS_OF.plusDays(1);
    DecisionRequest request = request(COMPLETE);
    assertThat(KEPT.laterVersionChangesNoEarlierDecision(request, keepingLonger(next), next))
        .isEqualTo(Tried.APPLIED);
    assertThat(KEPT.laterVersionChangesNoEarlierDecision(request, keepingLonger(AS_OF), AS_OF))
        .isEqualTo(Tried.DID_NOT_APPLY);
    CertificationEngine other =
        keepingLonger(next)
            .with(
                HostRule.blocking(
                    SubjectKind.CANDIDACY, (candidacy, context) -> HostRule.VIOLATED));
    assertBroken(
        11,
        () -> KEPT.laterVersionChangesNoEarlierDecision(request, other, next),
        "With a version that holds from " + next,
        "OUTCOME of candidacy: ADMISSIBLE -> NOT_ADMISSIBLE");
    assertBroken(
        11,
        () -> KEPT.laterVersionChangesNoEarlierDecision(request, keepingLonger(AS_OF), next),
        "With a version that holds from " + next);
  }
}
