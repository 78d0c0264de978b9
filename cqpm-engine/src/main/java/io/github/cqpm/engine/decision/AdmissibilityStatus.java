package io.github.cqpm.engine.decision;

/**
 * Whether the conditions for an award are met on the as-of date. None of these is final. French:
 * <i>conditions d'admissibilité</i> (3.).
 */
public enum AdmissibilityStatus {
  /** They are met; the jury may award. */
  ADMISSIBLE,
  /** They are not met on this date; a later record may change that. */
  NOT_ADMISSIBLE,
  /** Something needed to tell is missing. */
  UNDETERMINED
}
