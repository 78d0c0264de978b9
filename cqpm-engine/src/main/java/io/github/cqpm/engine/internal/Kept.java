package io.github.cqpm.engine.internal;

import java.util.List;
import java.util.function.Predicate;

/** Sifts records. In most candidacies all of them pass, and then nothing is copied. */
final class Kept {
  private Kept() {}

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
