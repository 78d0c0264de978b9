package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.Subject;
import java.util.List;

/** Writes a decision as plain text. */
final class DecisionText {
  private final Explanations explanations;
  private final AdmissibilityDecision decision;
  private final DecisionOutline outline;
  private final StringBuilder text = new StringBuilder();

  DecisionText(Explanations explanations, AdmissibilityDecision decision) {
    this.explanations = explanations;
    this.decision = decision;
    outline = DecisionOutline.of(decision);
  }

  String write() {
    line(0, frame("target"), explanations.write(decision.getTarget()));
    line(0, frame("as-of"), explanations.write(decision.getProvenance().getAsOf()));
    line(0, frame("outcome"), explanations.label(decision.getOutcome()));
    decision
        .getCertification()
        .ifPresent(status -> line(0, frame("certification"), explanations.label(status)));
    writeFindings(1, outline.getGeneralObstacles());
    for (BlockDecision block : decision.getBlocks()) {
      line(
          0,
          frame("block") + " " + block.block(),
          explanations.label(block.status())
              + " ; "
              + frame("award")
              + " : "
              + explanations.label(block.award()));
      writeFindings(
          1, outline.getFindings(block.block()).stream().filter(outline::isObstacle).toList());
      decision.getCompetencies().stream()
          .filter(competency -> competency.getCompetency().block().equals(block.block()))
          .forEach(this::writeCompetency);
    }
    writeRemaining();
    writeLeftAside();
    text.append(frame("not-final")).append('\n').append(frame("jury-awards")).append('\n');
    return text.toString();
  }

  private void writeCompetency(CompetencyDecision competency) {
    line(1, competency.getCompetency().toString(), explanations.explain(competency));
    writeFindings(2, outline.getReasons(competency.getCompetency()));
  }

  private void writeFindings(int depth, List<Finding> findings) {
    for (Finding finding : findings) {
      line(
          depth,
          explanations.label(finding.answer().kind()),
          explanations.explain(finding)
              + " "
              + decision.getProvenance().find(finding.rule()).map(explanations::cite).orElse(""));
    }
  }

  private void writeRemaining() {
    if (decision.getRemainingSteps().isEmpty()) {
      text.append(frame("nothing-remains")).append('\n');
      return;
    }
    text.append(frame("remaining")).append(" :\n");
    for (RemainingStep step : decision.getRemainingSteps()) {
      String about =
          step.subject().equals(Subject.CANDIDACY) ? "" : " (" + step.subject().key() + ")";
      line(
          1,
          explanations.label(step.action().getActor()),
          explanations.label(step.action()) + about);
    }
  }

  private void writeLeftAside() {
    for (LeftAside aside : decision.getLeftAside()) {
      line(0, frame("left-aside"), explanations.explain(aside));
    }
  }

  private void line(int depth, String heading, String content) {
    text.append("  ".repeat(depth)).append(heading).append(" : ").append(content).append('\n');
  }

  private String frame(String key) {
    return explanations.frame(key);
  }
}
