package io.github.cqpm.io.text;

import io.github.cqpm.io.text.Report.Point;
import io.github.cqpm.io.text.Report.Reason;
import io.github.cqpm.io.text.ReportCourse.Assessment;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.io.text.ReportMatrix.Cell;
import io.github.cqpm.io.text.ReportMatrix.CompetencyRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report as plain text. */
final class TextReport {
  private static final String BETWEEN = " · ";

  private final Phrases phrases;
  private final Report report;
  private final Lines lines;

  TextReport(Phrases phrases, Report report) {
    this.phrases = phrases;
    this.report = report;
    lines = new Lines(phrases);
  }

  String write() {
    writeHead();
    writePoints();
    writeSteps();
    writeMatrix();
    writeCourse();
    writeReasons();
    writeQuotations();
    section(ReportText.LEFT_ASIDE, report.leftAside());
    section(ReportText.NOTES, Stream.concat(report.notes().stream(), Stream.of(legend())).toList());
    writeProvenance();
    return lines.toString();
  }

  /** Day, referential and rules stand in the head already: what is usual is told in full only. */
  private void writeProvenance() {
    List<Report.Fact> told =
        report.provenance().stream()
            .filter(fact -> report.depth() == Depth.FULL || !fact.usual())
            .toList();
    if (!told.isEmpty()) {
      lines.section(heading(ReportText.PROVENANCE), List.of());
      told.forEach(fact -> lines.add(1 + fact.indent(), fact.label(), fact.text()));
    }
  }

  private void writeHead() {
    Report.About about = report.subject();
    lines.add(0, heading(ReportText.TITLE), about.certification().title());
    lines.add(
        0,
        Stream.of(
                labelled(ReportText.CANDIDATE, about.candidate().value()),
                labelled(ReportText.TARGET, about.target()),
                labelled(ReportText.AS_OF, about.asOf()))
            .collect(Collectors.joining(BETWEEN)));
    lines.add(
        0,
        about.facts().stream()
            .map(fact -> phrases.labelled(fact.label(), fact.text()))
            .collect(Collectors.joining(BETWEEN)));
    Report.Verdict verdict = report.verdict();
    lines.add(0, phrases.labelled(marked(verdict.mark(), verdict.outcome()), verdict.gloss()));
    List<String> more = new ArrayList<>();
    more.add(marked(verdict.award()));
    more.add(labelled(ReportText.DONE, report.matrix().summary()));
    if (!verdict.watch().isEmpty()) {
      more.add(marked(Mark.POINT_TO_WATCH, verdict.watch()));
    }
    lines.add(1, String.join(BETWEEN, more));
    verdict.cautions().forEach(caution -> lines.add(1, caution));
  }

  private void writePoints() {
    writePoints(ReportText.WHAT_BLOCKS, Mark.NOT_SATISFIED);
    writePoints(ReportText.MISSING, Mark.MISSING);
    writePoints(ReportText.TO_WATCH, Mark.POINT_TO_WATCH);
  }

  private void writePoints(ReportText heading, Mark mark) {
    List<Point> points =
        report.whatBlocks().stream().filter(point -> point.mark() == mark).toList();
    if (!points.isEmpty()) {
      lines.add(0, phrases.heading(heading));
      points.forEach(this::write);
    }
  }

  private void write(Point point) {
    String text = point.text() + numbered(point.quotation());
    lines.add(
        1,
        marked(
            point.mark(), point.about().isEmpty() ? text : phrases.labelled(names(point), text)));
    point.said().ifPresent(said -> lines.add(2, phrases.quote(said.text())));
  }

  private static String names(Point point) {
    return point.about().size() == 1
        ? point.about().get(0).toString()
        : point.about().stream().map(Title::code).collect(Collectors.joining(", "));
  }

  private void writeSteps() {
    if (report.steps().isEmpty()) {
      lines.add(0, report.noStep());
      return;
    }
    lines.add(0, phrases.heading(ReportText.REMAINING));
    for (Report.Step step : report.steps()) {
      lines.add(
          1, step.actor(), joined(", ", step.what(), step.when()) + numbered(step.quotation()));
    }
  }

  private void writeMatrix() {
    lines.section(heading(ReportText.MATRIX), List.of());
    report
        .matrix()
        .blocks()
        .forEach(
            block -> {
              List<String> parts = new ArrayList<>(List.of(block.status().text()));
              block.award().ifPresent(award -> parts.add(marked(award)));
              kept(block.keptUntil()).forEach(parts::add);
              lines.add(
                  1,
                  marked(block.status().mark(), block.block().toString()),
                  String.join(BETWEEN, parts));
              block.competencies().forEach(this::write);
            });
  }

