package io.github.cqpm.examples.lms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is put forward by hand. */
final class HandClock extends Clock {
  private volatile Instant now;

  HandClock(Instant now) {
    this.now = now;
  }

  void advance(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/Paris");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("It stands in one zone.");
  }

  @Override
  public Instant instant() {
    return now;
  }
}
