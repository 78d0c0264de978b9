package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.JuryAward;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;

/** Is what was awarded admissible in this decision? */
final class AwardAgrees extends BuiltInRule<JuryAward> {
  AwardAgrees() {
    super(
        RuleDescription.builder(RuleId.AWARD_AGREES, SubjectKind.AWARD)
            .severity(Severity.NOTICE)
            .citation(Citations.REGISTERED_BLOCKS)
            .satisfied(ReasonCode.AWARD_ADMISSIBLE)
            .violated(
                ReasonCode.AWARD_NOT_ADMISSIBLE,
                ReasonCode.AWARD_NOT_SEPARATE,
                ReasonCode.AWARD_OUTSIDE_TARGET)
            .notApplicable(ReasonCode.NO_SUBJECT)
            .undetermined(MissingFact.AWARD_PENDING));
  }

  @Override
  public Answer answer(JuryAward award, RuleContext context) {
    Argument what = Argument.code("award", award.getAward().toString());
    if (award.getStatus().isEmpty()) {
      return Answer.violated(Reason.of(ReasonCode.AWARD_OUTSIDE_TARGET, what));
    }
    return switch (award.getStatus().get()) {
      case ADMISSIBLE -> Answer.satisfied(Reason.of(ReasonCode.AWARD_ADMISSIBLE, what));
      case NOT_ADMISSIBLE -> Answer.violated(Reason.of(ReasonCode.AWARD_NOT_ADMISSIBLE, what));
      case NOT_APPLICABLE -> Answer.violated(Reason.of(ReasonCode.AWARD_NOT_SEPARATE, what));
      case UNDETERMINED -> Answer.undetermined(MissingFact.AWARD_PENDING.about(what));
    };
  }
}
