package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.TypedRecord;

/** Documents to try readers on. */
final class Samples {
  private Samples() {}

  /** Returns the example that FORMAT.md shows. */
  static String example(DocumentType document) {
    return switch (document) {
      case REFERENTIAL -> FormatExamples.referential();
      case CANDIDACY -> FormatExamples.candidacy();
      case RECORD -> FormatExamples.record();
      case DECISION -> FormatExamples.decision();
      case COHORT_SUMMARY -> FormatExamples.cohortSummary();
    };
  }

  /** Returns the value of a document. */
  static Object read(CqpmJson json, DocumentType document, String text) {
    return switch (document) {
      case REFERENTIAL -> json.readReferential(text);
      case CANDIDACY -> json.readCandidacy(text);
      case RECORD -> json.read(text, TypedRecord.class).getValue();
      case DECISION -> json.readDecision(text);
      case COHORT_SUMMARY -> json.read(text, CohortSummary.class).getValue();
    };
  }
}
