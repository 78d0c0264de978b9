package io.github.cqpm.io.internal.diagnosis;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Problems;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what a validator finds into problems with a place in the document. */
public final class Violations {
  /** The key of a message of Bean Validation or of ours, such as constraints have by themselves. */
  private static final Pattern OWN_MESSAGE =
      Pattern.compile("\\{(?:jakarta\\.validation|io\\.github\\.cqpm)\\.[A-Za-z.]+\\.message}");

  private Violations() {}

  /** Returns the violations as problems, in the order of the document. */
  public static List<DocumentProblem> of(
      Set<? extends ConstraintViolation<?>> violations, Located root, int most) {
    List<DocumentProblem> all = new ArrayList<>();
    for (ConstraintViolation<?> violation : violations) {
      Place place = locate(violation.getPropertyPath(), root);
      all.add(
          Problems.problem(
              DocumentProblemCode.CONSTRAINT_VIOLATED,
              place,
              nameOf(violation),
              violation.getMessage()));
    }
    all.sort(
        Comparator.comparingInt(DocumentProblem::line)
            .thenComparingInt(DocumentProblem::column)
            .thenComparing(DocumentProblem::pointer)
            .thenComparing(problem -> problem.expected().toString()));
    Problems problems = new Problems(most);
    all.forEach(problems::add);
    return problems.toList();
  }

  /**
   * Returns the name of the constraint, if its message is the constraint's own, so that it can be
   * told in any language; empty where a message was given to it.
   */
  private static String nameOf(ConstraintViolation<?> violation) {
    Class<?> type = violation.getConstraintDescriptor().getAnnotation().annotationType();
    return OWN_MESSAGE.matcher(violation.getMessageTemplate()).matches()
        ? type.getName().substring(type.getName().lastIndexOf('.') + 1)
        : "";
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
