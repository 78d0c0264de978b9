package io.github.cqpm.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Sifts records. In most candidacies all of them pass, and then nothing is copied. */
final class Kept {
  private Kept() {}

  /** Returns those that pass, in their order, and adds all others to a list. */
  static <R> List<R> of(List<R> records, Predicate<? super R> passing, List<? super R> others) {
    for (int i = 0; i < records.size(); i++) {
      if (!passing.test(records.get(i))) {
        return copyOf(records, i, passing, others);
      }
    }
    return records;
  }

  private static <R> List<R> copyOf(
      List<R> records, int passed, Predicate<? super R> passing, List<? super R> others) {
    List<R> kept = new ArrayList<>(records.subList(0, passed));
    for (R entry : records.subList(passed, records.size())) {
      if (passing.test(entry)) {
        kept.add(entry);
      } else {
        others.add(entry);
      }
    }
    return kept;
  }
}
