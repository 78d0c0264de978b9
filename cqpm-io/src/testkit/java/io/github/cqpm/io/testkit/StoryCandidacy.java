package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.model.candidacy.Candidacy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The candidacy of a story, as it was read.
 *
 * @param reading what was read; empty where it is refused
 * @param json the document that stands for it; empty where it was read from a file of its own
 */
record StoryCandidacy(Optional<Reading<Candidacy>> reading, Optional<PlacedJson> json) {
  static StoryCandidacy of(Optional<Reading<Candidacy>> reading) {
    return new StoryCandidacy(reading, Optional.empty());
  }

  /** Tells the problems that an engine has with the candidacy, where they stand in the story. */
  void tell(List<InputProblem> found, StoryProblems problems) {
    for (DocumentProblem each : reading.orElseThrow().locate(found)) {
      problems.add(
          json.map(from -> from.placeOf(each)).orElse(new Place(1, 1)),
          Said.of("input-problem", each.value(), Said.of(each), meant(each)));
    }
  }

  /** Returns which record a revocation most probably means that names none. */
  private Object meant(DocumentProblem problem) {
    List<String> ids =
        problem.inputProblem().stream()
            .filter(each -> each.code() == InputProblemCode.REVOKES_UNKNOWN)
            .flatMap(each -> each.values().stream())
            .map(each -> ((Argument.OfRecord) each).value().value())
            .flatMap(this::recordsNamed)
            .toList();
    return ids.isEmpty() ? "" : Said.of("meant", String.join(", ", ids));
  }

  /** Returns the assessments of the competency of that name; else what is written almost so. */
  private Stream<String> recordsNamed(String name) {
    Candidacy candidacy = reading.orElseThrow().getValue();
    List<String> assessments =
        candidacy.getAssessments().stream()
            .filter(each -> each.getCompetency().toString().equals(name))
            .map(each -> each.getId().value())
            .toList();
    String nearest =
        StoryProblems.nearest(
            name, candidacy.getRecords().stream().map(each -> each.getId().value()).toList());
    return assessments.isEmpty()
        ? Stream.of(nearest).filter(each -> !each.isEmpty())
        : assessments.stream();
  }
}
