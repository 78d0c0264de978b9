package io.github.cqpm.engine.testkit;

import static io.github.cqpm.engine.SpoiledLaws.AS_OF;
import static io.github.cqpm.engine.SpoiledLaws.COMPLETE;
import static io.github.cqpm.engine.SpoiledLaws.KEPT;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.HostRule;
import io.github.cqpm.engine.LaterAgreement;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.SpoiledLaws;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Of each law a trial on an engine that does not keep it. */
final class BrokenLaws {
  private BrokenLaws() {}

  /** Returns a trial of the law on an engine that does not keep it. */
  static ThrowingCallable trialOf(Law law) {
    DecisionRequest request = SpoiledLaws.request(COMPLETE);
    DecisionRequest ofPriorExperience =
        SpoiledLaws.request(
            Candidacy.builder().from(COMPLETE).route(AccessRoute.PRIOR_EXPERIENCE).build());
    return switch (law) {
      case ORDER_OF_RECORDS ->
          () ->
              violatedWhere(
                      context ->
                          !context
                              .getCandidacy()
                              .getAssessments()
                              .get(0)
                              .getCompetency()
                              .equals(SmallReferential.PROSPECT))
                  .orderOfRecordsChangesNothing(request, 1);
      case STANCE_OF_COMPANY ->
          () ->
              violatedWhere(
                      context ->
                          context.getOpinions().stream()
                              .flatMap(opinion -> opinion.getOverallStance().stream())
                              .anyMatch(stance -> stance != OpinionStance.FAVOURABLE))
                  .stanceOfCompanyChangesNoStatus(request, 3);
      case OPINION_OF_PRIOR_EXPERIENCE ->
          () ->
              violatedWhere(context -> context.getOpinions().isEmpty())
                  .opinionRemovedChangesNothingForPriorExperience(ofPriorExperience);
      case ADMISSIBLE_IS_COMPLETE ->
          () ->
              EngineUnderTest.tampered(
                  new OneNotAssessed(),
                  () ->
                      Laws.of(EngineUnderTest.standard())
                          .admissibleImpliesEveryCompetencyValidatedOrRetained(request));
      case REFUSAL ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.RULING,
                      (ruling, context) ->
                          ruling.getRuling() == Ruling.REFUSED
                              ? HostRule.VIOLATED
                              : Answer.satisfied())
                  .refusalByOnlyRulingMakesNotAdmissible(request);
      case FAVOURABLE_RECORD ->
          () ->
              violatedWhere(context -> context.getOpinions().size() > 1)
                  .favourableRecordKeepsAdmissible(request, 1);
      case RECORD_REMOVED ->
          () ->
              violatedWhere(context -> context.getOpinions().isEmpty())
                  .recordRemovedNeverMakesNotAdmissible(request, 1);
      case WHOLE_AND_BLOCKS ->
          () -> violatedWhere(context -> true).wholeIsAdmissibleIfAndOnlyIfEveryBlockIs(request);
      case DECIDED_TWICE -> () -> forgetful().decidedTwiceIsEqual(request);
      case WRITTEN_AND_READ ->
          () ->
              KEPT.writtenAndReadIsEqual(
                  request,
                  decision ->
                      AdmissibilityDecision.builder()
                          .from(decision)
                          .outcome(AdmissibilityStatus.UNDETERMINED)
                          .build());
      case REVOKED ->
          () ->
              violatedWhere(context -> !context.getCandidacy().getRevocations().isEmpty())
                  .revokedRecordCountsAsIfItHadNeverBeen(
                      SpoiledLaws.request(SpoiledLaws.withOpinionRevoked()));
      case RETENTION_OVER ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.DELIBERATION,
                      (deliberation, context) ->
                          context.getAsOf().isAfter(AS_OF) ? Answer.satisfied() : HostRule.VIOLATED)
                  .resultWhosePeriodWasOverIsNotKeptLater(
                      SpoiledLaws.request(COMPLETE.plus(retained())), AS_OF.plusDays(1));
      case LATER_VERSION ->
          () ->
              KEPT.laterVersionChangesNoEarlierDecision(
                  request, versionFrom(AS_OF), AS_OF.plusDays(1));
      case RECORD_TO_COME ->
          () ->
              violatedWhere(
                      context ->
                          context.getCandidacy().getOpinions().size()
                              > context.getOpinions().size())
                  .recordToComeCountsAsIfItHadNeverBeen(request, 1);
      case ANSWER_STAYS ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.ASSESSMENT,
                      (assessment, context) ->
                          context.getAssessments().size() > 1
                              ? HostRule.VIOLATED
                              : Answer.satisfied())
                  .answerStays(request, 1);
      case VALIDATED_SINCE ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.DELIBERATION,
                      (deliberation, context) ->
                          context.getAsOf().isAfter(deliberation.getDate())
                              ? Answer.satisfied()
                              : HostRule.VIOLATED)
                  .validatedStandsSinceItsDay(request);
      case KEPT_UNTIL ->
          () ->
              EngineUnderTest.tampered(
                  new KeptADayLonger(),
                  () ->
                      Laws.of(EngineUnderTest.of(RuleSet.agreement()))
                          .resultIsKeptUntilItsDay(request));
      case OTHER_PARTS ->
          () ->
              SpoiledLaws.by(
                      SubjectKind.ASSESSMENT,
                      (assessment, context) ->
                          context.getAssessments().size() > 2
                              ? Answer.satisfied()
                              : HostRule.VIOLATED)
                  .otherCompetenciesChangeNothing(request);
      case NOTHING_ADDED ->
          () ->
              violatedWhere(context -> context.getOpinions().size() > 1)
                  .recordEnteredTwiceCountsOnce(request, 1);
      case EVERY_SUBJECT ->
          () ->
              EngineUnderTest.tampered(
                  new OneFindingLost(),
                  () -> Laws.of(EngineUnderTest.standard()).everyRecordAndSubjectIsThere(request));
      case CONSISTENT ->
          () ->
              EngineUnderTest.tampered(
                  new OneNotAssessed(),
                  () -> Laws.of(EngineUnderTest.standard()).statusesFollowFromFindings(request));
      case AS_RECORDS_LEAVE_IT ->
          () ->
              EngineUnderTest.tampered(
                  new OneNotAssessed(),
                  () ->
                      Laws.of(EngineUnderTest.standard())
                          .competencyStandsAsItsRecordsLeaveIt(request));
      case ASKED_ON_COMPLETION ->
          () ->
              EngineUnderTest.tampered(
                  new AskedTooLate(),
                  () ->
                      Laws.of(EngineUnderTest.of(RuleSet.agreement()))
                          .retainedResultIsAskedAboutOnCompletion(
                              SpoiledLaws.request(COMPLETE.plus(retained()))));
      case DIFFERENCE ->
          () -> {
            CertificationEngine engine = CertificationEngine.standard();
            AdmissibilityDecision one =
                engine.decide(new LawCase(request).asOf(AS_OF.minusMonths(3)));
            AdmissibilityDecision other = engine.decide(request);
            DifferenceLaw.require(one, other, other.diff(other), request);
          };
    };
  }

  /** Returns the laws on an engine that has nothing admissible where the facts are such. */
  private static Laws violatedWhere(Predicate<RuleContext> facts) {
    return SpoiledLaws.where(facts);
  }

  /** Returns the laws on an engine with a rule that is satisfied the first time it is asked. */
  private static Laws forgetful() {
    Deque<RuleContext> asked = new ArrayDeque<>();
    return SpoiledLaws.where(
        context -> {
          asked.add(context);
          return asked.size() > 1;
        });
  }

  /** Returns a result whose period was over the day before, had it lasted 24 months. */
  private static RetainedResult retained() {
    return RetainedResult.builder()
        .id(RecordId.of("retained"))
        .date(AS_OF.minusMonths(24).minusDays(1))
        .part(SmallReferential.PROSPECT)
        .certification(SmallReferential.ID)
        .build();
  }

  private static CertificationEngine versionFrom(LocalDate day) {
    return CertificationEngine.of(
        RuleSet.agreement(
            List.of(LaterAgreement.text("2", day, Period.ofYears(4), Period.ofYears(6)))));
  }

  /** An engine that says ADMISSIBLE where it says itself that something was never assessed. */
  private static final class OneNotAssessed implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      CompetencyDecision first = decision.getCompetencies().get(0);
      return AdmissibilityDecision.builder()
          .from(decision)
          .competencies(
              Stream.concat(
                      Stream.of(
                          CompetencyDecision.builder()
                              .competency(first.getCompetency())
                              .status(CompetencyStatus.NOT_ASSESSED)
                              .build()),
                      decision.getCompetencies().stream().skip(1))
                  .toList())
          .build();
    }
  }

  /** An engine that says of what was validated that it is kept a day longer than it is. */
  private static final class KeptADayLonger implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      return AdmissibilityDecision.builder()
          .from(decision)
          .validatedResults(
              decision.getValidatedResults().stream()
                  .map(
                      result ->
                          ValidatedResult.builder()
                              .from(result)
                              .keptUntil(result.getKeptUntil().map(day -> day.plusDays(1)))
                              .build())
                  .toList())
          .build();
    }
  }

  /** An engine that asks about a retained competency when its period is over. */
  private static final class AskedTooLate implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      return AdmissibilityDecision.builder()
          .from(decision)
          .findings(
              decision.getFindings().stream()
                  .map(
                      finding ->
                          finding.rule().equals(RuleId.COMPETENCY_RETENTION)
                              ? new Finding(
                                  finding.rule(),
                                  finding.subject(),
                                  Answer.violated(Reason.of(ReasonCode.RETENTION_OVER)))
                              : finding)
                  .toList())
          .build();
    }
  }

  /** An engine whose decision has lost its first finding. */
  private static final class OneFindingLost implements Tampering {
    @Override
    public AdmissibilityDecision insteadOf(
        AdmissibilityDecision decision, DecisionRequest request) {
      return AdmissibilityDecision.builder()
          .from(decision)
          .findings(decision.getFindings().stream().skip(1).toList())
          .build();
    }
  }
}
