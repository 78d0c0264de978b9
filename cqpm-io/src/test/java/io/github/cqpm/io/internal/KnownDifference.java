package io.github.cqpm.io.internal;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import java.util.Arrays;
import java.util.List;

/**
 * What the reader refuses and no schema can, in a text that is JSON and within the limits: all that
 * there is. FORMAT.md says the same.
 */
enum KnownDifference {
  /** A period that ends before it begins. */
  CROSSED_PERIOD,
  /** A report that is due before its plan is defined. */
  REPORT_DUE_BEFORE_PLAN,
  /** A whole number that is written with a point or an exponent. */
  POINT_OR_EXPONENT;

  boolean explains(DocumentProblem problem) {
    return switch (this) {
      case CROSSED_PERIOD ->
          problem.code() == DocumentProblemCode.CONSTRAINT_VIOLATED
              && problem.pointer().matches("/registration/periods/[0-9]+/lastDay");
      case REPORT_DUE_BEFORE_PLAN ->
          problem.code() == DocumentProblemCode.CONSTRAINT_VIOLATED
              && problem.pointer().matches("/plans/[0-9]+/competencies/[^/]+/reportDue");
      case POINT_OR_EXPONENT ->
          (problem.code() == DocumentProblemCode.MALFORMED_VALUE
                  || problem.code() == DocumentProblemCode.UNSUPPORTED_VERSION)
              && problem.value().matches("-?[0-9]+([.]0+)?([eE][+]?[0-9]+)?")
              && !problem.value().matches("-?[0-9]+");
    };
  }

  /** Returns whether each of the problems is known to be beyond a schema. */
  static boolean explainAll(List<DocumentProblem> problems) {
    return problems.stream()
        .allMatch(problem -> Arrays.stream(values()).anyMatch(known -> known.explains(problem)));
  }
}
