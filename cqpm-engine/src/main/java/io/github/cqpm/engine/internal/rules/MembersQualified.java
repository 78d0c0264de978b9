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
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import java.util.Optional;

/** Is each member of the commission qualified by professional experience? */
final class MembersQualified extends BuiltInRule<CommissionAssessment> {
  MembersQualified() {
    super(
        RuleDescription.builder(RuleId.MEMBERS_QUALIFIED, SubjectKind.ASSESSMENT)
            .severity(Severity.BLOCKING)
            .citation(Citations.COMMISSION)
            .satisfied(ReasonCode.ALL_MEMBERS_QUALIFIED)
            .violated(ReasonCode.MEMBERS_NOT_QUALIFIED)
            .notApplicable(ReasonCode.NO_SUBJECT, ReasonCode.MEMBERS_NOT_GIVEN)
            .undetermined(MissingFact.MEMBER_QUALIFICATION));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    Optional<AssessmentCommission> commission = context.findCommission(assessment);
    if (commission.isEmpty() || commission.get().getMembers().isEmpty()) {
      return Answer.notApplicable(ReasonCode.MEMBERS_NOT_GIVEN);
    }
    Argument about = Argument.record("commission", commission.get().getId());
    int unqualified = commission.get().countUnqualified();
    int unsaid = commission.get().countQualificationUnsaid();
    if (unqualified > 0) {
      return Answer.violated(
          Reason.of(
              ReasonCode.MEMBERS_NOT_QUALIFIED, about, Argument.number("members", unqualified)));
    }
    return unsaid > 0
        ? Answer.undetermined(
            MissingFact.MEMBER_QUALIFICATION.about(about, Argument.number("members", unsaid)))
        : SharedEvidence.satisfied(
            context,
            ReasonCode.ALL_MEMBERS_QUALIFIED,
            commission.get(),
            about,
            (shared, ofIt) -> Reason.of(ReasonCode.ALL_MEMBERS_QUALIFIED, ofIt));
  }
}
