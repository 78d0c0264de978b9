package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;

/** Faults about a day that is on the edge: "by" a day includes it. */
final class DayFaults {
  static final List<Fault> ALL =
      List.of(
          new Fault(
              "enrolled-on-the-day-is-late",
              "Who enrolled on the day of the assessment is taken to have enrolled after it.",
              "The candidate loses an assessment that was held in order.",
              RuleId.ENROLMENT_PRECEDES_ASSESSMENT.toString(),
              new OtherAnswer<>(
                  RuleId.ENROLMENT_PRECEDES_ASSESSMENT,
                  SubjectKind.ASSESSMENT,
                  (right, assessment, context) -> {
                    var answer = right.answer(assessment, context);
                    return context.getEnrolment().isPresent()
                            && context.getEnrolment().get().getDate().equals(assessment.getDate())
                        ? OtherAnswer.violated(ReasonCode.ASSESSED_BEFORE_ENROLMENT, answer)
                        : answer;
                  }),
              Example.but("enrolled on the day of the first assessment")
                  .without("enrolment")
                  .plus(
                      Enrolment.builder()
                          .id(RecordId.of("enrolment"))
                          .date(CompleteCandidacy.ASSESSED)
                          .centre(CertificationCentre.of("centre"))
                          .build())));

  private DayFaults() {}
}
