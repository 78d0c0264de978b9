package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.standing.BlockInDecision;
import io.github.cqpm.engine.internal.standing.CandidacyInDecision;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.CertificationTarget;

/** Are all competencies of the referential validated or retained? */
final class CertificationAdmissibility extends Conclusion<CandidacyStanding, CandidacyInDecision> {
  CertificationAdmissibility() {
    super(
        RuleDescription.builder(RuleId.CERTIFICATION_ADMISSIBILITY, SubjectKind.CANDIDACY)
            .citation(Citations.ALL_COMPETENCIES)
            .satisfied(ReasonCode.ALL_COMPETENCIES_KEPT)
            .violated(
                ReasonCode.COMPETENCY_FAILED,
                ReasonCode.COMPETENCY_NOT_YET_VALIDATED,
                ReasonCode.HOST_RULE_VIOLATED,
                ReasonCode.HOST_RULE_UNDETERMINED)
            .notApplicable(ReasonCode.TARGET_IS_BLOCKS)
            .undetermined(MissingFact.COMPETENCY_PENDING, MissingFact.HOST_RULE));
  }

  @Override
  public Answer conclude(CandidacyInDecision candidacy, RuleContext context) {
    if (candidacy.candidacy().getTarget() instanceof CertificationTarget.Blocks) {
      return Answer.notApplicable(ReasonCode.TARGET_IS_BLOCKS);
    }
    Completeness completeness = new Completeness();
    for (BlockInDecision block : candidacy.blocks()) {
      completeness.require(block.competencies());
    }
    return completeness.refuse(candidacy.getAllObstacles()).answer();
  }
}
