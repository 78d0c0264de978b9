package io.github.cqpm.examples.quickstart;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.text.DecisionOutline;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.ReportText;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.ColorScheme;

/** Decisions for people: how everything stands, under each thing why, and what remains to do. */
final class DecisionTable implements DecisionPrinter {
  private final Explanations explanations;
  private final PrintWriter out;
  private final Page page;
  private boolean begun;

  DecisionTable(Language language, ColorScheme colours, PrintWriter out) {
    explanations = language.explanations();
    this.out = out;
    page = new Page(colours, out);
  }

  @Override
  public void print(
      String title,
      String story,
      CertificationReferential referential,
      AdmissibilityDecision decision) {
    begun = true;
    DecisionOutline outline = DecisionOutline.of(decision);
    printHead(title, story, decision);
    for (BlockDecision block : decision.getBlocks()) {
      printBlock(block, referential, decision, outline);
    }
    List<Finding> obstacles = outline.getGeneralObstacles();
    if (!obstacles.isEmpty()) {
      printHeading(ReportText.GENERAL);
      printReasons(obstacles, decision, outline);
    }
    printRemaining(outline);
    if (!decision.getLeftAside().isEmpty()) {
      printHeading(ReportText.LEFT_ASIDE);
      decision
          .getLeftAside()
          .forEach(aside -> page.paragraph(explanations.explain(aside), Tone.PLAIN));
    }
    out.flush();
  }

  @Override
  public void finish() {
    if (begun) {
      page.rule();
      page.paragraph(Mark.legend(explanations), Tone.FAINT);
      page.paragraph(explanations.write(ReportText.NOT_FINAL), Tone.PLAIN);
      page.paragraph(explanations.write(ReportText.JURY_AWARDS), Tone.PLAIN);
      out.flush();
    }
  }

  private void printHead(String title, String story, AdmissibilityDecision decision) {
    page.rule();
    page.paragraph(title, Tone.STRONG);
    if (!story.isEmpty()) {
      page.paragraph(story, Tone.PLAIN);
    }
    page.gap();
    String day = explanations.write(decision.getProvenance().getAsOf());
    page.field(explanations.write(ReportText.AS_OF), day, Tone.PLAIN);
    page.field(
        explanations.write(ReportText.TARGET),
        explanations.write(decision.getTarget()),
        Tone.PLAIN);
    page.field(
        explanations.write(ReportText.OUTCOME),
        explanations.label(decision.getOutcome()),
        Tone.of(decision.getOutcome()));
  }

  private void printBlock(
      BlockDecision block,
      CertificationReferential referential,
      AdmissibilityDecision decision,
      DecisionOutline outline) {
    page.gap();
    String title = referential.find(block.block()).map(CompetencyBlock::getTitle).orElse("");
    page.row(
        block.block().toString(),
        title,
        Tone.STRONG,
        explanations.label(block.status()),
        Tone.of(block.status()));
    page.row(
        "",
        explanations.write(ReportText.AWARD),
        Tone.PLAIN,
        explanations.label(block.award()),
        Tone.of(block.award()));
    printReasons(outline.getFindings(block.block()), decision, outline);
    for (CompetencyDecision each : decision.getCompetencies()) {
      if (each.getCompetency().block().equals(block.block())) {
        page.row(
            "  " + each.getCompetency(),
            referential.find(each.getCompetency()).map(Competency::getTitle).orElse(""),
            Tone.PLAIN,
            explanations.explain(each),
            Tone.of(each.getStatus()));
        printReasons(outline.getReasons(each.getCompetency()), decision, outline);
      }
    }
  }

  /** Prints reasons, and under those of one source what they rest on. */
  private void printReasons(
      List<Finding> findings, AdmissibilityDecision decision, DecisionOutline outline) {
    String source = "";
    for (Finding finding : findings) {
      String next =
          decision.getProvenance().find(finding.rule()).map(explanations::cite).orElse("");
      if (!next.equals(source) && !source.isEmpty()) {
        page.source(source);
      }
      page.reason(Mark.of(finding, outline), explanations.explain(finding));
      source = next;
    }
    if (!source.isEmpty()) {
      page.source(source);
    }
  }

  private void printRemaining(DecisionOutline outline) {
    if (outline.getRemainingSteps().isEmpty()) {
      page.gap();
      page.paragraph(explanations.write(ReportText.NOTHING_REMAINS), Tone.STRONG);
      return;
    }
    printHeading(ReportText.REMAINING);
    outline
        .getRemainingSteps()
        .forEach(
            (action, subjects) -> {
              String about =
                  subjects.contains(Subject.CANDIDACY)
                      ? ""
                      : subjects.stream()
                          .map(Subject::key)
                          .collect(Collectors.joining(", ", " (", ")"));
              page.field(
                  explanations.label(action.getActor()),
                  explanations.label(action) + about,
                  Tone.PLAIN);
            });
  }

  private void printHeading(ReportText heading) {
    page.gap();
    page.paragraph(explanations.write(heading), Tone.STRONG);
  }
}
