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
import io.github.cqpm.model.candidacy.JuryDeliberation;
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
    JuryDeliberation deliberation = ruling.get().getDeliberation();
    return ruling.get().getRuling() == Ruling.VALIDATED
        ? SharedEvidence.satisfied(
            context,
            ReasonCode.VALIDATED_BY_JURY,
            deliberation,
            deliberation,
            (shared, same) -> reason(ReasonCode.VALIDATED_BY_JURY, shared))
        : Answer.violated(reason(ReasonCode.REFUSED_BY_JURY, deliberation));
  }

  private static Reason reason(ReasonCode code, JuryDeliberation deliberation) {
    return Reason.of(
        code,
        Argument.record("deliberation", deliberation.getId()),
        Argument.date("ruled", deliberation.getDate()));
  }
}
