package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.internal.standing.BlockInDecision;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;

/** Are all competencies of the block validated or retained? */
final class BlockAdmissibility extends Conclusion<BlockStanding, BlockInDecision> {
  BlockAdmissibility() {
    super(
        RuleId.BLOCK_ADMISSIBILITY,
        SubjectKind.BLOCK,
        Citations.ALL_COMPETENCIES,
        PossibleAnswers.none()
            .satisfied(ReasonCode.ALL_COMPETENCIES_KEPT)
            .violated(
                ReasonCode.COMPETENCY_FAILED,
                ReasonCode.COMPETENCY_PENDING,
                ReasonCode.HOST_RULE_VIOLATED,
                ReasonCode.HOST_RULE_UNDETERMINED)
            .undetermined(MissingFact.COMPETENCY_PENDING, MissingFact.HOST_RULE));
  }

  @Override
  public Answer conclude(BlockInDecision block, RuleContext context) {
    return new Completeness().require(block.competencies()).refuse(block.obstacles()).answer();
  }

  @Override
  BlockInDecision settle(BlockStanding block, RuleContext context) {
    return BlockInDecision.of(block, context.getAsOf());
  }
}
