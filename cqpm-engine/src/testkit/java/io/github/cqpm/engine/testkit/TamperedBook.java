package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.internal.Input;
import io.github.cqpm.engine.internal.RuleBook;
import io.github.cqpm.engine.rule.Rule;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rules of an engine that has been tampered with; rules that are added later are, too. */
final class TamperedBook extends RuleBook {
  static final String OTHER_VERSION = "This test kit is of another version than the engine.";

  private final RuleBook right;
  private final Tampering tampering;

  TamperedBook(RuleBook right, Tampering tampering) {
    super(right, tampering::insteadOf, List.of());
    this.right = right;
    this.tampering = tampering;
  }

  /** Returns that engine, tampered with. */
  static CertificationEngine tamper(CertificationEngine engine, Tampering tampering) {
    return rebuild(engine, book -> new TamperedBook(book, tampering));
  }

  /**
   * Returns that engine with another book instead of each of its own. An engine has no public way
   * to this; the kit takes the private one, so that no host comes by it by mistake.
   */
  static CertificationEngine rebuild(CertificationEngine engine, UnaryOperator<RuleBook> change) {
    try {
      Field books = CertificationEngine.class.getDeclaredField("books");
      books.setAccessible(true);
      Constructor<CertificationEngine> make =
          CertificationEngine.class.getDeclaredConstructor(RuleSet.class, List.class);
      make.setAccessible(true);
      return make.newInstance(
          engine.getRuleSet(),
          ((List<?>) books.get(engine))
              .stream().map(book -> change.apply((RuleBook) book)).toList());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(OTHER_VERSION, e);
    }
  }

  /** Returns whether it is that by which it is tampered with. */
  boolean isBy(Tampering how) {
    return tampering == how;
  }

  @Override
  public RuleBook with(Rule<?> rule) {
    return new TamperedBook(right.with(rule), tampering);
  }

  @Override
  public AdmissibilityDecision decide(Input input) {
    DecisionRequest asked = input.getRequest();
    DecisionRequest instead = tampering.insteadOf(asked);
    AdmissibilityDecision decision =
        super.decide(instead.equals(asked) ? input : new Input(instead));
    return telling(provenanceOf(asked), tampering.insteadOf(decision, asked));
  }

  /** Returns what the right engine says that it decided with: one with a fault knows no better. */
  private Provenance provenanceOf(DecisionRequest asked) {
    try {
      Method get = RuleBook.class.getDeclaredMethod("getProvenance", DecisionRequest.class);
      get.setAccessible(true);
      return (Provenance) get.invoke(right, asked);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(OTHER_VERSION, e);
    }
  }

  private static AdmissibilityDecision telling(
      Provenance provenance, AdmissibilityDecision decision) {
    return decision.getProvenance().equals(provenance)
        ? decision
        : AdmissibilityDecision.builder().from(decision).provenance(provenance).build();
  }
}
