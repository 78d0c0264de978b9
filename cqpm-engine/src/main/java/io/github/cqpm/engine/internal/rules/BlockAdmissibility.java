package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.standing.BlockInDecision;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;

/** Are all competencies of the block validated or retained? */
final class BlockAdmissibility extends Conclusion<BlockStanding, BlockInDecision> {
  BlockAdmissibility() {
    super(
        RuleDescription.builder(RuleId.BLOCK_ADMISSIBILITY, SubjectKind.BLOCK)
            .citation(Citations.ALL_COMPETENCIES)
            .satisfied(ReasonCode.ALL_COMPETENCIES_KEPT)
            .violated(
                ReasonCode.COMPETENCY_FAILED,
                ReasonCode.COMPETENCY_NOT_YET_VALIDATED,
                ReasonCode.HOST_RULE_VIOLATED,
                ReasonCode.HOST_RULE_UNDETERMINED)
            .undetermined(MissingFact.COMPETENCY_PENDING, MissingFact.HOST_RULE));
  }

  @Override
  public Answer conclude(BlockInDecision block, RuleContext context) {
    return new Completeness().require(block.competencies()).refuse(block.obstacles()).answer();
  }
}
