package io.github.cqpm.model.candidacy;

/**
 * How a criterion group or the expected results were rated. French: <i>critères mesurables et
 * observables</i> (2.1).
 */
public enum Rating {
  /** The criteria are met. */
  MET,
  /** The criteria are not met. */
  NOT_MET,
  /** The criteria could not be observed. */
  NOT_OBSERVED
}
