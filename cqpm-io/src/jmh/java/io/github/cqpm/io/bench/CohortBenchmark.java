package io.github.cqpm.io.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A stream of 100,000 complete candidacies of 7 competencies, in a heap of 128 MB: decided by the
 * library on one thread and on two, with all findings and with what is not satisfied alone, and
 * beside them a bare loop of plain Jackson that reads each line into records and writes a prepared
 * decision, of the size with all findings, from records. An operation is a line; an iteration, one
 * pass over the stream.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms128m", "-Xmx128m"})
@Warmup(iterations = 1, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@OperationsPerInvocation(CohortBenchmark.LINES)
public class CohortBenchmark {
  static final int LINES = 100_000;

  private final CertificationReferential referential = Referentials.technicoCommercialIndustriel();
  private final LocalDate asOf = CompleteCandidacy.LAST_DAY;
  private final CohortDecider decider =
      CohortDecider.of(CertificationEngine.standard(), referential, asOf);

  private final JsonMapper plain = PlainJson.mapper();
  private final ObjectReader plainReader = plain.readerFor(PlainCandidacy.class);
  private final ObjectWriter plainWriter =
      plain.writerFor(PlainDecision.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  private final PlainDecision plainDecision;
  private final byte[] line;

  /** Prepares the line, and the decision on it as records. */
  public CohortBenchmark() {
    Candidacy candidacy = CompleteCandidacy.to(referential);
    AdmissibilityDecision decision =
        CertificationEngine.standard().decide(referential, candidacy, asOf);
    try {
      PlainCandidacy records =
          plain.readValue(CqpmJson.standard().write(candidacy), PlainCandidacy.class);
      line = (plain.writeValueAsString(records) + "\n").getBytes(StandardCharsets.UTF_8);
      plainDecision = plain.readValue(CqpmJson.standard().writeLine(decision), PlainDecision.class);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private InputStream stream() {
    return new RepeatedLine(line, LINES);
  }

  private long decide(CohortDecider with) {
    OutputStream none = OutputStream.nullOutputStream();
    long decided = with.decide(stream(), none, none).decided();
    if (decided != LINES) {
      throw new IllegalStateException("Of %d lines, %d were decided.".formatted(LINES, decided));
    }
    return decided;
  }

  /** Returns how many were decided, in the calling thread. */
  @Benchmark
  public long cohortOnOne() {
    return decide(decider);
  }

  /** Returns how many were decided, in the calling thread, with what is not satisfied alone. */
  @Benchmark
  public long cohortCompact() {
    return decide(decider.keeping(FindingsKept.UNSATISFIED));
  }

  /** Returns how many were decided, on two threads. */
  @Benchmark
  public long cohortOnTwo() {
    return decide(decider.withThreads(2));
  }

  /** Returns how many records were read. */
  @Benchmark
  public long cohortBare() throws IOException {
    OutputStream none = OutputStream.nullOutputStream();
    long read = 0;
    try (MappingIterator<PlainCandidacy> lines = plainReader.readValues(stream())) {
      while (lines.hasNext()) {
        read += lines.next().formatVersion();
        plainWriter.writeValue(none, plainDecision);
        none.write('\n');
      }
    }
    return read;
  }
}
