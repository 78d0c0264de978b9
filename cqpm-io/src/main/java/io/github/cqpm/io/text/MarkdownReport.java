package io.github.cqpm.io.text;

import static io.github.cqpm.io.text.Markdown.escape;
import static io.github.cqpm.io.text.Markdown.strong;

import io.github.cqpm.io.text.Report.Fact;
import io.github.cqpm.io.text.Report.Point;
import io.github.cqpm.io.text.Report.Quotation;
import io.github.cqpm.io.text.Report.Reason;
import io.github.cqpm.io.text.ReportCourse.Assessment;
import io.github.cqpm.io.text.ReportCourse.Deliberation;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.io.text.ReportCourse.Opinion;
import io.github.cqpm.io.text.ReportMatrix.BlockRow;
import io.github.cqpm.io.text.ReportMatrix.Cell;
import io.github.cqpm.io.text.ReportMatrix.CompetencyRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report as Markdown. */
final class MarkdownReport {
  private final Phrases phrases;
  private final Report report;
  private final Markdown page = new Markdown();

  MarkdownReport(Phrases phrases, Report report) {
    this.phrases = phrases;
    this.report = report;
  }

  String write() {
    writeHead();
    writePoints(ReportText.WHAT_BLOCKS, Mark.NOT_SATISFIED);
    writePoints(ReportText.MISSING, Mark.MISSING);
    writePoints(ReportText.TO_WATCH, Mark.POINT_TO_WATCH);
    writeSteps();
    writeMatrix();
    if (report.depth() != Depth.STATUS) {
      writeAssessments();
      section(ReportText.OPINIONS, report.course().opinions().stream().map(this::tell).toList());
      section(
          ReportText.DELIBERATIONS,
          report.course().deliberations().stream().map(this::tell).toList());
      section(
          ReportText.TIMELINE,
          report.course().timeline().stream()
              .map(event -> escape(event.written() + " " + signed(event.mark(), event.label())))
              .toList());
    }
    writeReasons();
    writeQuotations();
    section(ReportText.LEFT_ASIDE, report.leftAside().stream().map(Markdown::escape).toList());
    section(
        ReportText.NOTES,
        Stream.concat(report.notes().stream(), Stream.of(legend())).map(Markdown::escape).toList());
    heading(2, ReportText.PROVENANCE);
    report.provenance().forEach(fact -> page.line("  ".repeat(fact.indent()) + "- " + tell(fact)));
    return page.toString();
  }

  private void writeHead() {
    Report.About about = report.subject();
    page.heading(1, labelled(ReportText.TITLE, about.certification().title()));
    Report.Verdict verdict = report.verdict();
    page.line(
            phrases.labelled(
                strong(signed(verdict.mark(), verdict.outcome())), escape(verdict.gloss())))
        .gap();
    page.line("- " + escape(signed(verdict.award())));
    page.line("- " + escape(labelled(ReportText.DONE, report.matrix().summary())));
    if (!verdict.watch().isEmpty()) {
      page.line("- " + strong(signed(Mark.POINT_TO_WATCH, verdict.watch())));
    }
    verdict.cautions().forEach(caution -> page.line("- " + strong(caution)));
    page.line("- " + escape(labelled(ReportText.CANDIDATE, about.candidate().value())));
    page.line("- " + escape(labelled(ReportText.TARGET, about.target())));
    page.line("- " + escape(labelled(ReportText.AS_OF, about.asOf())));
    about.facts().forEach(fact -> page.line("- " + tell(fact)));
  }

  private void writePoints(ReportText heading, Mark mark) {
    section(
        heading,
        report.whatBlocks().stream()
            .filter(point -> point.mark() == mark)
            .map(this::tell)
            .toList());
  }

  private String tell(Point point) {
    String names =
        point.about().size() == 1
            ? point.about().get(0).toString()
            : point.about().stream().map(Title::code).collect(Collectors.joining(", "));
    String text = escape(point.text()) + numbered(point.quotation());
    String about = strong(signed(point.mark(), names));
    return (point.about().isEmpty()
            ? point.mark().sign() + " " + text
            : phrases.labelled(about, text))
        + point.said().map(said -> " " + escape(phrases.quote(said.text()))).orElse("");
  }

