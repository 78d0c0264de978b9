package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.Actor;
import io.github.cqpm.io.internal.pages.PreparationPage;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the preparatory table of a session: whom somebody must look at first, and who must act. */
final class SessionPreparation {
  /** How candidates stand before a jury, in the order in which they are listed. */
  private enum Standing {
    TO_WATCH(Mark.POINT_TO_WATCH),
    INCOMPLETE(Mark.MISSING),
    READY(Mark.SATISFIED),
    NOTHING_TO_RULE(Mark.NOT_ASKED);

    private final Mark mark;

    Standing(Mark mark) {
      this.mark = mark;
    }
  }

  private final SessionParts parts;

  private SessionPreparation(SessionParts parts) {
    this.parts = parts;
  }

  static PreparationPage of(SessionParts parts) {
    return new SessionPreparation(parts).write();
  }

  private PreparationPage write() {
    Map<Standing, List<Told>> standings = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      standings.put(
          standing,
          parts.told().stream()
              .filter(told -> of(told) == standing)
              .sorted(Comparator.comparing(told -> !isIncomplete(told)))
              .toList());
    }
    standings.values().removeIf(List::isEmpty);
    return new PreparationPage(
        parts.head("preparation", true), standings.entrySet().stream().map(this::group).toList());
  }

  private PreparationPage.Group group(Map.Entry<Standing, List<Told>> each) {
    Standing standing = each.getKey();
    return new PreparationPage.Group(
        new ReportCourse.Marked(
            standing.mark, parts.texts().get("preparation.standing." + standing.name())),
        each.getValue().stream().map(this::row).toList());
  }

  private PreparationPage.Row row(Told told) {
    Report report = told.report();
    return new PreparationPage.Row(
        parts.call(told),
        parts.byReferential().size() == 1 ? "" : report.subject().certification().title(),
        report.subject().target(),
        report.matrix().summary(),
        new ReportCourse.Marked(report.verdict().mark(), report.verdict().outcome()),
        watchedFirst(
            Stream.concat(
                parts.revoked(told).stream()
                    .map(text -> JuryPoints.point(Mark.POINT_TO_WATCH, List.of(), text)),
                PointGroups.of(
                    report.whatBlocks(),
                    told.decision().getFindings(),
                    parts.explanations().with(told.dossier().referential()))
                    .stream())),
        report.steps().stream().filter(this::isOfJury).toList(),
        report.steps().stream().filter(step -> !isOfJury(step)).toList());
  }

  private static List<Report.Point> watchedFirst(Stream<Report.Point> points) {
    return points
        .sorted(Comparator.comparing(point -> point.mark() != Mark.POINT_TO_WATCH))
        .toList();
  }

  private Standing of(Told told) {
    if (told.report().verdict().pointsToWatch() > 0
        || !told.deliberated().revocations().isEmpty()) {
      return Standing.TO_WATCH;
    }
    if (isIncomplete(told)) {
      return Standing.INCOMPLETE;
    }
    return told.report().steps().isEmpty() ? Standing.NOTHING_TO_RULE : Standing.READY;
  }

  /** Returns whether somebody else than the jury has to act, or something blocks or is missing. */
  private boolean isIncomplete(Told told) {
    return told.report().steps().stream().anyMatch(step -> !isOfJury(step))
        || told.report().whatBlocks().stream()
            .anyMatch(point -> point.mark() != Mark.POINT_TO_WATCH);
  }

  private boolean isOfJury(Report.Step step) {
    return step.actor().equals(parts.explanations().label(Actor.JURY));
  }
}
