package io.github.cqpm.io.bench;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * The documents of a complete candidacy of 7 competencies and of its decision: by the library, by
 * plain Jackson from and to records, and as bare tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
public class DocumentBenchmark {
  private final CqpmJson json = CqpmJson.standard();
  private final CertificationEngine engine = CertificationEngine.standard();
  private final CertificationReferential referential = Referentials.technicoCommercialIndustriel();
  private final LocalDate asOf = CompleteCandidacy.LAST_DAY;
  private final Candidacy candidacy = CompleteCandidacy.to(referential);
  private final AdmissibilityDecision decision = engine.decide(referential, candidacy, asOf);
  private final byte[] candidacyDocument = json.write(candidacy).getBytes(StandardCharsets.UTF_8);
  private final String decisionLine = json.writeLine(decision);
  private final byte[] decisionDocument = decisionLine.getBytes(StandardCharsets.UTF_8);

  private final JsonMapper jackson2 = JsonMapper.builder().findAndAddModules().build();
  private final tools.jackson.databind.json.JsonMapper jackson3 =
      tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

  private final JsonMapper plain = PlainJson.mapper();
  private final PlainDecision plainDecision;

  /** Reads the decision into records. */
  public DocumentBenchmark() {
    try {
      plainDecision = plain.readValue(decisionDocument, PlainDecision.class);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Refuses to measure records that do not hold all that the documents hold. */
  @Setup
  public void agree() throws IOException {
    if (!json.readCandidacy(plain.writeValueAsString(readRecords())).equals(candidacy)
        || !writeRecords().equals(decisionLine)) {
      throw new IllegalStateException("The records do not hold what the documents hold.");
    }
  }

  /** Returns the candidacy, as the library reads it. */
  @Benchmark
  public Candidacy read() {
    return json.readCandidacy(new ByteArrayInputStream(candidacyDocument));
  }

  /** Returns the records, as plain Jackson reads them. */
  @Benchmark
  public PlainCandidacy readRecords() throws IOException {
    return plain.readValue(new ByteArrayInputStream(candidacyDocument), PlainCandidacy.class);
  }

  /** Returns the candidacy, as a host's Jackson 2 reads it. */
  @Benchmark
  public Candidacy readJackson2() throws IOException {
    return jackson2.readValue(new ByteArrayInputStream(candidacyDocument), Candidacy.class);
  }

  /** Returns the candidacy, as a host's Jackson 3 reads it. */
  @Benchmark
  public Candidacy readJackson3() {
    return jackson3.readValue(new ByteArrayInputStream(candidacyDocument), Candidacy.class);
  }

  /** Returns the decision, as a host's Jackson 2 writes it. */
  @Benchmark
  public String writeJackson2() throws JsonProcessingException {
    return jackson2.writeValueAsString(decision);
  }

  /** Returns the decision, as a host's Jackson 3 writes it. */
  @Benchmark
  public String writeJackson3() {
    return jackson3.writeValueAsString(decision);
  }

  /** Returns how many tokens the candidacy has. */
  @Benchmark
  public int scanCandidacy() throws IOException {
    return scan(candidacyDocument);
  }

  /** Returns the decision, as the library writes it. */
  @Benchmark
  public String write() {
    return json.writeLine(decision);
  }

  /** Returns the decision, as plain Jackson writes the records. */
  @Benchmark
  public String writeRecords() throws JsonProcessingException {
    return plain.writeValueAsString(plainDecision);
  }

  /** Returns how many tokens the decision has. */
  @Benchmark
  public int scanDecision() throws IOException {
    return scan(decisionDocument);
  }

  /** Returns the decision on a candidacy that is read, decided and written. */
  @Benchmark
  public String pipeline() {
    return json.writeLine(engine.decide(referential, read(), asOf));
  }

  /** Returns as much as is read and written around a decision. */
  @Benchmark
  public int readAndWrite() {
    return read().getAssessments().size() + write().length();
  }

  private int scan(byte[] document) throws IOException {
    int tokens = 0;
    try (JsonParser parser = plain.createParser(document)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
