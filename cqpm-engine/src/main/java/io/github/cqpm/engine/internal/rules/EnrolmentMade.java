package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.Enrolment;
import java.util.Optional;

/** Is the candidate enrolled at a centre? */
final class EnrolmentMade extends BuiltInRule<CandidacyStanding> {
  EnrolmentMade() {
    super(
        RuleDescription.builder(RuleId.ENROLMENT_MADE, SubjectKind.CANDIDACY)
            .severity(Severity.BLOCKING)
            .citation(Citations.ENROLMENT)
            .satisfied(ReasonCode.ENROLLED)
            .undetermined(MissingFact.ENROLMENT));
  }

  @Override
  public Answer answer(CandidacyStanding candidacy, RuleContext context) {
    Optional<Enrolment> enrolment = context.getEnrolment();
    return enrolment.isEmpty()
        ? Answer.undetermined(MissingFact.ENROLMENT)
        : Answer.satisfied(
            Reason.of(
                ReasonCode.ENROLLED,
                Argument.record("enrolment", enrolment.get().getId()),
                Argument.date("enrolled", enrolment.get().getDate())));
  }
}
