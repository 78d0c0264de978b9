package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Problems;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.io.internal.names.FrenchNames;
import io.github.cqpm.io.internal.names.Nearest;
import java.util.List;
import java.util.Optional;

/**
 * Refuses what is another document than is asked for, since nothing can be said of its properties:
 * another of ours, one with ours inside, one of which no property is known, or a row of a table.
 */
final class Foreign {
  /**
   * Tells, in a problem, that the document only stands in a line that was written over a cohort.
   */
  private static final String COHORT_LINE = "COHORT_LINE";

  /** Tells, in a problem, that the document only stands inside another. */
  private static final String INSIDE = "INSIDE";

  /** Tells, in a problem, that the document looks like a row of a table. */
  private static final String TABLE_ROW = "TABLE_ROW";

  private Foreign() {}

  /**
   * Refuses a document that is another.
   *
   * @param name the name of the format that is asked for
   * @param names those of its properties
   */
  static void refuse(Located.Dictionary document, String name, List<String> names) {
    Located.Scalar format = find(document, DocumentFormat.FORMAT, Token.STRING).orElse(null);
    if (format != null
        && !format.text().equals(name)
        && DocumentFormat.all().stream().anyMatch(each -> each.getName().equals(format.text()))) {
      throw refusal(DocumentProblemCode.WRONG_FORMAT, format, format.text(), name);
    }
    if (holds(Located.step(document, "decision"), name)
        && find(document, "line", Token.NUMBER).isPresent()) {
      throw refusal(
          DocumentProblemCode.WRONG_FORMAT,
          Located.step(document, "decision"),
          "",
          name,
          COHORT_LINE);
    }
    if (!document.members().isEmpty()
        && document.members().stream().noneMatch(each -> isKnown(each.name(), names))) {
      Located inside =
          document.members().stream()
              .map(Located.Member::value)
              .filter(each -> holds(each, name))
              .findFirst()
              .orElse(null);
      throw inside == null
          ? refusal(DocumentProblemCode.WRONG_FORMAT, document, "", name)
          : refusal(DocumentProblemCode.WRONG_FORMAT, inside, "", name, INSIDE);
    }
    if (format == null && isTableRow(document, names)) {
      throw refusal(DocumentProblemCode.WRONG_FORMAT, document, "", name, TABLE_ROW);
    }
  }

  /** Returns whether there is a row of things without parts, and most names are none of these. */
  private static boolean isTableRow(Located.Dictionary document, List<String> names) {
    List<Located.Member> members = document.members();
    long known = members.stream().filter(each -> names.contains(each.name())).count();
    return members.size() > 2
        && 2 * known < members.size()
        && members.stream().allMatch(each -> each.value() instanceof Located.Scalar);
  }

  /** Returns whether it is a property, or is near one. */
  private static boolean isKnown(String name, List<String> names) {
    return names.contains(name)
        || !Nearest.to(name, names).isEmpty()
        || !FrenchNames.find(name, names).isEmpty();
  }

  private static boolean holds(Located value, String format) {
    return find(value, DocumentFormat.FORMAT, Token.STRING)
        .filter(found -> found.text().equals(format))
        .isPresent();
  }

  static InvalidDocumentException refusal(
      DocumentProblemCode code, Located at, String value, String... expected) {
    DocumentProblem problem = Problems.problem(code, at.place(), value, expected);
    return new InvalidDocumentException(List.of(problem));
  }

  static Optional<Located.Scalar> find(Located document, String name, Token token) {
    return document instanceof Located.Dictionary dictionary
        ? dictionary
            .find(name)
            .flatMap(
                member ->
                    member.value() instanceof Located.Scalar value && value.token() == token
                        ? Optional.of(value)
                        : Optional.empty())
        : Optional.empty();
  }
}
