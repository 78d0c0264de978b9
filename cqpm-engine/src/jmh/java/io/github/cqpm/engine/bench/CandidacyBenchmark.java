package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A complete candidacy of 7 competencies with 28 ratings: by the engine, by a method by hand that
 * gives the same findings, and by one that gives reasons only.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CandidacyBenchmark {
  private final CertificationEngine engine = CertificationEngine.standard();
  private final CertificationReferential referential = Cases.ordinary();
  private final Candidacy candidacy = Cases.complete(referential);
  private final LocalDate asOf = CompleteCandidacy.LAST_DAY;

  /** Refuses to measure methods that do not say the same. */
  @Setup
  public void agree() {
    if (!Agreement.of(engine()).equals(Agreement.of(byHand()))) {
      throw new IllegalStateException("The engine and the method by hand do not agree.");
    }
    if (inShort().outcome() != engine().getOutcome() || !inShort().reasons().isEmpty()) {
      throw new IllegalStateException("The engine and the method in short do not agree.");
    }
  }

  /** Returns the engine's decision, input checked and all findings kept. */
  @Benchmark
  public AdmissibilityDecision engine() {
    return engine.decide(referential, candidacy, asOf);
  }

  /** Returns statuses, and reasons for what is not fine. */
  @Benchmark
  public InShort.Outcome inShort() {
    return InShort.decide(referential, candidacy, asOf);
  }

  /** Returns what the method by hand says. */
  @Benchmark
  public ByHand.Outcome byHand() {
    return ByHand.decide(referential, candidacy, asOf);
  }
}
