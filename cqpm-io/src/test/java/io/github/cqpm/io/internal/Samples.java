package io.github.cqpm.io.internal;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;

/** Documents to try readers on. */
final class Samples {
  private Samples() {}

  /** Returns the example that FORMAT.md shows. */
  static String example(DocumentType document) {
    return switch (document) {
      case REFERENTIAL -> FormatExamples.referential();
      case CANDIDACY -> FormatExamples.candidacy();
      case DECISION -> FormatExamples.decision();
    };
  }

  /** Returns the value of a document. */
  static Object read(CqpmJson json, DocumentType document, String text) {
    return switch (document) {
      case REFERENTIAL -> json.readReferential(text);
      case CANDIDACY -> json.readCandidacy(text);
      case DECISION -> json.readDecision(text);
    };
  }
}
