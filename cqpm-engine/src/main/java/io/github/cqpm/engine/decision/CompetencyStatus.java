package io.github.cqpm.engine.decision;

/**
 * How a competency stands. French: <i>validation des compétences professionnelles</i> (2.2.2 A,
 * 3.).
 */
public enum CompetencyStatus {
  /** No assessment counts yet. */
  NOT_ASSESSED,
  /** The commission judges it not acquired. */
  NOT_ACQUIRED,
  /**
   * The commission judges it acquired; the jury's validation, or the company's opinion, is missing.
   */
  ACQUIRED,
  /** The jury refused it. */
  REFUSED,
  /** The commission judges it acquired and the jury validated it. */
  VALIDATED,
  /** A result of an earlier candidacy, still kept, covers it. */
  RETAINED
}
