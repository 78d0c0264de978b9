package io.github.cqpm.engine.testkit;

import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.RecordKind;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;

/** Faults about which records count, and as what. */
final class RecordFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "revoked-record-counts",
              "A record that was revoked goes on counting.",
              "The jury awards on a fact that the centre has withdrawn.",
              "law 9",
              OtherRequest.ofRecords(
                  (entry, request) -> entry.getKind() == RecordKind.REVOCATION ? null : entry),
              Example.but("its enrolment revoked on the last day")
                  .revoked("enrolment", CompleteCandidacy.LAST_DAY)),
          new Fault(
              "absent-read-as-not-acquired",
              "An assessment from which the candidate was absent is read as not acquired.",
              "The candidate fails by an assessment that was never held.",
              "competency/acquired",
              OtherRequest.ofRecords(
                  (entry, request) ->
                      entry instanceof CommissionAssessment assessment
                              && assessment.getResult() == AssessmentResult.ABSENT
                          ? CommissionAssessment.builder()
                              .from(assessment)
                              .result(AssessmentResult.NOT_ACQUIRED)
                              .build()
                          : entry),
              Example.but("absent from the first assessment")
                  .assessment(to -> to.result(AssessmentResult.ABSENT))));

  private RecordFaults() {}
}
