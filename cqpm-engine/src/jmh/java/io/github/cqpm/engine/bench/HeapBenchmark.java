package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Candidacies with 10,000 records, in a small heap and in a large one. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class HeapBenchmark {
  static final int RECORDS = 10_000;

  /** Of what kind they are; the second has the most findings. */
  @Param({"ALL_IN_TURN", "RETAKES"})
  public RecordsOf kind = RecordsOf.ALL_IN_TURN;

  private final CertificationReferential referential = Cases.ordinary();
  private CertificationEngine engine = CertificationEngine.standard();
  private Candidacy candidacy = Cases.complete(referential);

  /** Builds the candidacy. */
  @Setup
  public void build() {
    engine = CertificationEngine.of(kind.rules());
    candidacy = kind.in(referential, RECORDS);
  }

  /** Returns the decision, made in 1 GB. */
  @Benchmark
  @Fork(
      value = 1,
      jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
  public AdmissibilityDecision inOneGigabyte() {
    return engine.decide(referential, candidacy, RecordsOf.asOf(RECORDS));
  }

  /** Returns the decision, made in 4 GB. */
  @Benchmark
  @Fork(
      value = 1,
      jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
  public AdmissibilityDecision inFourGigabytes() {
    return engine.decide(referential, candidacy, RecordsOf.asOf(RECORDS));
  }
}
