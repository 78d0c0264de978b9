package io.github.cqpm.engine.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day on which a set of competencies is complete. */
final class CompletionDay {
  private CompletionDay() {}

  /**
   * Returns the earliest day on which each competency is VALIDATED, if there is one: the latest of
   * the days since which they stand so.
   */
  static Optional<LocalDate> of(List<Standing> standings) {
    if (!standings.stream().allMatch(standing -> standing.getSince().isPresent())) {
      return Optional.empty();
    }
    return standings.stream()
        .flatMap(standing -> standing.getSince().stream())
        .max(LocalDate::compareTo);
  }
}
