package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.util.Optional;

/**
 * Something that a jury awarded, with what the decision says of it. French: <i>attribution</i>
 * (3.).
 */
public interface JuryAward {
  /** Returns the deliberation in which it was awarded. */
  JuryDeliberation getDeliberation();

  /** Returns what was awarded. */
  Award getAward();

  /**
   * Returns what the decision says of what was awarded: the status of the certification or the
   * separate award of the block; empty if it is not of the target.
   */
  Optional<AwardStatus> getStatus();
}
