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
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.Ruling;
import java.util.Optional;

/** Did the jury validate the competency? */
final class ValidatedByJury extends BuiltInRule<CompetencyStanding> {
  ValidatedByJury() {
    super(
        RuleDescription.builder(RuleId.VALIDATED_BY_JURY, SubjectKind.COMPETENCY)
            .severity(Severity.BLOCKING)
            .citation(Citations.ALL_COMPETENCIES)
            .satisfied(ReasonCode.VALIDATED_BY_JURY)
            .violated(ReasonCode.REFUSED_BY_JURY)
            .notApplicable(ReasonCode.RESULT_RETAINED)
            .undetermined(MissingFact.JURY_RULING));
  }

  @Override
  public Answer answer(CompetencyStanding standing, RuleContext context) {
    if (standing.getStatus() == CompetencyStatus.RETAINED) {
      return Answer.notApplicable(ReasonCode.RESULT_RETAINED);
    }
    Optional<JuryRuling> ruling = standing.getRuling();
    if (ruling.isEmpty()) {
      return Answer.undetermined(MissingFact.JURY_RULING);
    }
    boolean validated = ruling.get().getRuling() == Ruling.VALIDATED;
    Reason reason =
        Reason.of(
            validated ? ReasonCode.VALIDATED_BY_JURY : ReasonCode.REFUSED_BY_JURY,
            Argument.record("deliberation", ruling.get().getDeliberation().getId()),
            Argument.date("ruled", ruling.get().getDeliberation().getDate()));
    return validated ? Answer.satisfied(reason) : Answer.violated(reason);
  }
}
