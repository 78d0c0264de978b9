package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * The engine that a suite tries: the right one, but while the kit tries the suite itself on engines
 * with a fault. A suite that takes its engine here can be told what it misses. It may keep the
 * engine, in a field or in a bean: what is wrong with it is looked up for each decision.
 */
public final class EngineUnderTest {
  private static final CertificationEngine STANDARD =
      BookUnderTest.engine(CertificationEngine.standard());

  private static volatile @Nullable Tampering tampering;

  private static volatile @Nullable CoverageWatch watch;

  private EngineUnderTest() {}

  /** Returns the engine to try, of the referential's own rules. */
  public static CertificationEngine standard() {
    return STANDARD;
  }

  /** Returns the engine to try, of that rule set. */
  public static CertificationEngine of(RuleSet ruleSet) {
    return BookUnderTest.engine(CertificationEngine.of(ruleSet));
  }

  /** Returns how engines are tampered with now; null if they are not. */
  static @Nullable Tampering getTampering() {
    return tampering;
  }

  /** Returns who watches what the right engine decides; null if nobody does. */
  static @Nullable CoverageWatch getWatch() {
    return watch;
  }

  /** Has that watch what the right engine decides from now on, or nobody. */
  static void watch(@Nullable CoverageWatch who) {
    watch = who;
  }

  /** Returns whether the caller is run while engines are tampered with, in the same thread. */
  static boolean isTampering() {
    return Thread.holdsLock(EngineUnderTest.class);
  }

  /** Runs something while engines are tampered with so; one such run waits for another. */
  static synchronized void tampered(Tampering how, Runnable run) {
    Tampering before = tampering;
    tampering = how;
    try {
      run.run();
    } finally {
      tampering = before;
    }
  }
}
