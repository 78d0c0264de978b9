package io.github.cqpm.examples.lms.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Wrong passwords of the last quarter of an hour, in the database, so that they count for all
 * servers together. A name is kept as a digest: somebody may type a password there.
 */
@Repository
class LoginAttempts {
  private static final Duration PERIOD = Duration.ofMinutes(15);
  private static final int MOST_OF_NAME = 5;
  private static final int MOST_OF_ADDRESS = 25; // a centre may have one address for all

  private final JdbcClient jdbc;
  private final Clock clock;

  LoginAttempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Refuses to go on where too many were wrong.
   *
   * @throws TooManyAttemptsException if that name, or that address, has to wait
   */
  void require(String name, String address) {
    if (count("name_digest", digest(name)) >= MOST_OF_NAME
        || count("address", address) >= MOST_OF_ADDRESS) {
      throw new TooManyAttemptsException();
    }
  }

  void addFailure(String name, String address) {
    jdbc.sql("INSERT INTO login_attempt (name_digest, address, failed_at) VALUES (?, ?, ?)")
        .params(digest(name), address, now())
        .update();
  }

  private int count(String column, String value) {
    return jdbc.sql(
            "SELECT COUNT(*) FROM login_attempt WHERE %s = ? AND failed_at > ?".formatted(column))
        .params(value, now().minus(PERIOD))
        .query(Integer.class)
        .single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String digest(String name) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
