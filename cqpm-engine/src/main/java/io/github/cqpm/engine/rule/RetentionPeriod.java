package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.model.internal.Legible;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * How long results are kept, and by which words.
 *
 * @param period from the day of the deliberation, the last day included
 * @param citation where it stands
 */
public record RetentionPeriod(Period period, Citation citation) {
  private static final int LONGEST_MONTHS = 1_200;

  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException if it is zero, negative in part, or longer than 100 years
   */
  public RetentionPeriod {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(citation, "citation");
    if (period.isZero() || period.isNegative()) {
      throw new IllegalArgumentException(
          "The period %s keeps no result; give one such as P24M, for 24 months.".formatted(period));
    }
    if (period.toTotalMonths() > LONGEST_MONTHS
        || LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusMonths(LONGEST_MONTHS))) {
      throw new IllegalArgumentException(
          "The period %s is longer than 100 years; give one such as P24M, for 24 months."
              .formatted(period));
    }
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of("RetentionPeriod[period=%s, citation=%s]".formatted(period, citation));
  }
}
