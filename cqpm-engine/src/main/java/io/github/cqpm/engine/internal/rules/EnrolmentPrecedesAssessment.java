package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Enrolment;
import java.util.Optional;

/** Was the candidate enrolled by the day of the assessment? */
final class EnrolmentPrecedesAssessment extends BuiltInRule<CommissionAssessment> {
  EnrolmentPrecedesAssessment() {
    super(
        RuleDescription.builder(RuleId.ENROLMENT_PRECEDES_ASSESSMENT, SubjectKind.ASSESSMENT)
            .severity(Severity.BLOCKING)
            .citation(Citations.ENROLMENT)
            .satisfied(ReasonCode.ENROLLED_BY_ASSESSMENT)
            .violated(ReasonCode.ASSESSED_BEFORE_ENROLMENT)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.ENROLMENT));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    Optional<Enrolment> enrolment = context.getEnrolment();
    if (enrolment.isEmpty()) {
      return Answer.undetermined(MissingFact.ENROLMENT);
    }
    boolean late = enrolment.get().getDate().isAfter(assessment.getDate());
    Reason reason =
        Reason.of(
            late ? ReasonCode.ASSESSED_BEFORE_ENROLMENT : ReasonCode.ENROLLED_BY_ASSESSMENT,
            Argument.record("assessment", assessment.getId()),
            Argument.date("held", assessment.getDate()),
            Argument.record("enrolment", enrolment.get().getId()),
            Argument.date("enrolled", enrolment.get().getDate()));
    return late ? Answer.violated(reason) : Answer.satisfied(reason);
  }
}
