package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.internal.pages.MinutesPage;
import io.github.cqpm.io.paper.SessionParts.Told;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.ReportMatrix;
import io.github.cqpm.io.text.Title;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the row of a candidate in the minutes of a session. */
final class MinutesRow {
  /** A ruling on a competency that nobody assessed would not count. */
  private static final Set<CompetencyStatus> MAY_BE_RULED_ON =
      EnumSet.of(
          CompetencyStatus.ACQUIRED, CompetencyStatus.NOT_ACQUIRED, CompetencyStatus.REFUSED);

  private final SessionParts parts;
  private final Told told;
  private final List<Report.Point> points;

  MinutesRow(SessionParts parts, Told told) {
    this.parts = parts;
    this.told = told;
    points = findPoints();
  }

  /** Returns whether the jury said something of the candidate on that day. */
  boolean isRuled() {
    return !told.deliberated().isOpen();
  }

  /** Returns whether it has yet to say something, so that the row is filled in by hand. */
  boolean isOpen() {
    return !isRuled()
        && (told.decision().getCompetencies().stream()
                .anyMatch(each -> MAY_BE_RULED_ON.contains(each.getStatus()))
            || told.decision().getRemainingSteps().stream()
                .anyMatch(step -> step.action() == RemainingStep.Action.AWARD));
  }

  List<Report.Point> points() {
    return points;
  }

  MinutesPage.Row write() {
    List<ReportCourse.Marked> awards = isOpen() ? awardable() : parts.awards(told);
    return new MinutesPage.Row(
        parts.call(told),
        parts.explanations().write(told.decision().getTarget()),
        isOpen(),
        isRuled() ? "" : parts.texts().get(isOpen() ? "minutes.by-hand" : "minutes.not-ruled-on"),
        told.dossier().referential().getBlocks().stream()
            .map(block -> new MinutesPage.Block(block.getCode().toString(), lines(block)))
            .toList(),
        awards,
        awards.isEmpty() ? told.report().verdict().award().text() : "",
        points);
  }

  /** Returns a line for each competency of the block: of one not wanted, for those ruled on. */
  private List<MinutesPage.Line> lines(CompetencyBlock block) {
    return block.getCompetencies().stream()
        .map(Competency::getId)
        .flatMap(id -> told.find(id).map(row -> line(id, row)).or(() -> outside(id)).stream())
        .toList();
  }

  private MinutesPage.Line line(CompetencyId id, ReportMatrix.CompetencyRow row) {
    return told.deliberated()
        .find(id)
        .map(ruling -> ruled(id, row.status(), ruling.getRuling()))
        .orElseGet(() -> notRuled(id, row.status()));
  }

  private MinutesPage.Line ruled(CompetencyId id, ReportMatrix.Cell status, Ruling ruling) {
    return new MinutesPage.Line(
        id.toString(),
        Optional.of(
            marked(stands(id, status, ruling) ? markOf(ruling) : Mark.POINT_TO_WATCH, ruling)),
        "",
        told.findRuling(id).flatMap(ReportCourse.RulingOn::reason),
        false);
  }

  /** Returns why the ruling on a competency does not count; empty if it does. */
  private String doesNotCount(CompetencyId id) {
    return told.findRuling(id).map(ReportCourse.RulingOn::doesNotCount).orElse("");
  }

  /** Returns whether the competency stands as the jury said, and nobody has to look at it. */
  private boolean stands(CompetencyId id, ReportMatrix.Cell status, Ruling ruling) {
    return doesNotCount(id).isEmpty()
        && switch (ruling) {
          case VALIDATED -> status.mark() == Mark.SATISFIED;
          case REFUSED -> told.statusOf(id) == CompetencyStatus.REFUSED;
          case DEFERRED -> true;
        };
  }

