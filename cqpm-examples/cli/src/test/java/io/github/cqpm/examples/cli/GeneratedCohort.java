package io.github.cqpm.examples.cli;

import io.github.cqpm.io.Referentials;
import java.io.ByteArrayOutputStream;

/** Cohorts as {@code cqpm generate} makes them up, by the bundled referential. */
final class GeneratedCohort {
  private GeneratedCohort() {}

  /** Returns that many lines, each with its end; so many of a hundred are bad. */
  static byte[] of(int lines, long seed, int bad) {
    CohortGenerator generator =
        new CohortGenerator(Referentials.technicoCommercialIndustriel(), seed, bad);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int number = 1; number <= lines; number++) {
      bytes.writeBytes(generator.line(number));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
