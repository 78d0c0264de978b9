package io.github.cqpm.model.referential;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period of registration, both days included. The last day may not lie before the first.
 *
 * <p>French: <i>inscrit au RNCP</i> (3.).
 */
@PeriodInOrder
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
    return !day.isBefore(getFirstDay())
        && getLastDay().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Builds a {@link RegistrationPeriod}. */
  final class Builder extends ImmutableRegistrationPeriod.Builder {
    Builder() {}
  }
}
