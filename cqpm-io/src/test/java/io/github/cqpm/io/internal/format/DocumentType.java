package io.github.cqpm.io.internal.format;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;

/** The kinds of documents, for tests that run over all of them. */
enum DocumentType {
  REFERENTIAL(CertificationReferential.class),
  CANDIDACY(Candidacy.class),
  RECORD(TypedRecord.class),
  DECISION(AdmissibilityDecision.class),
  COHORT_SUMMARY(CohortSummary.class);

  private final Class<?> root;

  DocumentType(Class<?> root) {
    this.root = root;
  }

  Class<?> getRoot() {
    return root;
  }

  DocumentFormat<?> format() {
    return DocumentFormat.of(root);
  }

  String getFormat() {
    return format().getName();
  }

  int getVersion() {
    return format().getVersion();
  }

  /**
   * Returns the format of the document's object, of whose properties the first two are its head.
   */
  ObjectFormat<?, ?> whole() {
    return (ObjectFormat<?, ?>) format().getParts().get(0);
  }
}
