package io.github.cqpm.engine.decision;

/**
 * Whether a block may be awarded by itself. None of these is final. French: <i>conditions
 * d'admissibilité</i> (3.).
 */
public enum AwardStatus {
  /** It may be awarded by itself. */
  ADMISSIBLE,
  /** It may not, on this date. */
  NOT_ADMISSIBLE,
  /** Something needed to tell is missing. */
  UNDETERMINED,
  /** The whole CQPM is wanted and not registered: blocks are not awarded by themselves. */
  NOT_APPLICABLE
}
