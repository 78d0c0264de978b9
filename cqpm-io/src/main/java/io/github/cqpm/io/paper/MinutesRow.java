package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.internal.pages.MinutesPage;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.ReportMatrix;
import io.github.cqpm.io.text.Title;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.JuryDeliberation;
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

  /**
   * Returns whether it has yet to say something, so that the row is filled in by hand: not where
   * what it said was revoked, which is told.
   */
  boolean isOpen() {
    return !isRuled()
        && told.deliberated().revocations().isEmpty()
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
        state(),
        told.dossier().referential().getBlocks().stream()
            .map(block -> new MinutesPage.Block(block.getCode().toString(), lines(block)))
            .toList(),
        awards,
        awards.isEmpty() ? told.report().verdict().award().text() : "",
        points);
  }

  private String state() {
    String revoked = String.join(", ", parts.revoked(told));
    if (isRuled() || !revoked.isEmpty()) {
      return revoked;
    }
    return parts.texts().get(isOpen() ? "minutes.by-hand" : "minutes.not-ruled-on");
  }

  /** Returns a line for each competency of the block: of one not wanted, for those ruled on. */
  private List<MinutesPage.Line> lines(CompetencyBlock block) {
    return block.getCompetencies().stream()
        .map(Competency::getId)
        .flatMap(
            id -> ruled(id).or(() -> told.find(id).map(row -> notRuled(id, row.status()))).stream())
        .toList();
  }

  private Optional<MinutesPage.Line> ruled(CompetencyId id) {
    return RulingOfDay.find(parts, told, id)
        .map(
            given ->
                new MinutesPage.Line(
                    id.toString(),
                    Optional.of(
                        new ReportCourse.Marked(
                            given.mark(), parts.explanations().label(given.ruling()))),
                    given.kind() == RulingOfDay.Kind.OUTSIDE ? given.note() : "",
                    told.findRuling(id)
                        .filter(on -> given.kind() != RulingOfDay.Kind.OUTSIDE)
                        .flatMap(ReportCourse.RulingOn::reason),
                    false));
  }

  /** Returns, of rulings after which a competency does not stand so, why not, or how it stands. */
  private Stream<Report.Point> rulingsToWatch() {
    Map<String, List<Title>> notes = new LinkedHashMap<>();
    RulingOfDay.of(parts, told).stream()
        .filter(given -> given.kind() != RulingOfDay.Kind.OUTSIDE)
        .filter(given -> !given.note().isEmpty())
        .forEach(
            given ->
                notes
                    .computeIfAbsent(given.note(), note -> new ArrayList<>())
                    .add(told.find(given.competency()).orElseThrow().competency()));
    return notes.entrySet().stream()
        .map(each -> JuryPoints.point(Mark.POINT_TO_WATCH, each.getValue(), each.getKey()));
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
                    parts
                        .texts()
                        .fill("minutes.not-ruled", "status", parts.status(told, id, status))))
            : Optional.of(new ReportCourse.Marked(status.mark(), status.text()))
                .filter(marked -> !isReady || status.mark() == Mark.POINT_TO_WATCH);
    return new MinutesPage.Line(id.toString(), stands, "", Optional.empty(), isOpen);
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
    List<Report.Point> pending =
        told.pendingAwards()
            .map(each -> JuryPoints.point(Mark.MISSING, List.of(), titled.explain(each)))
            .toList();
    Set<String> elsewhere =
        Stream.of(
                JuryPoints.findingsAbout(told.deliberated()).map(titled::explain),
                told.decision().getFindings(RuleId.VALIDATED_BY_JURY).stream().map(titled::explain),
                pending.stream().map(Report.Point::text))
            .flatMap(texts -> texts)
            .collect(Collectors.toSet());
    Stream<Report.Point> others =
        told.report().whatBlocks().stream()
            .filter(point -> !elsewhere.contains(point.text()))
            .map(point -> dated(point, titled));
    return Stream.concat(
            rulingsToWatch(),
            PointGroups.of(
                Stream.concat(pending.stream(), others).toList(),
                told.decision().getFindings(),
                titled)
                .stream())
        .toList();
  }

  /**
   * Returns the point, with the day and the deliberation where only one of another day is meant.
   */
  private Report.Point dated(Report.Point point, Explanations titled) {
    List<Optional<JuryDeliberation>> meant =
        told.decision().getFindings().stream()
            .filter(finding -> titled.point(finding).equals(point.text()))
            .map(finding -> finding.subject().findRecord().flatMap(told::findOther))
            .distinct()
            .toList();
    return meant.size() == 1 && meant.get(0).isPresent()
        ? new Report.Point(
            point.mark(),
            point.about(),
            parts.dated("minutes.other", point.text(), meant.get(0).get()),
            point.said(),
            point.quotation())
        : point;
  }
}
