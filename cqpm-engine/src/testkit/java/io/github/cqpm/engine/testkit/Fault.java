package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One honest mistake that an engine could make, and an engine that makes it: to see whether a suite
 * notices. FAULTS.md tells of each one of {@link #all()}, for the day on which a suite does not.
 *
 * <pre>{@code
 * Fault fault = Fault.named("revoked-record-counts");
 * AdmissibilityDecision wrong = fault.in(CertificationEngine.standard()).decide(request);
 * }</pre>
 */
public final class Fault {
  private final String name;
  private final String sentence;
  private final String loss;
  private final String caughtBy;
  private final Tampering tampering;
  private final @Nullable Example example;

  /**
   * Describes a fault of the catalogue.
   *
   * @param loss who loses what by it, one sentence
   * @param caughtBy the law, the rule, or the row of the contract
   */
  Fault(
      String name,
      String sentence,
      String loss,
      String caughtBy,
      Tampering tampering,
      @Nullable Example example) {
    this.name = name;
    this.sentence = sentence;
    this.loss = loss;
    this.caughtBy = caughtBy;
    this.tampering = tampering;
    this.example = example;
  }

  /** Returns a fault of which no candidacy is known that shows it. */
  static Fault withoutExample(String name, String sentence, String caughtBy, Tampering tampering) {
    return new Fault(name, sentence, "", caughtBy, tampering, null);
  }

  /** Returns the faults that this kit knows, in the order of FAULTS.md. */
  public static List<Fault> all() {
    return FaultCatalogue.ALL;
  }

  /**
   * Returns the fault of that name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Fault named(String name) {
    return all().stream()
        .filter(fault -> fault.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no fault %s. These there are: %s."
                        .formatted(
                            name,
                            all().stream().map(Fault::getName).collect(Collectors.joining(", ")))));
  }

  /** Returns its name, such as {@code revoked-record-counts}. */
  public String getName() {
    return name;
  }

  /** Returns what the mistake is, in one sentence. */
  public String getSentence() {
    return sentence;
  }

  /** Returns what catches it: {@code law 9}, the id of a rule, or where the contract says it. */
  public String getCaughtBy() {
    return caughtBy;
  }

  /**
   * Returns the smallest candidacy known that shows it: under {@link #getRuleSet()}, the right
   * engine and the faulty one decide it differently.
   */
  public Optional<DecisionRequest> getExample() {
    return Optional.ofNullable(example).map(Example::request);
  }

  /** Returns the rules under which its example shows it: the fewest. */
  public RuleSet getRuleSet() {
    return example == null ? RuleSet.referential() : example.ruleSet();
  }

  /** Returns an engine that is as that one, but for the mistake. */
  public CertificationEngine in(CertificationEngine right) {
    return TamperedBook.tamper(right, tampering);
  }

  /**
   * Returns whether the example shows the fault in that engine; in one without the rules that it is
   * about, it does not, and no suite could notice. True where there is no example.
   */
  public boolean showsIn(CertificationEngine right) {
    return example == null
        || !right.decide(example.request()).equals(in(right).decide(example.request()));
  }

  /** Returns who loses what by it, in one sentence; empty if that is not known. */
  String getLoss() {
    return loss;
  }

  /** Returns the example, and in words what is other in it than in a complete candidacy. */
  Optional<Example> getExampleInWords() {
    return Optional.ofNullable(example);
  }

  Tampering getTampering() {
    return tampering;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
