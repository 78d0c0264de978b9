package io.github.cqpm.io.cohort;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what has gone by so far. */
final class RunningDigest {
  private final MessageDigest digest;

  RunningDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  void update(byte[] bytes, int from, int count) {
    digest.update(bytes, from, count);
  }

  void update(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the digest so far, in hexadecimal; more may follow. */
  String soFar() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 is copied in every Java.", e);
    }
  }
}
