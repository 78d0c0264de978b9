package io.github.cqpm.io.internal.format;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.diagnosis.PlacesInCandidacy;
import io.github.cqpm.io.internal.diagnosis.PlacesInReferential;
import io.github.cqpm.io.internal.diagnosis.Violations;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Located.Place;
import io.github.cqpm.io.internal.json.Problems;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What was read, and how to find the places of what is found wrong with it later. */
final class DocumentReading<T> implements Reading<T> {
  private final T value;
  private final int version;
  private final List<DocumentProblem> warnings;
  private final Supplier<Located> tree;
  private final int mostProblems;

  DocumentReading(
      T value,
      int version,
      List<DocumentProblem> warnings,
      Supplier<Located> tree,
      int mostProblems) {
    this.value = value;
    this.version = version;
    this.warnings = List.copyOf(warnings);
    this.tree = tree;
    this.mostProblems = mostProblems;
  }

  @Override
  public T getValue() {
    return value;
  }

  @Override
  public int getVersion() {
    return version;
  }

  @Override
  public List<DocumentProblem> getWarnings() {
    return warnings;
  }

  @Override
  public List<DocumentProblem> locate(List<InputProblem> problems) {
    Problems located = new Problems(mostProblems);
    if (!problems.isEmpty()) {
      Located root = tree.get();
      PlacesInCandidacy.Index records = new PlacesInCandidacy.Index(root);
      for (InputProblem problem : problems) {
        (value instanceof CertificationReferential
                ? PlacesInReferential.find(problem, root)
                : Optional.of(PlacesInCandidacy.find(problem, root, records)))
            .ifPresent(place -> located.add(atPlace(problem, place)));
      }
    }
    return located.toList();
  }

  @Override
  public List<DocumentProblem> locate(Set<ConstraintViolation<T>> violations) {
    return violations.isEmpty() ? List.of() : Violations.of(violations, tree.get(), mostProblems);
  }

  private static DocumentProblem atPlace(InputProblem found, Place place) {
    return new DocumentProblem(
        DocumentProblemCode.INPUT_PROBLEM,
        place.pointer(),
        place.line(),
        place.column(),
        found.code().name(),
        List.of(),
        "",
        Optional.of(found));
  }
}
