package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.internal.Input;
import io.github.cqpm.engine.internal.RuleBook;
import io.github.cqpm.engine.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of an engine that may be tampered with at any time, and is the right one till then. */
final class BookUnderTest extends RuleBook {
  private final RuleBook right;

  /** The one by which was decided last under a tampering. */
  private volatile @Nullable TamperedBook last;

  private BookUnderTest(RuleBook right) {
    super(right, same -> same, List.of());
    this.right = right;
  }

  static CertificationEngine engine(CertificationEngine right) {
    return TamperedBook.rebuild(right, BookUnderTest::new);
  }

  @Override
  public RuleBook with(Rule<?> rule) {
    return new BookUnderTest(right.with(rule));
  }

  @Override
  public AdmissibilityDecision decide(Input input) {
    RuleBook now = now();
    AdmissibilityDecision decision = now.decide(input);
    CoverageWatch watch = EngineUnderTest.getWatch();
    if (watch != null && now == right) {
      watch.decided(right, decision);
    }
    return decision;
  }

  private RuleBook now() {
    Tampering how = EngineUnderTest.getTampering();
    if (how == null) {
      return right;
    }
    TamperedBook tampered = last;
    if (tampered == null || !tampered.isBy(how)) {
      tampered = new TamperedBook(right, how);
      last = tampered;
    }
    return tampered;
  }
}
