package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.io.text.DecisionOutline;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.ReportText;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.util.List;
import java.util.Optional;

/** Decisions for people: how everything stands, under each thing why, and what remains to do. */
final class DecisionTable implements DecisionPrinter {
  private Explanations explanations;
  private final Depth depth;
  private final Page page;
  private boolean begun;

  DecisionTable(Language language, Depth depth, Page page) {
    explanations = language.explanations();
    this.depth = depth;
    this.page = page;
  }

  @Override
  public void print(String title, String story, Dossier dossier) {
    AdmissibilityDecision decision = dossier.decision();
    begun = true;
    explanations = explanations.with(dossier.referential());
    DecisionOutline outline = DecisionOutline.of(decision, depth);
    printHead(title, story, decision);
    for (BlockDecision block : decision.getBlocks()) {
      printBlock(block, referential, decision, outline);
    }
    if (depth != Depth.STATUS) {
      printRest(decision, outline);
    }
    page.out().flush();
  }

  private void printRest(AdmissibilityDecision decision, DecisionOutline outline) {
    List<Finding> general = outline.getFindings();
    if (!general.isEmpty()) {
      printHeading(ReportText.GENERAL);
      printFindings(general, decision, outline);
    }
    printRemaining(outline);
    if (!decision.getLeftAside().isEmpty()) {
      printHeading(ReportText.LEFT_ASIDE);
      decision
          .getLeftAside()
          .forEach(aside -> page.paragraph(explanations.explain(aside), Tone.PLAIN));
    }
    if (depth == Depth.FULL) {
      printHeading(ReportText.PROVENANCE);
      explanations
          .explain(decision.getProvenance(), depth)
          .lines()
          .forEach(line -> page.paragraph(line, Tone.PLAIN));
    }
  }

  @Override
  public void finish() {
    if (begun) {
      page.rule();
      if (depth != Depth.STATUS) {
        page.paragraph(Mark.legend(explanations), Tone.FAINT);
      }
      page.paragraph(explanations.write(ReportText.NOT_FINAL), Tone.PLAIN);
      page.paragraph(explanations.write(ReportText.JURY_AWARDS), Tone.PLAIN);
      page.out().flush();
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
    Provenance provenance = decision.getProvenance();
    for (String caution : provenance.getCautions()) {
      page.field(
          explanations.write(ReportText.CAUTION), explanations.getCaution(caution), Tone.STRONG);
    }
    page.field(explanations.write(ReportText.RULES), provenance.getRuleSet(), Tone.PLAIN);
    if (!provenance.getPolicy().equals(DecisionPolicy.standard())) {
      page.field(explanations.write(ReportText.POLICY), "", Tone.PLAIN);
      explanations
          .explain(provenance.getPolicy())
          .lines()
          .forEach(line -> page.paragraph("  " + line, Tone.PLAIN));
    }
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
    printKeptUntil(decision.findValidatedResult(block.block()).flatMap(explanations::keptUntil));
    printFindings(outline.getFindings(block.block()), decision, outline);
    for (CompetencyDecision each : outline.getCompetencies(block.block())) {
      page.row(
          "  " + each.getCompetency(),
          referential.find(each.getCompetency()).map(Competency::getTitle).orElse(""),
          Tone.PLAIN,
          explanations.explain(each),
          Tone.of(each.getStatus()));
      printKeptUntil(explanations.keptUntil(each));
      printFindings(outline.getFindings(each.getCompetency()), decision, outline);
    }
  }

  private void printKeptUntil(Optional<String> until) {
    until.ifPresent(
        day ->
            page.row("", explanations.write(ReportText.KEPT_UNTIL), Tone.PLAIN, day, Tone.PLAIN));
  }

  private void printFindings(
      List<Finding> findings, AdmissibilityDecision decision, DecisionOutline outline) {
    switch (depth) {
      case STATUS -> {}
      case BLOCKING -> printReasons(findings, decision, outline);
      case FULL ->
          DecisionOutline.bySubject(findings)
              .forEach(
                  (subject, about) -> {
                    if (DecisionOutline.isPart(subject)) {
                      page.line(explanations.write(subject), Tone.STRONG);
                    }
                    printReasons(about, decision, outline);
                  });
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
      printReason(finding, outline);
      source = next;
    }
    if (!source.isEmpty()) {
      page.source(source);
    }
  }

  private void printReason(Finding finding, DecisionOutline outline) {
    Mark mark = Mark.of(finding, outline);
    if (depth != Depth.FULL) {
      page.reason(mark, explanations.explain(finding));
      return;
    }
    String severity = explanations.label(outline.severityOf(finding));
    page.reason(mark, explanations.getQuestion(finding.rule()) + " (" + severity + ")");
    page.under(explanations.explain(finding));
  }

  private void printRemaining(DecisionOutline outline) {
    if (outline.getRemainingSteps().isEmpty()) {
      page.gap();
      page.paragraph(explanations.write(outline.getNoStepText()), Tone.STRONG);
      return;
    }
    printHeading(ReportText.REMAINING);
    outline
        .getRemainingSteps()
        .forEach(
            steps ->
                page.field(
                    explanations.label(steps.get(0).action().getActor()),
                    explanations.explain(steps),
                    Tone.PLAIN));
  }

  private void printHeading(ReportText heading) {
    page.gap();
    page.paragraph(explanations.write(heading), Tone.STRONG);
  }
}
