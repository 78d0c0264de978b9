package io.github.cqpm.engine.rule;

import io.github.cqpm.model.candidacy.Candidacy;
import java.util.List;

/** How a candidacy stands once its competencies are settled. French: <i>candidature</i> (2.2.1). */
public interface CandidacyStanding {
  /** Returns the candidacy as it was given. */
  Candidacy getCandidacy();

  /** Returns the blocks of the target in the order of the referential. */
  List<BlockStanding> getBlocks();
}
