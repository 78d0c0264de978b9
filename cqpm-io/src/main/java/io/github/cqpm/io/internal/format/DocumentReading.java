package io.github.cqpm.io.internal.format;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.internal.diagnosis.PlacesInCandidacy;
import io.github.cqpm.io.internal.diagnosis.PlacesInReferential;
import io.github.cqpm.io.internal.diagnosis.Violations;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Problems;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What was read, and how to find the places of what is found wrong with it later. */
final class DocumentReading<T> implements Reading<T> {
  private static final Comparator<Found> CAUSES_FIRST =
      Comparator.<Found>comparingInt(found -> rank(found.problem().code()))
          .thenComparing(Found::place, Place.IN_ORDER);

  private record Found(InputProblem problem, Place place) {}

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
    if (problems.isEmpty()) {
      return List.of();
    }
    Function<InputProblem, Optional<Place>> places = places(tree.get());
    List<Found> found = new ArrayList<>();
    for (InputProblem problem : problems) {
      places.apply(problem).ifPresent(place -> found.add(new Found(problem, place)));
    }
    found.sort(CAUSES_FIRST);
    Problems located = new Problems(mostProblems);
    for (Found each : found) {
      if (located.hasRoom()) {
        located.add(atPlace(each.problem(), each.place()));
      }
    }
    return located.toListAsAdded();
  }

  private Function<InputProblem, Optional<Place>> places(Located root) {
    if (value instanceof CertificationReferential) {
      return new PlacesInReferential(root)::find;
    }
    PlacesInCandidacy places = new PlacesInCandidacy(root);
    return problem -> Optional.of(places.find(problem));
  }

  /** Returns which problems may follow from which: those of a lower rank are mended first. */
  private static int rank(InputProblemCode code) {
    return switch (code) {
      case OTHER_REFERENTIAL -> 0;
      case SECOND_ENROLMENT, PLANS_OF_ONE_DAY, RESULTS_DIFFER, RULINGS_DIFFER, STANCES_DIFFER -> 2;
      default -> 1;
    };
  }

  @Override
  public List<DocumentProblem> locate(Set<ConstraintViolation<T>> violations) {
    return violations.isEmpty() ? List.of() : Violations.of(violations, tree.get(), mostProblems);
  }

  /** Returns where the path leads, or the part of it that is there. */
  Place placeOf(String... path) {
    Located at = tree.get();
    for (String name : path) {
      at = Located.step(at, name);
    }
    return at.place();
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