  private void writeSteps() {
    heading(2, ReportText.REMAINING);
    if (report.steps().isEmpty()) {
      page.line(escape(report.noStep()));
    }
    for (Report.Step step : report.steps()) {
      String what = step.when().isEmpty() ? step.what() : step.what() + ", " + step.when();
      page.line(
          "1. "
              + phrases.labelled(strong(step.actor()), escape(what))
              + numbered(step.quotation()));
    }
  }

  private void writeMatrix() {
    heading(2, ReportText.MATRIX);
    List<ReportText> columns =
        new ArrayList<>(
            List.of(
                ReportText.COMPETENCY,
                ReportText.STATUS,
                ReportText.COMMISSION,
                ReportText.COMPANY,
                ReportText.JURY));
    if (report.matrix().tellsKept()) {
      columns.add(ReportText.KEPT_UNTIL);
    }
    page.row(columns.stream().map(phrases::write).map(Markdown::escape).toList());
    page.row(Collections.nCopies(columns.size(), "---"));
    for (BlockRow block : report.matrix().blocks()) {
      String award = block.award().map(cell -> escape(signed(cell))).orElse("");
      row(
          strong(block.block().toString()),
          strong(signed(block.status())),
          award,
          "",
          "",
          block.keptUntil());
      for (CompetencyRow competency : block.competencies()) {
        row(
            escape(competency.competency().toString()),
            tell(competency.status()),
            tell(competency.commission()),
            tell(competency.company()),
            tell(competency.jury()),
            competency.keptUntil());
      }
    }
  }

  private void row(String... cells) {
    List<String> row = new ArrayList<>(List.of(cells));
    String kept = row.remove(row.size() - 1);
    if (report.matrix().tellsKept()) {
      row.add(escape(kept));
    }
    page.row(row);
  }

