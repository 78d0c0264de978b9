package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import java.util.List;
import java.util.Map;

/** Writes a decision as plain text, at one depth. */
final class DecisionText {
  private final Explanations explanations;
  private final AdmissibilityDecision decision;
  private final Depth depth;
  private final DecisionOutline outline;
  private final Titles titles;
  private final Lines lines;

  DecisionText(Explanations explanations, AdmissibilityDecision decision, Depth depth) {
    this.explanations = explanations;
    this.decision = decision;
    this.depth = depth;
    outline = DecisionOutline.of(decision, depth);
    titles = explanations.titlesOf(decision);
    lines = new Lines(explanations);
  }

  String write() {
    lines.add(0, frame("target"), explanations.write(decision.getTarget()));
    lines.add(0, frame("as-of"), explanations.write(decision.getProvenance().getAsOf()));
    lines.add(0, frame("outcome"), explanations.label(decision.getOutcome()));
    decision
        .getCertification()
        .ifPresent(status -> lines.add(0, frame("certification"), explanations.label(status)));
    writeGeneral();
    decision.getBlocks().forEach(this::writeBlock);
    writeRemaining();
    if (!decision.getLeftAside().isEmpty()) {
      lines.section(
          frame("left-aside"),
          decision.getLeftAside().stream().map(explanations::explain).toList());
    }
    lines.section(frame("provenance"), List.of());
    lines.addAll(1, explanations.tell(decision.getProvenance(), depth));
    lines.gap();
    lines.add(0, frame("not-final"));
    lines.add(0, frame("jury-awards"));
    return lines.toString();
  }

  private void writeGeneral() {
    List<Finding> told = outline.getFindings();
    if (!told.isEmpty()) {
      lines.section(frame("general"), List.of());
      writeFindings(1, told);
    }
  }

  private void writeBlock(BlockDecision block) {
    lines.gap();
    lines.add(
        0,
        explanations.frame(
            "block-stands",
            Map.of(
                "block", titles.name(block.block()),
                "status", explanations.label(block.status()),
                "award", explanations.label(block.award()))));
    decision
        .findValidatedResult(block.block())
        .flatMap(explanations::keptUntil)
        .ifPresent(until -> lines.add(1, frame("kept-until"), until));
    writeFindings(1, outline.getFindings(block.block()));
    outline.getCompetencies(block.block()).forEach(this::writeCompetency);
  }

  private void writeCompetency(CompetencyDecision competency) {
    lines.add(1, titles.name(competency.getCompetency()), explanations.explain(competency));
    explanations.keptUntil(competency).ifPresent(until -> lines.add(2, frame("kept-until"), until));
    writeFindings(2, outline.getFindings(competency.getCompetency()));
  }

  private void writeFindings(int indent, List<Finding> findings) {
    if (depth != Depth.FULL) {
      findings.forEach(finding -> writeReasons(indent, finding));
      return;
    }
    DecisionOutline.bySubject(findings)
        .forEach(
            (subject, about) -> {
              boolean within = DecisionOutline.isPart(subject);
              if (within) {
                lines.add(indent, explanations.write(subject));
              }
              about.forEach(finding -> writeInFull(within ? indent + 1 : indent, finding));
            });
  }

  private void writeInFull(int indent, Finding finding) {
    String rule = finding.rule() + " (" + explanations.label(outline.severityOf(finding)) + ")";
    String question = explanations.getQuestion(finding.rule());
    lines.add(indent, rule, question.equals(finding.rule().toString()) ? "" : question);
    writeReasons(indent + 1, finding);
  }

  /** Writes what was answered and why, and under it the sentence behind the rule. */
  private void writeReasons(int indent, Finding finding) {
    String answer =
        explanations.label(
            depth == Depth.FULL
                ? finding.answer().kind()
                : Sign.meaning(finding.answer(), outline.severityOf(finding)));
    lines.add(
        indent,
        depth != Depth.FULL && DecisionOutline.isPart(finding.subject())
            ? answer + " (" + explanations.write(finding.subject()) + ")"
            : answer,
        explanations.explain(finding));
    decision
        .getProvenance()
        .find(finding.rule())
        .map(explanations::cite)
        .filter(source -> !source.isEmpty())
        .ifPresent(source -> lines.add(indent + 1, source));
  }

  private void writeRemaining() {
    if (decision.getRemainingSteps().isEmpty()) {
      lines.gap();
      lines.add(0, explanations.write(outline.getNoStepText()));
      return;
    }
    lines.section(frame("remaining"), List.of());
    outline
        .getRemainingSteps()
        .forEach(
            steps ->
                lines.add(
                    1,
                    explanations.label(steps.get(0).action().getActor()),
                    explanations.explain(steps)));
  }

  private String frame(String key) {
    return explanations.frame(key);
  }
}
