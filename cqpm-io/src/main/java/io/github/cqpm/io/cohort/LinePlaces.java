package io.github.cqpm.io.cohort;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Places in a line of a cohort. To a reader of documents a carriage return ends a line; within a
 * line of a cohort it is white space, so that columns go on.
 */
final class LinePlaces {
  private static final String MARK = "\uFEFF";

  private final String text;

  private LinePlaces(byte[] bytes) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    text = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
  }

  /** Returns the problems of a line, each in the column in which it stands there. */
  static List<DocumentProblem> in(Line line, List<DocumentProblem> problems) {
    if (line.bytes().isEmpty() || problems.stream().allMatch(problem -> problem.line() <= 1)) {
      return problems;
    }
    LinePlaces places = new LinePlaces(line.bytes().get());
    return problems.stream().map(places::ofWhole).toList();
  }

  private DocumentProblem ofWhole(DocumentProblem problem) {
    return new DocumentProblem(
        problem.code(),
        problem.pointer(),
        1,
        column(problem.line(), problem.column()),
        problem.value(),
        expected(problem),
        problem.suggestion(),
        problem.inputProblem());
  }

  /** Returns what is expected; of what is not closed, that is line and column of its beginning. */
  private List<String> expected(DocumentProblem problem) {
    List<String> expected = problem.expected();
    if (problem.code() != DocumentProblemCode.MALFORMED_JSON || expected.size() != 2) {
      return expected;
    }
    int column = column(Integer.parseInt(expected.get(0)), Integer.parseInt(expected.get(1)));
    return List.of("1", String.valueOf(column));
  }

  private int column(int line, int column) {
    int passed = 0;
    for (int i = 1; i < line; i++) {
      passed = text.indexOf('\r', passed) + 1;
    }
    return passed + column;
  }
}
