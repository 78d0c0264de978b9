package io.github.cqpm.model.referential;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period of registration, both days included. One whose last day lies before its first is not
 * built: it would hold no day, and decisions would rest on it in silence.
 *
 * <p>French: <i>inscrit au RNCP</i> (3.).
 */
@Value.Immutable
public sealed interface RegistrationPeriod permits ImmutableRegistrationPeriod {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the first day of registration. */
  LocalDate getFirstDay();

  /** Returns the last day of registration, itself included; empty if open-ended. */
  Optional<LocalDate> getLastDay();

  /** Returns whether the day lies in the period. */
  default boolean contains(LocalDate day) {
    Optional<LocalDate> last = getLastDay();
    return !day.isBefore(getFirstDay()) && (last.isEmpty() || !day.isAfter(last.get()));
  }

  /** Builds a {@link RegistrationPeriod}. */
  final class Builder extends ImmutableRegistrationPeriod.Builder {
    Builder() {}

    /**
     * Returns the period.
     *
     * @throws IllegalArgumentException if its last day lies before its first
     */
    @Override
    public RegistrationPeriod build() {
      RegistrationPeriod period = super.build();
      period
          .getLastDay()
          .filter(last -> last.isBefore(period.getFirstDay()))
          .ifPresent(
              last -> {
                throw new IllegalArgumentException(
                    "The last day of a period of registration, %s, lies before the first, %s: swap them, or correct the wrong one."
                        .formatted(last, period.getFirstDay()));
              });
      return period;
    }
  }
}
