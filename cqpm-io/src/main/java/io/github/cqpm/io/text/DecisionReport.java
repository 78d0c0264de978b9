package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import java.util.List;

/** Writes a decision as plain text, at one depth. */
final class DecisionReport {
  private final Phrases phrases;
  private final AdmissibilityDecision decision;
  private final Depth depth;
  private final DecisionOutline outline;
  private final Titles titles;
  private final Lines lines;

  DecisionReport(Phrases phrases, AdmissibilityDecision decision, Depth depth) {
    this.phrases = phrases;
    this.decision = decision;
    this.depth = depth;
    outline = DecisionOutline.of(decision, depth);
    titles = phrases.titles();
    lines = new Lines(phrases);
  }

  String write() {
    lines.add(0, frame("target"), phrases.write(decision.getTarget()));
    lines.add(0, frame("as-of"), phrases.write(decision.getProvenance().getAsOf()));
    lines.add(0, frame("outcome"), phrases.label(decision.getOutcome()));
    decision
        .getCertification()
        .ifPresent(status -> lines.add(0, frame("certification"), phrases.label(status)));
    phrases.cautionsOf(decision).forEach(caution -> lines.add(0, caution));
    writeGeneral();
    decision.getBlocks().forEach(this::writeBlock);
    writeRemaining();
    if (!decision.getLeftAside().isEmpty()) {
      lines.section(
          frame("left-aside"), decision.getLeftAside().stream().map(phrases::explain).toList());
    }
    lines.section(frame("provenance"), List.of());
    lines.addAll(1, new ProvenancePhrases(phrases).write(decision.getProvenance(), depth));
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
    lines.add(0, titles.name(block.block()) + " " + phrases.label(block.status()));
    decision
        .findValidatedResult(block.block())
        .flatMap(phrases::keptUntil)
        .ifPresent(until -> lines.add(1, frame("kept-until"), until));
    writeFindings(1, outline.getFindings(block.block()));
    outline.getCompetencies(block.block()).forEach(this::writeCompetency);
  }

  private void writeCompetency(CompetencyDecision competency) {
    lines.add(1, titles.name(competency.getCompetency()), phrases.explain(competency));
    phrases.keptUntil(competency).ifPresent(until -> lines.add(2, frame("kept-until"), until));
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
                lines.add(indent, phrases.write(subject));
              }
              about.forEach(finding -> writeInFull(within ? indent + 1 : indent, finding));
            });
  }

  private void writeInFull(int indent, Finding finding) {
    String rule = finding.rule() + " (" + phrases.label(outline.severityOf(finding)) + ")";
    lines.add(indent, rule, phrases.findQuestion(finding.rule()).orElse(""));
    writeReasons(indent + 1, finding);
  }

  /** Writes what was answered and why, and under it the sentence behind the rule. */
  private void writeReasons(int indent, Finding finding) {
    String answer =
        phrases.label(
            depth == Depth.FULL
                ? finding.answer().kind()
                : Sign.meaning(finding.answer(), outline.severityOf(finding)));
    lines.add(
        indent,
        depth != Depth.FULL && DecisionOutline.isPart(finding.subject())
            ? answer + " (" + phrases.write(finding.subject()) + ")"
            : answer,
        phrases.explain(finding));
    decision
        .getProvenance()
        .find(finding.rule())
        .map(phrases::cite)
        .filter(source -> !source.isEmpty())
        .ifPresent(source -> lines.add(indent + 1, source));
  }

  private void writeRemaining() {
    if (decision.getRemainingSteps().isEmpty()) {
      lines.gap();
      lines.add(0, phrases.write(outline.getNoStepText()));
      return;
    }
    lines.section(frame("remaining"), List.of());
    outline
        .getRemainingSteps()
        .forEach(
            steps ->
                lines.add(
                    1, phrases.label(steps.get(0).action().getActor()), phrases.explain(steps)));
  }

  private String frame(String key) {
    return phrases.frame(key);
  }
}
