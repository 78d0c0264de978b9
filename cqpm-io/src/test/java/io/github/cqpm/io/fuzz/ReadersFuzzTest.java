package io.github.cqpm.io.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.HostMapper;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fuzz target for each reader. Without more, each is tried on the seeds, and on what fuzzing
 * found before, which is kept beside the dictionary; TESTING.md says how to fuzz.
 */
class ReadersFuzzTest {
  static Stream<byte[]> seeds() {
    return Seeds.all();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void referential(byte[] document) {
    Demands.onReading(document, CertificationReferential.class).ifPresent(Demands::onReferential);
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void candidacy(byte[] document) {
    Demands.onReading(document, Candidacy.class).ifPresent(Demands::onCandidacy);
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void record(byte[] document) {
    Demands.onReading(document, TypedRecord.class);
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void decision(byte[] document) {
    Demands.onReading(document, AdmissibilityDecision.class).ifPresent(Demands::onDecision);
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void verifier(byte[] document) {
    Demands.onVerifying(document);
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void jackson2(byte[] document) {
    Demands.onHost(document, HostMapper.ALL.get(0));
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void jackson3(byte[] document) {
    Demands.onHost(document, HostMapper.ALL.get(1));
  }

  @MethodSource("io.github.cqpm.io.fuzz.CohortSeeds#inputs")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void cohort(byte[] input) {
    CohortDemands.onInput(input);
  }

  @MethodSource("io.github.cqpm.io.fuzz.CohortSeeds#outputs")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void outputs(byte[] output) {
    CohortDemands.onOutput(output);
  }

  @MethodSource("io.github.cqpm.io.fuzz.CohortSeeds#summaries")
  @DictionaryFile(resourcePath = "json.dict")
  @FuzzTest
  void summary(byte[] document) {
    Demands.onReading(document, CohortSummary.class).ifPresent(Demands::onSummary);
  }
}
