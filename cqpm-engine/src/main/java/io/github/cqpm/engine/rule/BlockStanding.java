package io.github.cqpm.engine.rule;

import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.List;

/**
 * How a block stands once its competencies are settled. French: <i>bloc de compétences</i> (1.,
 * second of that number).
 */
public interface BlockStanding {
  /** Returns the block. */
  CompetencyBlock getBlock();

  /** Returns its competencies in the order of the referential. */
  List<CompetencyStanding> getCompetencies();
}
