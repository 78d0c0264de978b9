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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Large referentials and long candidacies. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {
      "-Xms4g",
      "-Xmx4g",
      "-XX:+AlwaysPreTouch"
    }) // so that no list of findings is humongous to the collector
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class GrowthBenchmark {
  /** A complete candidacy to a large referential. */
  @State(Scope.Benchmark)
  public static class LargeReferential {
    /** How many competencies there are. */
    @Param({"70", "700"})
    public int size;

    /** How many competencies each block has. */
    @Param({"2", "35"})
    public int perBlock;

    private CertificationReferential referential = Cases.ordinary();
    private Candidacy candidacy = Cases.complete(referential);

    /** Builds both. */
    @Setup
    public void build() {
      referential = Cases.referential(size / perBlock, perBlock);
      candidacy = Cases.complete(referential);
    }
  }

  /** A candidacy with very many records. */
  @State(Scope.Benchmark)
  public static class LongCandidacy {
    /** How many records there are. */
    @Param({"1000", "10000"})
    public int size;

    /** Of what kind they are. */
    @Param public RecordsOf kind = RecordsOf.ALL_IN_TURN;

    private CertificationReferential referential = kind.referential();
    private CertificationEngine engine = CertificationEngine.of(kind.rules());
    private Candidacy candidacy = Cases.complete(referential);
    private LocalDate asOf = CompleteCandidacy.LAST_DAY;

    /** Builds it. */
    @Setup
    public void build() {
      referential = kind.referential();
      engine = CertificationEngine.of(kind.rules());
      candidacy = kind.in(referential, size);
      asOf = RecordsOf.asOf(size);
    }
  }

  private final CertificationEngine standard = CertificationEngine.standard();

  /** Returns the decision on a complete candidacy. */
  @Benchmark
  public AdmissibilityDecision competencies(LargeReferential large) {
    return standard.decide(large.referential, large.candidacy, CompleteCandidacy.LAST_DAY);
  }

  /** Returns the decision under all rules. */
  @Benchmark
  public AdmissibilityDecision records(LongCandidacy candidacy) {
    return candidacy.engine.decide(candidacy.referential, candidacy.candidacy, candidacy.asOf);
  }
}
