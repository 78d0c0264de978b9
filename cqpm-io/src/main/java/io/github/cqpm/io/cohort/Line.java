package io.github.cqpm.io.cohort;

import java.util.Optional;

/**
 * A line of the input.
 *
 * @param number its number, from 1
 * @param bytes what it holds, without its end; empty if that is too long to be kept
 */
record Line(long number, Optional<byte[]> bytes) {
  /** Returns how many bytes are kept. */
  int length() {
    return bytes.map(kept -> kept.length).orElse(0);
  }
}
