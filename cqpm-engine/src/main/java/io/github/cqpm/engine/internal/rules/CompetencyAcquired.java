package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import java.util.Optional;

/** Does the commission judge the competency acquired? */
final class CompetencyAcquired extends BuiltInRule<CompetencyStanding> {
  CompetencyAcquired() {
    super(
        RuleDescription.builder(RuleId.COMPETENCY_ACQUIRED, SubjectKind.COMPETENCY)
            .severity(Severity.BLOCKING)
            .citation(Citations.ALL_COMPETENCIES)
            .satisfied(ReasonCode.ACQUIRED_BY_COMMISSION, ReasonCode.ACQUIRED_BY_JURY)
            .violated(ReasonCode.NOT_ACQUIRED_BY_COMMISSION)
            .notApplicable(ReasonCode.RESULT_RETAINED)
            .undetermined(MissingFact.COUNTING_ASSESSMENT));
  }

  @Override
  public Answer answer(CompetencyStanding standing, RuleContext context) {
    if (standing.getStatus() == CompetencyStatus.RETAINED) {
      return Answer.notApplicable(ReasonCode.RESULT_RETAINED);
    }
    Optional<CommissionAssessment> assessment = standing.getAssessment();
    if (assessment.isEmpty()) {
      return Answer.undetermined(MissingFact.COUNTING_ASSESSMENT);
    }
    if (assessment.get().getResult() == AssessmentResult.ACQUIRED) {
      return Answer.satisfied(reason(ReasonCode.ACQUIRED_BY_COMMISSION, assessment.get()));
    }
    return standing.getReplayedStatus() == CompetencyStatus.VALIDATED
        ? Answer.satisfied(reason(ReasonCode.ACQUIRED_BY_JURY, assessment.get()))
        : Answer.violated(reason(ReasonCode.NOT_ACQUIRED_BY_COMMISSION, assessment.get()));
  }

  private static Reason reason(ReasonCode code, CommissionAssessment assessment) {
    return Reason.of(
        code,
        Argument.record("assessment", assessment.getId()),
        Argument.date("held", assessment.getDate()));
  }
}
