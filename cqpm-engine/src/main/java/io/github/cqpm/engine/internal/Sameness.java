package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks that all records of one day say the same of the same thing. */
final class Sameness {
  private record Place(LocalDate day, Argument about) {}

  private final InputProblemCode code;
  private final Map<Place, Set<Object>> said = new LinkedHashMap<>();
  private final Map<Place, List<RecordId>> saidBy = new LinkedHashMap<>();

  private final Problems problems;

  Sameness(InputProblemCode code, Problems problems) {
    this.code = code;
    this.problems = problems;
  }

  void note(CandidacyRecord entry, Argument about, Object what) {
    Place place = new Place(entry.getDate(), about);
    said.computeIfAbsent(place, key -> new HashSet<>()).add(what);
    saidBy.computeIfAbsent(place, key -> new ArrayList<>()).add(entry.getId());
  }

  void report() {
    said.forEach(
        (place, different) -> {
          if (different.size() > 1) {
            problems.add(
                code,
                saidBy.getOrDefault(place, List.of()),
                place.about(),
                Argument.date("day", place.day()));
          }
        });
  }
}
