package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Ruling;
import java.util.Optional;

/** Does the ruling agree with the result that it is about? */
final class RulingAgreesWithCommission extends BuiltInRule<JuryRuling> {
  RulingAgreesWithCommission() {
    super(
        RuleDescription.builder(RuleId.RULING_AGREES_WITH_COMMISSION, SubjectKind.RULING)
            .severity(Severity.NOTICE)
            .citation(Citations.ALL_COMPETENCIES)
            .satisfied(ReasonCode.RULING_AGREES)
            .violated(ReasonCode.VALIDATED_THOUGH_NOT_ACQUIRED, ReasonCode.REFUSED_THOUGH_ACQUIRED)
            .notApplicable(
                ReasonCode.NO_SUBJECT, ReasonCode.RULING_DEFERRED, ReasonCode.NO_RESULT_BY_RULING));
  }

  @Override
  public Answer answer(JuryRuling ruling, RuleContext context) {
    if (ruling.getRuling() == Ruling.DEFERRED) {
      return Answer.notApplicable(ReasonCode.RULING_DEFERRED);
    }
    Optional<CommissionAssessment> assessment = ruling.getAssessment();
    if (assessment.isEmpty()) {
      return Answer.notApplicable(ReasonCode.NO_RESULT_BY_RULING);
    }
    boolean validated = ruling.getRuling() == Ruling.VALIDATED;
    boolean acquired = assessment.get().getResult() == AssessmentResult.ACQUIRED;
    Argument about = Argument.record("assessment", assessment.get().getId());
    if (validated == acquired) {
      return Answer.satisfied(Reason.of(ReasonCode.RULING_AGREES, about));
    }
    return Answer.violated(
        Reason.of(
            validated
                ? ReasonCode.VALIDATED_THOUGH_NOT_ACQUIRED
                : ReasonCode.REFUSED_THOUGH_ACQUIRED,
            about));
  }
}
