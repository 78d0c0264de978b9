package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import java.util.Optional;

/** Has the commission several members? */
final class SeveralMembers extends BuiltInRule<CommissionAssessment> {
  SeveralMembers() {
    super(
        RuleDescription.builder(RuleId.SEVERAL_MEMBERS, SubjectKind.ASSESSMENT)
            .severity(Severity.BLOCKING)
            .citation(Citations.COMMISSION)
            .satisfied(ReasonCode.COMMISSION_OF_SEVERAL)
            .violated(ReasonCode.TOO_FEW_MEMBERS)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.COMMISSION, MissingFact.COMMISSION_MEMBERS));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    Optional<AssessmentCommission> commission = context.findCommission(assessment);
    if (commission.isEmpty()) {
      return Answer.undetermined(MissingFact.COMMISSION);
    }
    int members = commission.get().getMembers().size();
    if (members == 0) {
      return Answer.undetermined(
          MissingFact.COMMISSION_MEMBERS.about(
              Argument.record("commission", commission.get().getId())));
    }
    DecisionPolicy policy = context.getPolicy();
    return members < policy.getMinimumCommissionMembers()
        ? Answer.violated(reason(ReasonCode.TOO_FEW_MEMBERS, commission.get(), policy))
        : SharedEvidence.satisfied(
            context,
            ReasonCode.COMMISSION_OF_SEVERAL,
            commission.get(),
            policy,
            (shared, under) -> reason(ReasonCode.COMMISSION_OF_SEVERAL, shared, under));
  }

  private static Reason reason(
      ReasonCode code, AssessmentCommission commission, DecisionPolicy policy) {
    return Reason.of(
        code,
        Argument.record("commission", commission.getId()),
        Argument.number("members", commission.getMembers().size()),
        Argument.number("least", policy.getMinimumCommissionMembers()));
  }
}
