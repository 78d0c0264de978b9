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
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.MethodId;
import java.util.Optional;

/** Does the referential list the method for this competency? */
final class MethodAllowed extends BuiltInRule<CommissionAssessment> {
  MethodAllowed() {
    super(
        RuleDescription.builder(RuleId.METHOD_ALLOWED, SubjectKind.ASSESSMENT)
            .severity(Severity.BLOCKING)
            .citation(Citations.PLAN)
            .satisfied(ReasonCode.METHOD_LISTED)
            .violated(ReasonCode.METHOD_NOT_LISTED, ReasonCode.METHOD_NOT_FOR_COMPETENCY)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.METHOD));
  }

  @Override
  public Answer answer(CommissionAssessment assessment, RuleContext context) {
    Optional<MethodId> id = assessment.getMethod();
    if (id.isEmpty()) {
      return Answer.undetermined(
          MissingFact.METHOD.about(Argument.record("assessment", assessment.getId())));
    }
    Argument used = Argument.method("method", id.get());
    Argument competency = Argument.competency(assessment.getCompetency());
    Optional<AssessmentMethod> method = context.findMethod(id.get());
    if (method.isEmpty()) {
      return Answer.violated(Reason.of(ReasonCode.METHOD_NOT_LISTED, used));
    }
    return method.get().allows(assessment.getCompetency())
        ? Answer.satisfied(Reason.of(ReasonCode.METHOD_LISTED, used, competency))
        : Answer.violated(Reason.of(ReasonCode.METHOD_NOT_FOR_COMPETENCY, used, competency));
  }
}
