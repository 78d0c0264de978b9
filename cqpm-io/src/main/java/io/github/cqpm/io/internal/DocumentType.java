package io.github.cqpm.io.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of documents, with the format that each of them carries. */
enum DocumentType {
  REFERENTIAL("cqpm-referential", CertificationReferential.class),
  CANDIDACY("cqpm-candidacy", Candidacy.class),
  DECISION("cqpm-decision", AdmissibilityDecision.class),
  COHORT_SUMMARY("cqpm-cohort-summary", CohortSummary.class);

  /** The property that names the format. */
  static final String FORMAT = "format";

  /** The property that gives the version of the format. */
  static final String FORMAT_VERSION = "formatVersion";

  private final String format;
  private final Class<?> root;

  DocumentType(String format, Class<?> root) {
    this.format = format;
    this.root = root;
  }

  String getFormat() {
    return format;
  }

  /** Returns the version that is written, and read without migration. */
  int getVersion() {
    return 1 + Migrations.of(this).size();
  }

  /** Returns the type of the value that the document holds. */
  Class<?> getRoot() {
    return root;
  }

  /** Returns the kind of document that holds values of that type. */
  static Optional<DocumentType> of(Class<?> root) {
    return Arrays.stream(values()).filter(type -> type.root == root).findFirst();
  }

  /** Returns that no document holds values of that type, and which types there are. */
  static String refuse(Class<?> type) {
    return Arrays.stream(values())
        .map(each -> each.root.getSimpleName())
        .collect(
            Collectors.joining(
                ", ",
                "No document is a %s. Those that there are: ".formatted(type.getSimpleName()),
                "."));
  }

  /** Returns the names of all formats. */
  static List<String> getFormats() {
    return Arrays.stream(values()).map(DocumentType::getFormat).toList();
  }
}
