package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;

/** Are all competencies of the block validated or retained? */
final class BlockAdmissibility extends BuiltInRule<BlockStanding> {
  BlockAdmissibility() {
    super(
        RuleId.BLOCK_ADMISSIBILITY,
        SubjectKind.BLOCK,
        Severity.BLOCKING,
        Citations.ALL_COMPETENCIES);
  }

  @Override
  public Answer answer(BlockStanding standing, RuleContext context) {
    BlockInDecision block = (BlockInDecision) standing;
    return new Completeness()
        .require(block.getCompetencies())
        .refuse(block.getObstacles())
        .answer();
  }
}
