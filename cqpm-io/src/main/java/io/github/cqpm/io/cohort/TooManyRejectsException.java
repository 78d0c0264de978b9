package io.github.cqpm.io.cohort;

/**
 * More lines of a cohort would be rejected than {@link CohortDecider#withMostRejects} allows. Both
 * outputs end with a whole line, and the run can be gone on with.
 */
public final class TooManyRejectsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long most;
  private final long line;

  TooManyRejectsException(long most, long line) {
    super(
        "More than %d lines of the cohort are rejected; the run has ended after line %d."
            .formatted(most, line));
    this.most = most;
    this.line = line;
  }

  /** Returns how many were allowed. */
  public long getMost() {
    return most;
  }

  /** Returns the last line of the cohort that was done. */
  public long getLine() {
    return line;
  }
}
