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
import io.github.cqpm.model.candidacy.AssessmentPlan;
import java.util.List;

/** Is there an assessment plan? */
final class PlanMade extends BuiltInRule<CandidacyStanding> {
  PlanMade() {
    super(
        RuleDescription.builder(RuleId.PLAN_MADE, SubjectKind.CANDIDACY)
            .severity(Severity.BLOCKING)
            .citation(Citations.PLAN)
            .satisfied(ReasonCode.PLAN_DEFINED)
            .undetermined(MissingFact.PLAN));
  }

  @Override
  public Answer answer(CandidacyStanding candidacy, RuleContext context) {
    List<AssessmentPlan> plans = context.getPlans();
    return plans.isEmpty()
        ? Answer.undetermined(MissingFact.PLAN)
        : Answer.satisfied(
            Reason.of(
                ReasonCode.PLAN_DEFINED,
                Argument.record("plan", plans.get(0).getId()),
                Argument.date("defined", plans.get(0).getDate())));
  }
}
