package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.function.BiFunction;
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
  /**
   * Returns a fault of ours as one.
   *
   * @param stories writes its example
   */
  static Mistake of(Fault fault, BiFunction<DecisionRequest, CertificationEngine, String> stories) {
    return new Mistake(
        fault.getName(), fault.getTampering(), () -> Wording.survivor(fault, stories));
  }
}
