package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.referential.MethodId;
import java.util.Optional;

/** Was the method the one that its plan chose? */
final class MethodAsPlanned extends BuiltInRule<CommissionAssessment> {
  MethodAsPlanned() {
    super(
        RuleDescription.builder(RuleId.METHOD_AS_PLANNED, SubjectKind.ASSESSMENT)
            .severity(Severity.NOTICE)
            .citation(Citations.PLAN)
            .satisfied(ReasonCode.METHOD_AS_PLANNED)
            .violated(ReasonCode.METHOD_OTHER_THAN_PLANNED)
            .notApplicable(
                ReasonCode.NO_SUBJECT,
                ReasonCode.NO_PLAN_BY_ASSESSMENT,
                ReasonCode.PLAN_SILENT,
                ReasonCode.METHOD_NOT_SAID));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    Optional<AssessmentPlan> plan = context.findPlan(assessment);
    if (plan.isEmpty()) {
      return Answer.notApplicable(ReasonCode.NO_PLAN_BY_ASSESSMENT);
    }
    PlannedAssessment planned = plan.get().getCompetencies().get(assessment.getCompetency());
    Optional<MethodId> chosen = planned == null ? Optional.empty() : planned.getMethod();
    if (chosen.isEmpty()) {
      return Answer.notApplicable(Reason.of(ReasonCode.PLAN_SILENT, about(plan.get())));
    }
    Optional<MethodId> used = assessment.getMethod();
    if (used.isEmpty()) {
      return Answer.notApplicable(ReasonCode.METHOD_NOT_SAID);
    }
    return chosen.equals(used)
        ? SharedEvidence.satisfied(
            context,
            ReasonCode.METHOD_AS_PLANNED,
            plan.get(),
            chosen.get(),
            (shared, method) ->
                Reason.of(
                    ReasonCode.METHOD_AS_PLANNED, about(shared), Argument.method("method", method)))
        : Answer.violated(
            Reason.of(
                ReasonCode.METHOD_OTHER_THAN_PLANNED,
                about(plan.get()),
                Argument.method("planned", chosen.get()),
                Argument.method("used", used.get())));
  }

  private static Argument about(AssessmentPlan plan) {
    return Argument.record("plan", plan.getId());
  }
}