  /** Returns, of rulings after which a competency does not stand so, why not, or how it stands. */
  private Stream<Report.Point> rulingsToWatch() {
    Map<String, List<Title>> notes = new LinkedHashMap<>();
    told.deliberated()
        .getRulings()
        .forEach(
            (id, ruling) ->
                told.find(id)
                    .filter(row -> !stands(id, row.status(), ruling.getRuling()))
                    .ifPresent(
                        row ->
                            notes
                                .computeIfAbsent(
                                    noteOf(id, row.status()), note -> new ArrayList<>())
                                .add(row.competency())));
    notes.remove("");
    return notes.entrySet().stream()
        .map(each -> JuryPoints.point(Mark.POINT_TO_WATCH, each.getValue(), each.getKey()));
  }

  private String noteOf(CompetencyId id, ReportMatrix.Cell status) {
    if (!doesNotCount(id).isEmpty()) {
      return doesNotCount(id);
    }
    return status.mark() == Mark.POINT_TO_WATCH ? status.note() : status.text();
  }

  private static Mark markOf(Ruling ruling) {
    return switch (ruling) {
      case VALIDATED -> Mark.SATISFIED;
      case REFUSED -> Mark.NOT_SATISFIED;
      case DEFERRED -> Mark.MISSING;
    };
  }

  private ReportCourse.Marked marked(Mark mark, Ruling ruling) {
    return new ReportCourse.Marked(mark, parts.explanations().label(ruling));
  }

  /** Returns how a competency stands of which nothing was said: with boxes, if something may be. */
  private MinutesPage.Line notRuled(CompetencyId id, ReportMatrix.Cell status) {
    boolean isOpen = isOpen() && MAY_BE_RULED_ON.contains(told.statusOf(id));
    boolean isReady = isOpen && told.statusOf(id) == CompetencyStatus.ACQUIRED;
    Optional<ReportCourse.Marked> stands =
        isRuled()
            ? Optional.of(
                new ReportCourse.Marked(
                    Mark.NOT_ASKED,
                    parts.texts().fill("minutes.not-ruled", "status", status.text())))
            : Optional.of(new ReportCourse.Marked(status.mark(), status.text()))
                .filter(marked -> !isReady || status.mark() == Mark.POINT_TO_WATCH);
    return new MinutesPage.Line(id.toString(), stands, "", Optional.empty(), isOpen);
  }

  private Optional<MinutesPage.Line> outside(CompetencyId id) {
    return told.deliberated()
        .find(id)
        .map(CompetencyRuling::getRuling)
        .map(
            ruling ->
                new MinutesPage.Line(
                    id.toString(),
                    Optional.of(marked(Mark.NOT_ASKED, ruling)),
                    parts.texts().get("minutes.outside"),
                    Optional.empty(),
                    false));
  }

  /** Returns what the jury may come to award: the whole, or blocks that can be by themselves. */
  private List<ReportCourse.Marked> awardable() {
    boolean ofBlocks = told.decision().getTarget() instanceof CertificationTarget.Blocks;
    return Stream.concat(
            ofBlocks ? Stream.empty() : Stream.of(Award.certificate()),
            told.decision().getBlocks().stream()
                .filter(block -> block.award() != AwardStatus.NOT_APPLICABLE)
                .map(block -> Award.block(block.block())))
        .map(award -> new ReportCourse.Marked(Mark.NOT_ASKED, award.toString()))
        .toList();
  }

  /**
   * Returns what the jury should know: what stands in the way, is missing and is no step, or is to
   * be watched; without what the row, or the composition of the jury, tells already.
   */
  private List<Report.Point> findPoints() {
    Explanations titled = parts.explanations().with(told.dossier().referential());
    Set<String> elsewhere =
        Stream.concat(
                JuryPoints.findingsAbout(told.deliberated()),
                told.decision().getFindings(RuleId.VALIDATED_BY_JURY).stream())
            .map(titled::explain)
            .collect(Collectors.toSet());
    List<Report.Point> all =
        Stream.concat(
                told.pendingAwards()
                    .map(each -> JuryPoints.point(Mark.MISSING, List.of(), titled.explain(each))),
                told.report().whatBlocks().stream()
                    .filter(point -> !elsewhere.contains(point.text())))
            .toList();
    return Stream.concat(
            rulingsToWatch(), PointGroups.of(all, told.decision().getFindings(), titled).stream())
        .toList();
  }
}
