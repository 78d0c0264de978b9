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
    return context.getPlans().stream()
        .findFirst()
        .map(
            plan ->
                Answer.satisfied(
                    Reason.of(
                        ReasonCode.PLAN_DEFINED,
                        Argument.record("plan", plan.getId()),
                        Argument.date("defined", plan.getDate()))))
        .orElseGet(() -> Answer.undetermined(MissingFact.PLAN));
  }
}
