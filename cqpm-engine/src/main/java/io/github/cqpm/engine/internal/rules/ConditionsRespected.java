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
import io.github.cqpm.model.candidacy.CommissionAssessment;
import java.util.Optional;

/** Were the conditions of performance of the referential respected? */
final class ConditionsRespected extends BuiltInRule<CommissionAssessment> {
  ConditionsRespected() {
    super(
        RuleDescription.builder(RuleId.CONDITIONS_RESPECTED, SubjectKind.ASSESSMENT)
            .severity(Severity.NOTICE)
            .citation(Citations.ASSESSED_BY_CRITERIA)
            .satisfied(ReasonCode.CONDITIONS_RESPECTED)
            .violated(ReasonCode.CONDITIONS_NOT_RESPECTED)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.PERFORMANCE_CONDITIONS));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    Argument about = Argument.record("assessment", assessment.getId());
    Optional<Boolean> respected = assessment.getConditionsRespected();
    if (respected.isEmpty()) {
      return Answer.undetermined(MissingFact.PERFORMANCE_CONDITIONS.about(about));
    }
    return respected.get()
        ? Answer.satisfied(Reason.of(ReasonCode.CONDITIONS_RESPECTED, about))
        : Answer.violated(Reason.of(ReasonCode.CONDITIONS_NOT_RESPECTED, about));
  }
}
