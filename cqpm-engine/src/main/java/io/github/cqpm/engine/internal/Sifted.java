package io.github.cqpm.engine.internal;

import java.util.List;
import java.util.function.Predicate;

/** Records of which some do not pass. In most candidacies all do, and then nothing is copied. */
final class Sifted {
  private Sifted() {}

  /** Returns those that pass, in their order. */
  static <R> List<R> of(List<R> records, Predicate<? super R> passing) {
    for (int i = 0; i < records.size(); i++) {
      if (!passing.test(records.get(i))) {
        return records.stream().filter(passing).toList();
      }
    }
    return records;
  }
}
