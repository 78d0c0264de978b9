package io.github.cqpm.engine.testkit;

import static io.github.cqpm.model.testkit.CompleteCandidacy.ASSESSED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.DELIBERATED;
import static io.github.cqpm.model.testkit.CompleteCandidacy.OPINION_GIVEN;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.List;

/** Faults about which records are in force, and about the order in which they were entered. */
final class RecordFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "revoked-record-counts",
              "A record that was revoked goes on counting.",
              "The jury awards on a fact that the centre has withdrawn.",
              "law 9",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      entry instanceof Revocation revocation
                              && !revocation.getDate().isAfter(request.getAsOf())
                          ? null
                          : entry),
              Example.but("its enrolment revoked after the deliberation")
                  .revoked("enrolment", DELIBERATED.plusDays(1))),
          new Fault(
              "revoked-record-is-not-listed",
              "A record that was revoked counts no more, and the decision says nothing of it.",
              "The reader does not learn why a fact plays no part.",
              "law 9",
              new Tampering() {
                @Override
                public AdmissibilityDecision insteadOf(
                    AdmissibilityDecision decision, DecisionRequest request) {
                  return AdmissibilityDecision.builder()
                      .from(decision)
                      .leftAside(
                          decision.getLeftAside().stream()
                              .filter(aside -> aside.reason() != LeftAsideReason.REVOKED)
                              .toList())
                      .build();
                }
              },
              Example.but("its opinion revoked after the deliberation")
                  .revoked("opinion", DELIBERATED.plusDays(1))),
          new Fault(
              "later-record-counts",
              "Decides as of the last record's day, where that is later than the as-of date.",
              "What was so on a past day cannot be decided again: later facts show in it.",
              "records left aside",
              new OtherRequest(
                  request ->
                      request.getCandidacy().getRecords().stream()
                          .map(CandidacyRecord::getDate)
                          .filter(day -> day.isAfter(request.getAsOf()))
                          .max(LocalDate::compareTo)
                          .map(day -> DecisionRequest.builder().from(request).asOf(day).build())
                          .orElse(request)),
              Example.but("decided as of the day before the deliberation")
                  .asOf(DELIBERATED.minusDays(1))),
          new Fault(
              "first-entered-assessment-stands",
              "Of several assessments of a competency, only the one entered first is looked at.",
              "The candidate's result hangs on the order in which a clerk typed.",
              "law 1",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      SeveralRecordsFaults.isAfterAnother(
                              entry, request.getCandidacy().getAssessments(), request)
                          ? null
                          : entry),
              Example.but("assessed again, and acquired, after a first time that was not")
                  .assessment(to -> to.result(AssessmentResult.NOT_ACQUIRED))
                  .assessedAgain(ASSESSED.plusDays(20), AssessmentResult.ACQUIRED)),
          new Fault(
              "last-entered-opinion-is-the-latest",
              "Of several opinions, the one entered last is held against the result.",
              "The company is held to what it no longer says.",
              "law 1",
              OtherAnswer.on(
                  context ->
                      new OtherContext(context) {
                        @Override
                        public List<CompanyOpinion> getOpinions(CompetencyBlock block) {
                          List<CompanyOpinion> right = super.getOpinions(block);
                          return getCandidacy().getOpinions().stream()
                              .filter(right::contains)
                              .toList();
                        }
                      },
                  RuleId.OPINION_AGREES,
                  SubjectKind.COMPETENCY),
              Example.but("with an earlier opinion, entered last, that is unfavourable")
                  .opinionAgain(OPINION_GIVEN.minusDays(7), OpinionStance.UNFAVOURABLE)));

  private RecordFaults() {}
}