  private static String tell(Cell cell) {
    Stream<String> struck =
        cell.struck().stream().map(each -> "~~" + escape(each.text()) + "~~ " + escape(each.why()));
    return Stream.concat(
            Stream.of(
                cell.text().isEmpty() ? "" : escape(signed(cell)),
                cell.note().isEmpty() ? "" : escape("(" + cell.note() + ")")),
            struck)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void writeAssessments() {
    List<Assessment> held =
        report.course().assessments().stream()
            .filter(assessment -> !assessment.record().isEmpty())
            .toList();
    if (held.isEmpty()) {
      return;
    }
    heading(2, ReportText.CRITERIA);
    List<String> columns =
        new ArrayList<>(
            List.of(phrases.write(ReportText.COMPETENCY), phrases.write(ReportText.RESULT)));
    report
        .course()
        .groups()
        .forEach(group -> columns.add(group.title().isEmpty() ? group.code() : group.title()));
    columns.add(phrases.write(ReportText.EXPECTED_RESULTS));
    columns.add(phrases.write(ReportText.CONDITIONS));
    columns.add(phrases.write(ReportText.METHOD));
    columns.add(phrases.write(ReportText.COMMISSION));
    page.row(columns.stream().map(Markdown::escape).toList());
    page.row(Collections.nCopies(columns.size(), "---"));
    for (Assessment assessment : held) {
      List<String> row = new ArrayList<>();
      row.add(escape(assessment.competency().code() + ", " + assessment.day()));
      row.add(escape((signed(assessment.result()) + " " + assessment.doesNotCount()).strip()));
      assessment.ratings().forEach(rating -> row.add(escape(signed(rating))));
      row.add(escape(signed(assessment.expectedResults())));
      row.add(escape(signed(assessment.conditions())));
      row.add(escape(assessment.method()));
      row.add(
          Stream.of(
                  Stream.of(assessment.commission()),
                  assessment.evidence().stream().map(said -> phrases.quote(said.text())))
              .flatMap(each -> each)
              .filter(text -> !text.isEmpty())
              .map(Markdown::escape)
              .collect(Collectors.joining(" ")));
      page.row(row);
    }
  }

  private String tell(Opinion opinion) {
    String stances =
        opinion.stances().stream()
            .map(
                stance ->
                    stance.about().map(title -> title.code() + " ").orElse("")
                        + signed(stance.stance()))
            .collect(Collectors.joining(", "));
    String day =
        opinion.author().isEmpty() ? opinion.day() : opinion.day() + ", " + opinion.author();
    return phrases.labelled(strong(day), escape(stances))
        + opinion.comment().map(said -> " " + escape(phrases.quote(said.text()))).orElse("");
  }

  private String tell(Deliberation held) {
    String day = held.composition().isEmpty() ? held.day() : held.day() + ", " + held.composition();
    Stream<String> rulings =
        held.rulings().stream()
            .map(
                ruling ->
                    escape(ruling.competency().code() + " " + signed(ruling.ruling()))
                        + (ruling.doesNotCount().isEmpty()
                            ? ""
                            : " " + escape("(" + ruling.doesNotCount() + ")"))
                        + ruling
                            .reason()
                            .map(said -> " " + escape(phrases.quote(said.text())))
                            .orElse(""));
    return phrases.labelled(
        strong(day),
        Stream.of(
                held.watch().stream().map(text -> escape(signed(Mark.POINT_TO_WATCH, text))),
                rulings,
                held.awards().stream().map(award -> escape(signed(award))))
            .flatMap(each -> each)
            .collect(Collectors.joining(", ")));
  }

  private void writeReasons() {
    if (report.reasons().isEmpty()) {
      return;
    }
    heading(2, ReportText.WHY);
    for (Report.Reasons about : report.reasons()) {
      page.heading(2 + about.level(), about.about().toString());
      about.reasons().forEach(this::write);
    }
  }

  private void write(Reason reason) {
    String question =
        reason.record().isEmpty()
            ? reason.question()
            : phrases.labelled(reason.record(), reason.question());
    page.line("- " + escape(question));
    page.line(
        "  - "
            + labelled(strong(signed(reason.mark(), reason.word())), escape(reason.text()))
            + numbered(reason.quotation()));
  }

  private void writeQuotations() {
    if (!report.quotations().isEmpty()) {
      heading(2, ReportText.SOURCES);
      report.quotations().forEach(each -> page.line(each.number() + ". " + tell(each)));
    }
  }

  private String tell(Quotation quotation) {
    return escape(new Source(quotation.text(), quotation.source(), quotation.caution()).inLine());
  }

  private void section(ReportText heading, List<String> contents) {
    if (!contents.isEmpty()) {
      heading(2, heading);
      contents.forEach(content -> page.line("- " + content));
    }
  }

  private void heading(int level, ReportText text) {
    page.heading(level, phrases.write(text));
  }

  private String tell(Fact fact) {
    return labelled(escape(fact.label()), escape(fact.text()));
  }

  private String legend() {
    return labelled(
        ReportText.LEGEND,
        Stream.of(Mark.values())
            .map(mark -> signed(mark, phrases.label(mark)))
            .collect(Collectors.joining(", ")));
  }

  /** Returns a label and a text, both Markdown; the label alone where there is nothing to tell. */
  private String labelled(String label, String text) {
    return text.isEmpty() ? label : phrases.labelled(label, text);
  }

  private static String numbered(OptionalInt quotation) {
    return quotation.isPresent() ? " " + escape("[" + quotation.getAsInt() + "]") : "";
  }

  private static String signed(Mark mark, String text) {
    return mark.sign() + " " + text;
  }

  private static String signed(Marked marked) {
    return marked.text().isEmpty() ? "" : signed(marked.mark(), marked.text());
  }

  private static String signed(Cell cell) {
    return signed(cell.mark(), cell.text());
  }

  private String labelled(ReportText label, String text) {
    return phrases.labelled(phrases.write(label), text);
  }
}
