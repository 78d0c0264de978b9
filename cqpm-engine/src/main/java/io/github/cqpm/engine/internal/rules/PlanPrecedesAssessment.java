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
import java.util.Optional;

/** Was a plan defined by the day of the assessment? */
final class PlanPrecedesAssessment extends BuiltInRule<CommissionAssessment> {
  PlanPrecedesAssessment() {
    super(
        RuleDescription.builder(RuleId.PLAN_PRECEDES_ASSESSMENT, SubjectKind.ASSESSMENT)
            .severity(Severity.BLOCKING)
            .citation(Citations.PLAN)
            .satisfied(ReasonCode.PLANNED_BY_ASSESSMENT)
            .violated(ReasonCode.ASSESSED_BEFORE_PLAN)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.PLAN));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    if (context.getPlans().isEmpty()) {
      return Answer.undetermined(MissingFact.PLAN);
    }
    Optional<AssessmentPlan> own = context.findPlan(assessment);
    AssessmentPlan plan = own.isPresent() ? own.get() : context.getPlans().get(0);
    Reason reason =
        Reason.of(
            own.isPresent() ? ReasonCode.PLANNED_BY_ASSESSMENT : ReasonCode.ASSESSED_BEFORE_PLAN,
            Argument.record("assessment", assessment.getId()),
            Argument.date("held", assessment.getDate()),
            Argument.record("plan", plan.getId()),
            Argument.date("defined", plan.getDate()));
    return own.isPresent() ? Answer.satisfied(reason) : Answer.violated(reason);
  }
}
