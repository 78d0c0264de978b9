package io.github.cqpm.model.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NationalRegistrationTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

  @Test
  void a_period_begins_on_its_first_day_and_ends_with_its_last() {
    assertRegisteredFromFirstToLast(NationalRegistration.during(FIRST, LAST));
  }

  @Test
  void an_open_ended_period_never_ends() {
    NationalRegistration openEnded = NationalRegistration.since(FIRST);
    assertThat(openEnded.isRegisteredOn(FIRST.minusDays(1))).isFalse();
    assertThat(openEnded.isRegisteredOn(FIRST)).isTrue();
    assertThat(openEnded.isRegisteredOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void between_two_periods_it_is_not_registered() {
    NationalRegistration renewed =
        NationalRegistration.builder()
            .addPeriod(period(LAST.plusDays(2), LAST.plusDays(3)))
            .addPeriod(period(FIRST, LAST))
            .build();
    assertRegisteredFromFirstToLast(renewed);
    assertThat(renewed.isRegisteredOn(LAST.plusDays(2))).isTrue();
    assertThat(renewed.isRegisteredOn(LAST.plusDays(3))).isTrue();
    assertThat(renewed.isRegisteredOn(LAST.plusDays(4))).isFalse();
  }

  @Test
  void a_period_that_ends_before_it_begins_is_not_built() {
    String message =
        "The last day of a period of registration, 2024-01-01, lies before the first, 2024-12-31:"
            + " swap them, or correct the wrong one.";
    assertThatThrownBy(() -> period(LAST, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> NationalRegistration.during(LAST, FIRST)).hasMessage(message);
    RegistrationPeriod.Builder builder = RegistrationPeriod.builder();
    builder.from(period(FIRST, LAST)).lastDay(FIRST.minusDays(1));
    assertThatThrownBy(builder::build).hasMessageContaining("2023-12-31");
  }

  private static void assertRegisteredFromFirstToLast(NationalRegistration registration) {
    assertThat(registration.isRegisteredOn(FIRST.minusDays(1))).isFalse();
    assertThat(registration.isRegisteredOn(FIRST)).isTrue();
    assertThat(registration.isRegisteredOn(LAST)).isTrue();
    assertThat(registration.isRegisteredOn(LAST.plusDays(1))).isFalse();
  }

  private static RegistrationPeriod period(LocalDate firstDay, LocalDate lastDay) {
    return RegistrationPeriod.builder().firstDay(firstDay).lastDay(lastDay).build();
  }
}
