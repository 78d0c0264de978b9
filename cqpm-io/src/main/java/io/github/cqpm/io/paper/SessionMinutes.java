package io.github.cqpm.io.paper;

import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
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
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the minutes of a session. A candidate about whom the jury said nothing on that day is a row
 * of boxes: centres print the minutes to be filled in and signed while the jury sits, and once more
 * from the data. Nothing is stated by a box; what is sent on, the transmission, has none.
 */
final class SessionMinutes {
  /** A ruling on a competency that nobody assessed would not count. */
  private static final Set<CompetencyStatus> MAY_BE_RULED_ON =
      EnumSet.of(
          CompetencyStatus.ACQUIRED, CompetencyStatus.NOT_ACQUIRED, CompetencyStatus.REFUSED);

  private final SessionParts parts;

  private SessionMinutes(SessionParts parts) {
    this.parts = parts;
  }

  static MinutesPage of(SessionParts parts) {
    SessionRefusals.requireDecidedByDay(parts);
    SessionRefusals.requireOneJury(parts);
    SessionMinutes paper = new SessionMinutes(parts);
    return new MinutesPage(
        parts.head("minutes", true),
        parts.byReferential().entrySet().stream().map(paper::certification).toList(),
        parts.texts().get("minutes.closing"));
  }

  private MinutesPage.OfCertification certification(
      Map.Entry<CertificationReferential, List<Told>> each) {
    return new MinutesPage.OfCertification(
        SessionParts.titleOf(each.getKey()),
        each.getKey().getBlocks().stream()
            .map(block -> new Title(block.getCode().toString(), block.getTitle()))
            .toList(),
        SessionParts.competenciesOf(each.getKey()),
        each.getValue().stream().map(this::row).toList());
  }

  private MinutesPage.Row row(Told told) {
    boolean isOpen = told.deliberated().isOpen();
    List<ReportCourse.Marked> awards =
        isOpen
            ? awardable(told)
            : parts.awards(told);
    return new MinutesPage.Row(
        parts.call(told),
        told.report().subject().target(),
        isOpen,
        told.dossier().referential().getBlocks().stream()
            .map(block -> new MinutesPage.Block(block.getCode().toString(), lines(told, block)))
            .toList(),
        awards,
        awards.isEmpty() ? told.report().verdict().award().text() : "",
        points(told));
  }

  /** Returns a line for each competency of the block: of one not wanted, for those ruled on. */
  private List<MinutesPage.Line> lines(Told told, CompetencyBlock block) {
    return block.getCompetencies().stream()
        .map(Competency::getId)
        .flatMap(
            id ->
                told.find(id)
                    .map(row -> Stream.of(line(told, id, row)))
                    .orElseGet(() -> told.deliberated().find(id).stream().map(r -> outside(id, r))))
        .toList();
  }

  private MinutesPage.Line line(Told told, CompetencyId id, ReportMatrix.CompetencyRow row) {
    return told.deliberated()
        .find(id)
        .map(ruling -> ruled(told, id, row, ruling.getRuling()))
        .orElseGet(() -> notRuled(told, id, row.status()));
  }

  private MinutesPage.Line ruled(
      Told told, CompetencyId id, ReportMatrix.CompetencyRow row, Ruling ruling) {
    Optional<ReportCourse.RulingOn> said = told.findRuling(id);
    String doesNotCount = said.map(ReportCourse.RulingOn::doesNotCount).orElse("");
    boolean stands = stands(told, id, row.status(), ruling);
    return new MinutesPage.Line(
        id.toString(),
        marked(doesNotCount.isEmpty() && stands ? markOf(ruling) : Mark.POINT_TO_WATCH, ruling),
        doesNotCount.isEmpty() && !stands ? row.status().text() : doesNotCount,
        said.flatMap(ReportCourse.RulingOn::reason),
        false);
  }

  /** Returns whether the competency stands as the jury said, and nobody has to look at it. */
  private static boolean stands(
      Told told, CompetencyId id, ReportMatrix.Cell status, Ruling ruling) {
    return switch (ruling) {
      case VALIDATED -> status.mark() == Mark.SATISFIED;
      case REFUSED -> told.statusOf(id) == CompetencyStatus.REFUSED;
      case DEFERRED -> true;
    };
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
  private MinutesPage.Line notRuled(Told told, CompetencyId id, ReportMatrix.Cell status) {
    boolean isOpen = told.deliberated().isOpen() && MAY_BE_RULED_ON.contains(told.statusOf(id));
    ReportCourse.Marked stands =
        told.deliberated().isOpen()
            ? new ReportCourse.Marked(status.mark(), status.text())
            : new ReportCourse.Marked(
                Mark.NOT_ASKED, parts.texts().fill("minutes.not-ruled", "status", status.text()));
    return new MinutesPage.Line(id.toString(), stands, "", Optional.empty(), isOpen);
  }

  private MinutesPage.Line outside(CompetencyId id, CompetencyRuling ruling) {
    return new MinutesPage.Line(
        id.toString(),
        marked(Mark.NOT_ASKED, ruling.getRuling()),
        parts.texts().get("minutes.outside"),
        Optional.empty(),
        false);
  }

  /** Returns what the jury may come to award: the whole, or blocks that can be by themselves. */
  private List<ReportCourse.Marked> awardable(Told told) {
    boolean ofBlocks = told.decision().getTarget() instanceof CertificationTarget.Blocks;
    return Stream.concat(
            ofBlocks ? Stream.empty() : Stream.of(Award.certificate()),
            told.decision().getBlocks().stream()
                .filter(block -> block.award() != AwardStatus.NOT_APPLICABLE)
                .map(block -> Award.block(block.block())))
        .map(
            award ->
                new ReportCourse.Marked(
                    Mark.NOT_ASKED, parts.texts().fill("minutes.box.award", "award", award)))
        .toList();
  }

  /**
   * Returns what the jury should know: what stands in the way, is missing and is no step, or is to
   * be watched; without what the row, or the composition of the jury, tells already.
   */
  private List<Report.Point> points(Told told) {
    Explanations titled = parts.explanations().with(told.dossier().referential());
    Set<String> elsewhere =
        Stream.concat(
                JuryPoints.findingsAbout(told.deliberated()),
                told.decision().getFindings(RuleId.VALIDATED_BY_JURY).stream())
            .map(titled::explain)
            .collect(Collectors.toSet());
    return Stream.concat(
            told.pendingAwards().map(each -> JuryPoints.point(Mark.MISSING, titled.explain(each))),
            told.report().whatBlocks().stream()
                .filter(point -> !elsewhere.contains(point.text())))
        .toList();
  }
}
