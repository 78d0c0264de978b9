package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import java.util.Arrays;
import java.util.List;

/** What the reader refuses and no schema can: all that there is. FORMAT.md has a line for each. */
enum KnownDifference {
  CROSSED_PERIOD("a period of registration whose last day lies before its first"),
  REPORT_DUE_BEFORE_PLAN("a report due before the day on which its plan was defined"),
  UNBALANCED_SUMMARY("the numbers of a cohort's summary, where they do not go together"),
  POINT_OR_EXPONENT("a whole number written `1.0` or `1e2`"),
  REPEATED_PROPERTY("a property that stands twice in an object"),
  CONTENT_AFTER_END("content after the end, and bytes that are not UTF-8"),
  BEYOND_LIMITS("a document of more than 64 MiB, or a text of fewer than 100,000 characters");

  private final String line;

  KnownDifference(String line) {
    this.line = line;
  }

  /** Returns how its line in FORMAT.md begins. */
  String getLine() {
    return line;
  }

  boolean explains(DocumentProblem problem) {
    return switch (this) {
      case CROSSED_PERIOD ->
          problem.code() == DocumentProblemCode.INVALID_VALUE
              && problem.pointer().matches("/registration/periods/[0-9]+");
      case REPORT_DUE_BEFORE_PLAN ->
          problem.code() == DocumentProblemCode.CONSTRAINT_VIOLATED
              && problem.pointer().matches("/(plans/[0-9]+|record)/competencies/[^/]+/reportDue");
      case UNBALANCED_SUMMARY ->
          problem.code() == DocumentProblemCode.INVALID_VALUE
              && problem.expected().toString().contains("do not go together");
      case POINT_OR_EXPONENT ->
          (problem.code() == DocumentProblemCode.MALFORMED_VALUE
                  || problem.code() == DocumentProblemCode.UNSUPPORTED_VERSION)
              && problem.value().matches("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?")
              && !problem.value().matches("-?[0-9]+");
      case REPEATED_PROPERTY -> problem.code() == DocumentProblemCode.DUPLICATE_PROPERTY;
      case CONTENT_AFTER_END -> problem.code() == DocumentProblemCode.TRAILING_CONTENT;
      case BEYOND_LIMITS -> problem.code() == DocumentProblemCode.TOO_LONG;
    };
  }

  /** Returns whether each of the problems is known to be beyond a schema. */
  static boolean explainAll(List<DocumentProblem> problems) {
    return problems.stream()
        .allMatch(problem -> Arrays.stream(values()).anyMatch(known -> known.explains(problem)));
  }
}
