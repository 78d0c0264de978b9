package io.github.cqpm.io.internal.json;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects problems up to a number, and counts the others. */
public final class Problems {
  private static final Comparator<DocumentProblem> BY_PLACE =
      Comparator.comparingInt(DocumentProblem::line).thenComparingInt(DocumentProblem::column);

  private final List<DocumentProblem> told = new ArrayList<>();
  private final int most;
  private int leftOff;

  /** Tells at most so many. */
  public Problems(int most) {
    this.most = most;
  }

  /** Returns a problem without a suggestion. */
  public static DocumentProblem problem(
      DocumentProblemCode code, Place place, String value, String... expected) {
    return problem(code, place, value, List.of(expected), "");
  }

  /** Returns a problem with what was probably meant. */
  public static DocumentProblem problem(
      DocumentProblemCode code,
      Place place,
      String value,
      List<String> expected,
      String suggestion) {
    return new DocumentProblem(
        code,
        place.pointer(),
        place.line(),
        place.column(),
        value,
        expected,
        suggestion,
        Optional.empty());
  }

  /** Returns whether one more is told; if not, it is counted. */
  public boolean hasRoom() {
    if (told.size() < most) {
      return true;
    }
    leftOff++;
    return false;
  }

  /** Adds a problem. */
  public void add(DocumentProblem problem) {
    if (hasRoom()) {
      told.add(problem);
    }
  }

  /** Adds what the others hold, in the order of the document, and count. */
  public void addAll(Problems others) {
    others.told.stream().sorted(BY_PLACE).forEach(this::add);
    leftOff += others.leftOff;
  }

  /** Returns how many there are, those left off included. */
  public int count() {
    return told.size() + leftOff;
  }

  /** Returns whether there is none. */
  public boolean isEmpty() {
    return told.isEmpty();
  }

  /** Returns the problems in the order of the document, and last how many were left off. */
  public List<DocumentProblem> toList() {
    told.sort(BY_PLACE);
    return toListAsAdded();
  }

  /** Returns the problems as they were added, and last how many were left off. */
  public List<DocumentProblem> toListAsAdded() {
    List<DocumentProblem> problems = new ArrayList<>(told);
    if (leftOff > 0) {
      problems.add(
          problem(DocumentProblemCode.MORE_PROBLEMS, Place.top(1, 1), String.valueOf(leftOff)));
    }
    return problems;
  }
}
