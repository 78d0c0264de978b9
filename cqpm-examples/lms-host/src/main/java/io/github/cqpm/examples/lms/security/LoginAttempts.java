package io.github.cqpm.examples.lms.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/**
 * Wrong passwords of the last quarter of an hour, in the database, so that they count for all
 * servers together. An attempt counts as wrong until it was right, so that of many at once none
 * gets through. A name is kept as a digest: somebody may type a password there.
 */
@Repository
class LoginAttempts {
  static final Duration PERIOD = Duration.ofMinutes(15);
  private static final int MOST_OF_NAME_FROM_ADDRESS = 5;
  private static final int MOST_OF_ADDRESS = 25; // a centre may have one address for all
  private static final int MOST_OF_NAME = 50; // more, or strangers would lock it too easily

  private final JdbcClient jdbc;
  private final Clock clock;

  /** Of those who try one name, one at a time: a client may well send many requests at once. */
  private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

  LoginAttempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Returns whether it is right, which is not even looked at where too many were wrong.
   *
   * @throws TooManyAttemptsException if that name, or that address, has to wait
   */
  boolean attempt(String name, String address, BooleanSupplier right) {
    String digest = digest(name);
    synchronized (turns[Math.floorMod(digest.hashCode(), turns.length)]) {
      OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
      long id = add(digest, address, now);
      if (isTooMany(digest, address, now.minus(PERIOD))) {
        remove(id); // it was no guess, and those who wait do not wait longer for it
        throw new TooManyAttemptsException();
      }
      boolean isRight = right.getAsBoolean();
      if (isRight) {
        remove(id);
      }
      return isRight;
    }
  }

  private long add(String digest, String address, OffsetDateTime now) {
    KeyHolder id = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO login_attempt (name_digest, address, failed_at) VALUES (?, ?, ?)")
        .params(digest, address, now)
        .update(id, "id");
    return Objects.requireNonNull(id.getKey()).longValue();
  }

  private void remove(long id) {
    jdbc.sql("DELETE FROM login_attempt WHERE id = ?").param(id).update();
  }

  private boolean isTooMany(String digest, String address, OffsetDateTime since) {
    return count("name_digest = ? AND address = ?", since, digest, address)
            > MOST_OF_NAME_FROM_ADDRESS
        || count("address = ?", since, address) > MOST_OF_ADDRESS
        || count("name_digest = ?", since, digest) > MOST_OF_NAME;
  }

  private int count(String which, OffsetDateTime since, String... values) {
    return jdbc.sql("SELECT COUNT(*) FROM login_attempt WHERE failed_at > ? AND " + which)
        .param(since)
        .params(List.of(values))
        .query(Integer.class)
        .single();
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
