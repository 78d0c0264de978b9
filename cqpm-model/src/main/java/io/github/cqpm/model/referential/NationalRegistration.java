package io.github.cqpm.model.referential;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * When the certification is registered in the RNCP, the national register, as the host knows it. No
 * period means: not registered.
 *
 * <p>French: <i>inscrit au RNCP</i> (3.).
 */
@Value.Immutable
public sealed interface NationalRegistration permits ImmutableNationalRegistration {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the periods of registration, in any order. */
  List<@Valid RegistrationPeriod> getPeriods();

  /** Returns the registration of a certification that was never registered. */
  static NationalRegistration none() {
    return builder().build();
  }

  /** Returns the registration from that day on, open-ended. */
  static NationalRegistration since(LocalDate firstDay) {
    return builder().addPeriod(RegistrationPeriod.builder().firstDay(firstDay).build()).build();
  }

  /**
   * Returns the registration for one period, both days included.
   *
   * @throws IllegalArgumentException if the last day lies before the first
   */
  static NationalRegistration during(LocalDate firstDay, LocalDate lastDay) {
    return builder()
        .addPeriod(RegistrationPeriod.builder().firstDay(firstDay).lastDay(lastDay).build())
        .build();
  }

  /** Returns whether the day lies in one of the periods. */
  default boolean isRegisteredOn(LocalDate day) {
    for (RegistrationPeriod period : getPeriods()) {
      if (period.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Builds a {@link NationalRegistration}. */
  final class Builder extends ImmutableNationalRegistration.Builder {
    Builder() {}
  }
}
