package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks that all records of one day say the same of the same thing. */
final class Sameness {
  /** Comparable, so that maps find it fast even where somebody chose ids of one hash. */
  private record Place(LocalDate day, Argument about) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::day)
            .thenComparing(place -> place.about.getClass().getName())
            .thenComparing(place -> place.about.value().toString());

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final InputProblemCode code;
  private final Problems problems;
  private final Map<Place, Object> said = new HashMap<>();
  private final Map<Place, List<RecordId>> sayings = new HashMap<>();
  private final Set<Place> different = new LinkedHashSet<>();

  Sameness(InputProblemCode code, Problems problems) {
    this.code = code;
    this.problems = problems;
  }

  /** Returns the records that share their day with another: none else can be at odds with any. */
  static <R extends CandidacyRecord> List<R> sharingTheirDay(List<R> byDate) {
    List<R> sharing = new ArrayList<>(0);
    for (int i = 0; i < byDate.size(); i++) {
      LocalDate day = byDate.get(i).getDate();
      if ((i > 0 && byDate.get(i - 1).getDate().equals(day))
          || (i + 1 < byDate.size() && byDate.get(i + 1).getDate().equals(day))) {
        sharing.add(byDate.get(i));
      }
    }
    return sharing;
  }

  void note(CandidacyRecord entry, Argument about, Object what) {
    Place place = new Place(entry.getDate(), about);
    sayings.computeIfAbsent(place, at -> new ArrayList<>(1)).add(entry.getId());
    Object before = said.putIfAbsent(place, what);
    if (before != null && !before.equals(what)) {
      different.add(place);
    }
  }

  void report() {
    for (Place place : different) {
      problems.add(
          code,
          sayings.getOrDefault(place, List.of()),
          place.about(),
          Argument.date("day", place.day()));
    }
  }
}
