package io.github.cqpm.io.internal;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.Located.Place;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Turns what a validator finds into problems with a place in the document. */
final class Violations {
  private Violations() {}

  /** Returns the violations as problems, in the order of the document. */
  static List<DocumentProblem> of(Set<? extends ConstraintViolation<?>> violations, Located root) {
    List<DocumentProblem> problems = new ArrayList<>();
    for (ConstraintViolation<?> violation : violations) {
      Place place = locate(violation.getPropertyPath(), root);
      problems.add(
          LocatedReader.problem(
              DocumentProblemCode.CONSTRAINT_VIOLATED, place, "", violation.getMessage()));
    }
    problems.sort(
        Comparator.comparingInt(DocumentProblem::line)
            .thenComparingInt(DocumentProblem::column)
            .thenComparing(DocumentProblem::pointer)
            .thenComparing(problem -> problem.expected().toString()));
    return problems;
  }

  /** Follows the path as far as the document goes: what is left out has the place of its owner. */
  private static Place locate(Path path, Located root) {
    Located at = root;
    Place place = root.place();
    for (Path.Node node : path) {
      Object element = node.getIndex() != null ? node.getIndex() : node.getKey();
      if (element != null) {
        at = Located.step(at, element.toString());
        place = place.to(element, at.place().line(), at.place().column());
      }
      if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
        at = Located.step(at, node.getName());
        place = place.to(node.getName(), at.place().line(), at.place().column());
      }
    }
    return place;
  }
}
