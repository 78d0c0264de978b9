package io.github.cqpm.model.candidacy;

/** The two sides of a joint jury. French: <i>collège du jury paritaire</i> (3.). */
public enum College {
  /** The employers. */
  EMPLOYERS,
  /** The employees. */
  EMPLOYEES
}
