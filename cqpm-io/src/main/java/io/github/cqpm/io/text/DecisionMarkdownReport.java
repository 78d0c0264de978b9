package io.github.cqpm.io.text;

import static io.github.cqpm.io.text.Markdown.escape;
import static io.github.cqpm.io.text.Markdown.strong;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes a decision as Markdown, at one depth. */
final class DecisionMarkdownReport {
  private final Phrases phrases;
  private final AdmissibilityDecision decision;
  private final Depth depth;
  private final DecisionOutline outline;
  private final Titles titles;
  private final Matrix matrix;
  private final Sources sources;
  private final Markdown page = new Markdown();

  DecisionMarkdownReport(Phrases phrases, AdmissibilityDecision decision, Depth depth) {
    this.phrases = phrases;
    this.decision = decision;
    this.depth = depth;
    outline = DecisionOutline.of(decision, depth);
    titles = phrases.titles();
    matrix = new Matrix(decision, phrases);
    sources = new Sources(decision, phrases);
  }

  String write() {
    writeHead();
    writeMatrix();
    writeRemaining();
    if (depth != Depth.STATUS) {
      writeReasons();
      writeSources();
    }
    if (!decision.getLeftAside().isEmpty()) {
      page.heading(2, frame("left-aside"));
      decision.getLeftAside().forEach(aside -> page.line("- " + escape(phrases.explain(aside))));
    }
    page.heading(2, frame("provenance"));
    new ProvenancePhrases(phrases)
        .write(decision.getProvenance(), depth)
        .forEach(
            entry ->
                page.line(
                    "  ".repeat(entry.indent())
                        + "- "
                        + labelled(escape(entry.label()), escape(entry.text()))));
    return page.gap().line(escape(frame("not-final"))).toString();
  }

  private void writeHead() {
    String title = titles.ofCertification();
    page.heading(
        1,
        phrases.labelled(
            frame("title"),
            title.isEmpty() ? decision.getProvenance().getReferential().id().toString() : title));
    String status = phrases.label(decision.getOutcome());
    page.line(
        labelled(escape(frame("outcome")), strong(signed(Sign.of(decision.getOutcome()), status))));
    page.gap().line(escape(frame("outcome." + decision.getOutcome()))).gap();
    phrases.cautionsOf(decision).forEach(caution -> page.line(strong(caution)).gap());
    page.line(
        "- " + labelled(escape(frame("target")), escape(phrases.write(decision.getTarget()))));
    page.line(
        "- "
            + labelled(
                escape(frame("as-of")), escape(phrases.write(decision.getProvenance().getAsOf()))));
    page.line("- " + labelled(escape(frame("done")), escape(matrix.getSummary())));
    page.gap().line(escape(frame("jury-awards")));
  }

  private void writeMatrix() {
    page.heading(2, frame("matrix"));
    List<String> headings = matrix.getHeadings();
    page.row(headings.stream().map(Markdown::escape).toList());
    page.row(Collections.nCopies(headings.size(), "---"));
    for (BlockDecision block : decision.getBlocks()) {
      List<String> row = new ArrayList<>();
      row.add(strong(titles.name(block.block())));
      List<Matrix.Cell> cells = matrix.cellsOf(block);
      row.add(strong(signed(cells.get(0))));
      row.add(escape(signed(cells.get(1))));
      row.addAll(List.of("", ""));
      cells.stream().skip(2).forEach(kept -> row.add(escape(signed(kept))));
      page.row(row);
      for (CompetencyDecision competency : outline.getCompetencies(block.block())) {
        List<String> under = new ArrayList<>();
        under.add(escape(titles.name(competency.getCompetency())));
        matrix.cellsOf(competency).forEach(cell -> under.add(escape(signed(cell))));
        page.row(under);
      }
    }
  }

  private static String signed(Matrix.Cell cell) {
    return cell.text().isEmpty() ? "" : signed(cell.sign(), cell.text());
  }

  private static String signed(Sign sign, String text) {
    return sign == Sign.NONE ? text : sign.character() + " " + text;
  }

  private void writeRemaining() {
    page.heading(2, frame("remaining"));
    if (decision.getRemainingSteps().isEmpty()) {
      page.line(escape(phrases.write(outline.getNoStepText())));
    }
    outline
        .getRemainingSteps()
        .forEach(
            steps ->
                page.line(
                    "1. "
                        + labelled(
                            strong(phrases.label(steps.get(0).action().getActor())),
                            escape(phrases.explain(steps)))));
  }

  private void writeReasons() {
    page.heading(2, frame("why"));
    if (!outline.getFindings().isEmpty()) {
      page.heading(3, frame("general"));
      writeFindings(outline.getFindings());
    }
    for (BlockDecision block : decision.getBlocks()) {
      page.heading(3, titles.name(block.block()));
      writeFindings(outline.getFindings(block.block()));
      for (CompetencyDecision competency : outline.getCompetencies(block.block())) {
        page.heading(4, titles.name(competency.getCompetency()));
        writeFindings(outline.getFindings(competency.getCompetency()));
      }
    }
  }

  private void writeFindings(List<Finding> findings) {
    if (depth != Depth.FULL) {
      findings.forEach(finding -> writeReason("", finding));
      return;
    }
    DecisionOutline.bySubject(findings)
        .forEach(
            (subject, about) -> {
              String indent = "";
              if (DecisionOutline.isPart(subject)) {
                page.line("- " + strong(phrases.write(subject)));
                indent = "  ";
              }
              for (Finding finding : about) {
                writeInFull(indent, finding);
              }
            });
  }

  private void writeInFull(String indent, Finding finding) {
    String rule = finding.rule() + ", " + phrases.label(outline.severityOf(finding));
    page.line(indent + "- " + escape(phrases.getQuestion(finding.rule()) + " (" + rule + ")"));
    writeReason(indent + "  ", finding);
  }

  private void writeReason(String indent, Finding finding) {
    Enum<?> meaning =
        depth == Depth.FULL
            ? finding.answer().kind()
            : Sign.meaning(finding.answer(), outline.severityOf(finding));
    String answer = strong(signed(Sign.of(meaning), phrases.label(meaning)));
    String about =
        depth != Depth.FULL && DecisionOutline.isPart(finding.subject())
            ? " (" + escape(phrases.write(finding.subject())) + ")"
            : "";
    String number =
        sources.numberOf(finding).stream()
            .mapToObj(each -> " " + escape("[" + each + "]"))
            .findFirst()
            .orElse("");
    page.line(indent + "- " + labelled(answer + about, escape(phrases.explain(finding))) + number);
  }

  private void writeSources() {
    if (!sources.getAll().isEmpty()) {
      page.heading(2, frame("sources"));
      sources
          .getAll()
          .forEach((source, number) -> page.line(number + ". " + escape(source.inLine())));
    }
  }

  /** Returns a label and a text, both Markdown, with the punctuation of the language. */
  private String labelled(String label, String text) {
    return text.isEmpty() ? label : phrases.labelled(label, text);
  }

  private String frame(String key) {
    return phrases.frame(key);
  }
}
