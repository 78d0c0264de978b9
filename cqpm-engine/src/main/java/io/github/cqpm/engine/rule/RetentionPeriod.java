package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.model.internal.Legible;
import java.time.Period;
import java.util.Objects;

/**
 * How long results are kept, and by which words.
 *
 * @param period from the day of the deliberation, the last day included
 * @param citation where it stands
 */
public record RetentionPeriod(Period period, Citation citation) {
  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException if it is zero, or negative in part
   */
  public RetentionPeriod {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(citation, "citation");
    if (period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException(
          "The period %s keeps no result; give one such as P24M, for 24 months.".formatted(period));
    }
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of("RetentionPeriod[period=%s, citation=%s]".formatted(period, citation));
  }
}
