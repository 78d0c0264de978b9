package io.github.cqpm.engine.testkit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A mistake that a suite has to notice.
 *
 * @param name its name
 * @param tampering makes it; null where no test could notice, whatever it asks
 * @param hint tells an author whose suite does not notice what would
 */
record Mistake(String name, @Nullable Tampering tampering, Supplier<String> hint) {
  /** Returns a fault of ours as one. */
  static Mistake of(Fault fault) {
    return new Mistake(fault.getName(), fault.getTampering(), () -> Wording.survivor(fault));
  }
}
