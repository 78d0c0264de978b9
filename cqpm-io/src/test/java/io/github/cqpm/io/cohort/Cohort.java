package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Small cohorts, and what a run over one gives. */
final class Cohort {
  static final CertificationReferential REFERENTIAL = SmallReferential.get();

  /** Candidacies that can be decided, of all outcomes. */
  static final List<String> GOOD =
      Stream.of("", "enrolment", "plan", "opinion", "deliberation")
          .map(record -> line(without(record)))
          .toList();

  private Cohort() {}

  static Candidacy without(String record) {
    Candidacy complete = CompleteCandidacy.to(REFERENTIAL);
    return record.isEmpty() ? complete : complete.without(RecordId.of(record));
  }

  static String line(Candidacy candidacy) {
    return CqpmJson.standard().writeCanonical(candidacy);
  }

  /** Returns what decides with lines of few bytes, so that a test need not have many. */
  static CohortDecider decider() {
    return CohortDecider.of(CertificationEngine.standard(), REFERENTIAL, CompleteCandidacy.LAST_DAY)
        .with(CqpmJson.standard().with(ReadLimits.standard().withDocumentLength(4_000)));
  }

  static AdmissibilityDecision decide(Candidacy candidacy) {
    return CertificationEngine.standard()
        .decide(REFERENTIAL, candidacy, CompleteCandidacy.LAST_DAY);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /**
   * What a run gave.
   *
   * @param summary what was returned
   * @param decisions the lines of the decisions
   * @param rejects the lines of the rejects
   */
  record Outcome(CohortSummary summary, String decisions, String rejects) {}

  static Outcome decide(CohortDecider decider, String input) {
    return decide(decider, bytes(input));
  }

  static Outcome decide(CohortDecider decider, byte[] input) {
    ByteArrayOutputStream decisions = new ByteArrayOutputStream();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    CohortSummary summary = decider.decide(new ByteArrayInputStream(input), decisions, rejects);
    return new Outcome(
        summary,
        decisions.toString(StandardCharsets.UTF_8),
        rejects.toString(StandardCharsets.UTF_8));
  }
}
