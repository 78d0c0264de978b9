package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonToken;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been read of a document's format and version. */
final class Header {
  private boolean formatSeen;
  private boolean versionSeen;

  /** Returns whether the property is one of the header and has the right value. */
  boolean accept(String name, JsonToken token, String text, DocumentType document) {
    if (name.equals(DocumentType.FORMAT) && token == JsonToken.VALUE_STRING) {
      formatSeen = text.equals(document.getFormat());
      return formatSeen;
    }
    if (name.equals(DocumentType.FORMAT_VERSION) && token == JsonToken.VALUE_NUMBER_INT) {
      versionSeen = text.equals(String.valueOf(document.getVersion()));
      return versionSeen;
    }
    return false;
  }

  /** Returns whether both were there, and right. */
  boolean isComplete() {
    return formatSeen && versionSeen;
  }

  /** Returns the version that the document says it is of, if it says one. */
  static Optional<Integer> versionOf(Located document) {
    return find(document, DocumentType.FORMAT_VERSION, "number")
        .filter(version -> version.text().matches("-?[0-9]{1,9}"))
        .map(version -> Integer.valueOf(version.text()));
  }

  /**
   * Returns why nothing else can be said of the document: it is another of our formats, or of a
   * version still to come, whose properties are not known here.
   */
  static List<DocumentProblem> refuse(Located document, DocumentType expected) {
    List<DocumentProblem> problems = new ArrayList<>();
    find(document, DocumentType.FORMAT, "string")
        .filter(format -> !format.text().equals(expected.getFormat()))
        .filter(format -> DocumentType.getFormats().contains(format.text()))
        .ifPresent(
            format ->
                problems.add(
                    Problems.problem(
                        DocumentProblemCode.WRONG_FORMAT,
                        format.place(),
                        format.text(),
                        expected.getFormat())));
    if (problems.isEmpty() && versionOf(document).orElse(0) > expected.getVersion()) {
      find(document, DocumentType.FORMAT_VERSION, "number")
          .ifPresent(
              version ->
                  problems.add(
                      Problems.problem(
                          DocumentProblemCode.UNSUPPORTED_VERSION,
                          version.place(),
                          version.text(),
                          String.valueOf(expected.getVersion()))));
    }
    return problems;
  }

  private static Optional<Located.Scalar> find(Located document, String name, String kind) {
    return document instanceof Located.Dictionary dictionary
        ? dictionary
            .find(name)
            .map(Located.Member::value)
            .filter(value -> value.kind().equals(kind))
            .map(value -> (Located.Scalar) value)
        : Optional.empty();
  }
}
