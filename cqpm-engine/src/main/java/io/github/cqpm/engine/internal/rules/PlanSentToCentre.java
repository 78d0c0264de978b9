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
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Was the plan sent before the first assessment held under it, or by the as-of date if there is
 * none?
 */
final class PlanSentToCentre extends BuiltInRule<AssessmentPlan> {
  PlanSentToCentre() {
    super(
        RuleDescription.builder(RuleId.PLAN_SENT_TO_CENTRE, SubjectKind.PLAN)
            .severity(Severity.NOTICE)
            .citation(Citations.PLAN)
            .satisfied(ReasonCode.PLAN_SENT_IN_TIME)
            .violated(ReasonCode.PLAN_SENT_LATE)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.PLAN_SENT));
  }

  @Override
  public Answer answer(AssessmentPlan plan, RuleContext context) {
    Optional<LocalDate> sent = plan.getSentOn();
    if (sent.isEmpty() || sent.get().isAfter(context.getAsOf())) {
      return Answer.undetermined(
          MissingFact.PLAN_SENT.about(Argument.record("plan", plan.getId())));
    }
    Argument ofPlan = Argument.record("plan", plan.getId());
    Argument on = Argument.date("sent", sent.get());
    Optional<CommissionAssessment> next =
        ByDate.findFirst(context.getAssessments(), plan.getDate());
    boolean late =
        next.isPresent()
            && sent.get().isAfter(next.get().getDate())
            && context.findPlan(next.get()).equals(Optional.of(plan));
    return late
        ? Answer.violated(
            Reason.of(
                ReasonCode.PLAN_SENT_LATE,
                ofPlan,
                on,
                Argument.record("assessment", next.get().getId()),
                Argument.date("held", next.get().getDate())))
        : Answer.satisfied(Reason.of(ReasonCode.PLAN_SENT_IN_TIME, ofPlan, on));
  }
}