  private void write(CompetencyRow row) {
    List<String> status = new ArrayList<>(List.of(row.status().text()));
    kept(row.keptUntil()).forEach(status::add);
    lines.add(
        2, marked(row.status().mark(), row.competency().toString()), String.join(BETWEEN, status));
    String cells =
        Stream.of(
                told(ReportText.COMMISSION, row.commission()),
                told(ReportText.COMPANY, row.company()),
                told(ReportText.JURY, row.jury()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(BETWEEN));
    if (!cells.isEmpty()) {
      lines.add(4, cells);
    }
    Stream.of(row.commission(), row.jury())
        .flatMap(cell -> cell.struck().stream())
        .forEach(struck -> lines.add(4, "[" + struck.text() + "] " + struck.why()));
  }

  /** Returns whether nobody has to look at it: what passed is told in full only. */
  private static boolean isClear(Cell cell) {
    return (cell.mark() == Mark.SATISFIED || cell.mark() == Mark.NOT_ASKED)
        && cell.note().isEmpty()
        && cell.struck().isEmpty();
  }

  private String told(ReportText heading, Cell cell) {
    if (cell.text().isEmpty() || (report.depth() != Depth.FULL && isClear(cell))) {
      return "";
    }
    String text = phrases.labelled(phrases.write(heading), marked(cell));
    return cell.note().isEmpty() ? text : text + " (" + cell.note() + ")";
  }

  private Stream<String> kept(String until) {
    return until.isEmpty() ? Stream.empty() : Stream.of(labelled(ReportText.KEPT_UNTIL, until));
  }

  private void writeCourse() {
    if (report.depth() != Depth.FULL) {
      return;
    }
    lines.section(heading(ReportText.CRITERIA), List.of());
    report.course().assessments().stream()
        .filter(assessment -> !assessment.record().isEmpty())
        .forEach(this::write);
    section(
        ReportText.OPINIONS,
        report.course().opinions().stream()
            .map(
                opinion ->
                    phrases.labelled(
                        joined(", ", opinion.day(), opinion.author(), opinion.record()),
                        opinion.stances().stream()
                            .map(
                                stance ->
                                    stance
                                            .about()
                                            .map(Title::code)
                                            .map(code -> code + " ")
                                            .orElse("")
                                        + marked(stance.stance()))
                            .collect(Collectors.joining(BETWEEN))))
            .toList());
    section(
        ReportText.DELIBERATIONS,
        report.course().deliberations().stream()
            .map(
                held ->
                    phrases.labelled(
                        joined(", ", held.day(), held.composition(), held.record()),
                        Stream.concat(
                                held.rulings().stream()
                                    .map(
                                        ruling ->
                                            ruling.competency().code()
                                                + " "
                                                + marked(ruling.ruling())
                                                + (ruling.doesNotCount().isEmpty()
                                                    ? ""
                                                    : " (" + ruling.doesNotCount() + ")")),
                                held.awards().stream().map(this::marked))
                            .collect(Collectors.joining(BETWEEN))))
            .toList());
    section(
        ReportText.TIMELINE,
        report.course().timeline().stream()
            .map(event -> event.written() + "  " + marked(event.mark(), event.label()))
            .toList());
  }

  private void write(Assessment assessment) {
    lines.add(
        1,
        joined(
            ", ",
            assessment.competency().code(),
            assessment.day(),
            assessment.record(),
            assessment.method(),
            assessment.commission()),
        joined(BETWEEN, marked(assessment.result()), assessment.doesNotCount()));
    List<String> ratings = new ArrayList<>();
    for (int i = 0; i < assessment.ratings().size(); i++) {
      Marked rating = assessment.ratings().get(i);
      if (!rating.text().isEmpty()) {
        Title group = report.course().groups().get(i);
        ratings.add(marked(rating.mark(), group.title().isEmpty() ? group.code() : group.title()));
      }
    }
    ratings.add(
        marked(assessment.expectedResults().mark(), phrases.write(ReportText.EXPECTED_RESULTS)));
    ratings.add(marked(assessment.conditions().mark(), phrases.write(ReportText.CONDITIONS)));
    lines.add(2, String.join(BETWEEN, ratings));
  }

  private void writeReasons() {
    if (report.reasons().isEmpty()) {
      return;
    }
    lines.section(heading(ReportText.WHY), List.of());
    for (Report.Reasons about : report.reasons()) {
      lines.add(about.level(), phrases.frame("heading", Map.of("text", about.about().toString())));
      about.reasons().forEach(reason -> write(about.level() + 1, reason));
    }
  }

  private void write(int indent, Reason reason) {
    lines.add(
        indent,
        reason.record().isEmpty()
            ? reason.question()
            : phrases.labelled(reason.record(), reason.question()));
    String text = reason.text().isEmpty() ? reason.word() : reason.text();
    lines.add(indent + 1, marked(reason.mark(), text + numbered(reason.quotation())));
  }

  private void writeQuotations() {
    section(
        ReportText.SOURCES,
        report.quotations().stream()
            .map(
                quotation ->
                    "["
                        + quotation.number()
                        + "] "
                        + joined(
                            " ",
                            quotation.text().isEmpty() ? "" : phrases.quote(quotation.text()),
                            quotation.text().isEmpty()
                                ? quotation.source()
                                : "(" + quotation.source() + ")",
                            quotation.caution().isEmpty() ? "" : "(" + quotation.caution() + ")"))
            .toList());
  }

  private String legend() {
    return labelled(
        ReportText.LEGEND,
        Stream.of(Mark.values())
            .map(mark -> marked(mark, phrases.label(mark)))
            .collect(Collectors.joining(BETWEEN)));
  }

  private void section(ReportText heading, List<String> contents) {
    if (!contents.isEmpty()) {
      lines.section(heading(heading), contents);
    }
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }

  private static String numbered(OptionalInt quotation) {
    return quotation.isPresent() ? " [" + quotation.getAsInt() + "]" : "";
  }

  private static String marked(Mark mark, String text) {
    return mark.sign() + " " + text;
  }

  private String marked(Marked marked) {
    return marked(marked.mark(), marked.text());
  }

  private static String marked(Cell cell) {
    return marked(cell.mark(), cell.text());
  }

  private String heading(ReportText heading) {
    return phrases.write(heading);
  }

  private String labelled(ReportText label, String text) {
    return phrases.labelled(phrases.write(label), text);
  }
}
