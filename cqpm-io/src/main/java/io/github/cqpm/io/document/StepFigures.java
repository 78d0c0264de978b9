package io.github.cqpm.io.document;

/**
 * How often a step remains to be done in a cohort.
 *
 * @param candidacies in how many candidacies it remains
 * @param first in how many of them nothing else comes before it, in workable order
 * @param steps how many times it remains, since it may in one candidacy for several competencies
 */
public record StepFigures(long candidacies, long first, long steps) {
  /**
   * Checks that the numbers go together.
   *
   * @throws IllegalArgumentException if not
   */
  public StepFigures {
    Counts.require(
        candidacies > 0 && first >= 0 && first <= candidacies && steps >= candidacies, "a step");
  }

  /** Returns both together. */
  public StepFigures plus(StepFigures other) {
    return new StepFigures(
        Math.addExact(candidacies, other.candidacies),
        Math.addExact(first, other.first),
        Math.addExact(steps, other.steps));
  }
}
