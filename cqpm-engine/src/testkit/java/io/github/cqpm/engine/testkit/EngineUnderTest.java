package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * The engine that a suite tries: the right one, but while the kit tries the suite itself on engines
 * with a fault. A suite that takes its engine here, in each test anew, can be told what it misses.
 */
public final class EngineUnderTest {
  private static volatile @Nullable Tampering tampering;

  private EngineUnderTest() {}

  /** Returns the engine to try, of the referential's own rules. */
  public static CertificationEngine standard() {
    return of(RuleSet.referential());
  }

  /** Returns the engine to try, of that rule set. */
  public static CertificationEngine of(RuleSet ruleSet) {
    CertificationEngine engine = CertificationEngine.of(ruleSet);
    Tampering now = tampering;
    return now == null ? engine : TamperedBook.tamper(engine, now);
  }

  /** Runs something while engines are tampered with so; one such run waits for another. */
  static synchronized void tampered(Tampering how, Runnable run) {
    tampering = how;
    try {
      run.run();
    } finally {
      tampering = null;
    }
  }
}
