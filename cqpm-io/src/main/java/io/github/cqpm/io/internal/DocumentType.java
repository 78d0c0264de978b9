package io.github.cqpm.io.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The kinds of documents, with the format that each of them carries, and the steps from each
 * version of the format to the next, the first of them from 1 to 2.
 */
enum DocumentType {
  REFERENTIAL("cqpm-referential", CertificationReferential.class, List.of()),
  CANDIDACY("cqpm-candidacy", Candidacy.class, List.of()),
  DECISION("cqpm-decision", AdmissibilityDecision.class, List.of(Migrations::giveRulesParameters));

  /** The property that names the format. */
  static final String FORMAT = "format";

  /** The property that gives the version of the format. */
  static final String FORMAT_VERSION = "formatVersion";

  private final String format;
  private final Class<?> root;
  private final List<UnaryOperator<Located.Dictionary>> steps;

  DocumentType(String format, Class<?> root, List<UnaryOperator<Located.Dictionary>> steps) {
    this.format = format;
    this.root = root;
    this.steps = steps;
  }

  String getFormat() {
    return format;
  }

  /** Returns the version that is written, and read without migration. */
  int getVersion() {
    return 1 + steps.size();
  }

  /** Returns the type of the value that the document holds. */
  Class<?> getRoot() {
    return root;
  }

  /** Returns the document of that version as one of the current version. */
  Located.Dictionary migrate(Located.Dictionary document, int version) {
    Located.Dictionary migrated = document;
    for (UnaryOperator<Located.Dictionary> step : steps.subList(version - 1, steps.size())) {
      migrated = step.apply(migrated);
    }
    return migrated;
  }

  /** Returns the kind of document that holds values of that type. */
  static Optional<DocumentType> of(Class<?> root) {
    return Arrays.stream(values()).filter(type -> type.root == root).findFirst();
  }

  /** Returns the names of all formats. */
  static List<String> getFormats() {
    return Arrays.stream(values()).map(DocumentType::getFormat).toList();
  }
}
