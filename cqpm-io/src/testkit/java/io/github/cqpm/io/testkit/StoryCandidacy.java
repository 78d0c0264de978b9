package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.testkit.Told.Place;
import io.github.cqpm.model.candidacy.Candidacy;
import java.util.List;
import java.util.Optional;

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
          Said.of("input-problem", each.value(), Said.of(each)));
    }
  }
}
