package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A mistake that a suite has to notice.
 *
 * @param name its name
 * @param shows whether it shows on any candidacy; if not, nobody has to notice
 * @param tampering makes it; null where no test could notice, whatever it asks
 * @param hint tells an author whose suite does not notice what would
 * @param fails whether the author is told by a test that fails; if not, by one that is skipped
 */
record Mistake(
    String name,
    boolean shows,
    @Nullable Tampering tampering,
    Supplier<String> hint,
    boolean fails) {
  /** Returns one that a suite has to notice, if it shows. */
  static Mistake of(
      String name, boolean shows, @Nullable Tampering tampering, Supplier<String> hint) {
    return new Mistake(name, shows, tampering, hint, true);
  }

  /**
   * Returns a fault of ours as one.
   *
   * @param ruleSets the rules under which it may show
   * @param stories writes its example
   */
  static Mistake of(Fault fault, List<RuleSet> ruleSets, Faults.Storyteller stories) {
    return of(
        fault.getName(),
        ruleSets.stream().anyMatch(ruleSet -> fault.showsIn(CertificationEngine.of(ruleSet))),
        fault.getTampering(),
        () -> Wording.survivor(fault, stories));
  }
}
