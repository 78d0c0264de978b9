package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.ReportMatrix;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the jury said of one competency on the day, marked in the same way in all papers of a
 * session.
 *
 * @param competency the competency
 * @param ruling what the jury said
 * @param mark its mark: that of the ruling only where the competency stands so
 * @param note why it is marked otherwise: it is of no target, does not count, or no longer stands
 * @param kind what it counts for
 */
record RulingOfDay(CompetencyId competency, Ruling ruling, Mark mark, String note, Kind kind) {
  /** What a ruling counts for. */
  enum Kind {
    /** The competency is of the target, and the ruling counts. */
    COUNTING,
    /** The competency is of the target, and the ruling does not count. */
    NOT_COUNTING,
    /** The competency is not of the target. */
    OUTSIDE
  }

  /**
   * Returns the rulings of the day on a candidate: in the order of the referential, then all
   * others.
   */
  static List<RulingOfDay> of(SessionParts parts, Told told) {
    return Stream.concat(
            told.dossier().referential().getCompetencyIds().stream(),
            told.deliberated().getRulings().keySet().stream())
        .distinct()
        .flatMap(competency -> find(parts, told, competency).stream())
        .toList();
  }

  /** Returns the ruling of the day on a competency. */
  static Optional<RulingOfDay> find(SessionParts parts, Told told, CompetencyId competency) {
    return told.deliberated()
        .find(competency)
        .map(
            given ->
                told.find(competency)
                    .map(row -> wanted(parts, told, competency, given.getRuling(), row.status()))
                    .orElseGet(
                        () ->
                            new RulingOfDay(
                                competency,
                                given.getRuling(),
                                Mark.NOT_ASKED,
                                parts.texts().get("minutes.outside"),
                                Kind.OUTSIDE)));
  }

  private static RulingOfDay wanted(
      SessionParts parts,
      Told told,
      CompetencyId competency,
      Ruling ruling,
      ReportMatrix.Cell status) {
    String against =
        told.findRuling(competency).map(ReportCourse.RulingOn::doesNotCount).orElse("");
    if (!against.isEmpty()) {
      return new RulingOfDay(competency, ruling, Mark.POINT_TO_WATCH, against, Kind.NOT_COUNTING);
    }
    boolean stands =
        switch (ruling) {
          case VALIDATED -> status.mark() == Mark.SATISFIED;
          case REFUSED -> told.statusOf(competency) == CompetencyStatus.REFUSED;
          case DEFERRED -> true;
        };
    return stands
        ? new RulingOfDay(competency, ruling, markOf(ruling), "", Kind.COUNTING)
        : new RulingOfDay(
            competency,
            ruling,
            Mark.POINT_TO_WATCH,
            status.mark() == Mark.POINT_TO_WATCH
                ? status.note()
                : parts.status(told, competency, status),
            Kind.COUNTING);
  }

  private static Mark markOf(Ruling ruling) {
    return switch (ruling) {
      case VALIDATED -> Mark.SATISFIED;
      case REFUSED -> Mark.NOT_SATISFIED;
      case DEFERRED -> Mark.MISSING;
    };
  }
}
