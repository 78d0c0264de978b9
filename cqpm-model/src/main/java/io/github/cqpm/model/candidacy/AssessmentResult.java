package io.github.cqpm.model.candidacy;

/**
 * What came out of an assessment. French: <i>évaluation par la commission d'évaluation</i> (2.2.2).
 */
public enum AssessmentResult {
  /** The commission judges the competency acquired. */
  ACQUIRED,
  /** The commission judges the competency not acquired. */
  NOT_ACQUIRED,
  /** The candidate did not come; there is no result. */
  ABSENT,
  /** The candidate was excused; there is no result. */
  EXCUSED
}
