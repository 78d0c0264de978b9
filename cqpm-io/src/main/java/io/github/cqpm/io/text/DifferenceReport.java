package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.FindingChange;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.LeftAsideChange;
import io.github.cqpm.engine.decision.LeftAsideReason;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what differs between two decisions as plain text. */
final class DifferenceReport {
  private final Phrases phrases;
  private final Lines lines;
  private FindingsKept compared = FindingsKept.ALL;

  DifferenceReport(Phrases phrases) {
    this.phrases = phrases;
    lines = new Lines(phrases);
  }

  String write(DecisionDifference difference, Depth depth) {
    compared = difference.getFindingsCompared();
    if (compared != FindingsKept.ALL) {
      lines.add(0, frame("compared." + compared));
    }
    if (difference.isEmpty() && compared == FindingsKept.ALL) {
      lines.add(0, frame("nothing-changed"));
    } else if (difference.isEmpty() && isMadeAlike(difference)) {
      lines.add(0, frame("nothing-compared-changed"));
    } else if (difference.getStatuses().isEmpty() && depth != Depth.FULL) {
      lines.add(0, frame("no-status-changed"));
    }
    if (!difference.getStatuses().isEmpty()) {
      lines.section(
          frame("changed-statuses"),
          difference.getStatuses().stream().map(phrases::explain).toList());
    }
    switch (depth) {
      case STATUS -> {}
      case BLOCKING -> writeFailures(difference.getFindings());
      case FULL -> writeAll(difference);
    }
    return lines.toString();
  }

  private void writeFailures(List<FindingChange> changes) {
    List<FindingChange> failures = changes.stream().filter(DifferenceReport::isFailure).toList();
    if (!failures.isEmpty()) {
      lines.section(frame("changed-failures"), List.of());
      writeChanges(failures);
    }
  }

  /** Returns whether something fails, or failed; conclusions only repeat the statuses. */
  private static boolean isFailure(FindingChange change) {
    return !change.rule().toString().startsWith("admissibility/")
        && (change.before() instanceof Answer.Violated
            || (change.after() != null && !change.after().isClear()));
  }

  private void writeAll(DecisionDifference difference) {
    if (!difference.getFindings().isEmpty()) {
      lines.section(frame("changed-answers"), List.of());
      writeChanges(difference.getFindings());
    }
    writeRecords("added-records", difference.getAddedRecords());
    writeRecords("gone-records", difference.getGoneRecords());
    writeSteps("added-steps", difference.getAddedSteps());
    writeSteps("gone-steps", difference.getGoneSteps());
    if (!difference.getLeftAside().isEmpty()) {
      lines.section(frame("changed-left-aside"), List.of());
      for (LeftAsideChange change : difference.getLeftAside()) {
        lines.add(
            1,
            change.record().toString(),
            reason(change.before()) + " → " + reason(change.after()));
      }
    }
    writeProvenance(difference.getEarlier(), difference.getLater());
  }

  private void writeChanges(List<FindingChange> changes) {
    RuleId last = null;
    for (FindingChange change : changes) {
      if (!change.rule().equals(last)) {
        writeRule(change.rule());
      }
      last = change.rule();
      lines.add(2, phrases.write(change.subject()));
      writeAnswer(change.rule(), "before", change.before());
      writeAnswer(change.rule(), "after", change.after());
    }
  }

  private void writeRule(RuleId rule) {
    lines.add(1, rule.toString(), phrases.findQuestion(rule).orElse(""));
  }

  private void writeAnswer(RuleId rule, String when, @Nullable Answer answer) {
    lines.add(
        3,
        frame(when),
        answer == null
            ? frame(compared == FindingsKept.ALL ? "not-asked" : "not-kept")
            : (phrases.label(answer.kind()) + ". " + phrases.explain(rule, answer)).strip());
  }

  private void writeRecords(String heading, SortedSet<RecordId> records) {
    if (!records.isEmpty()) {
      lines.gap();
      lines.add(
          0,
          frame(heading),
          records.stream().map(RecordId::toString).collect(Collectors.joining(", ")));
    }
  }

  private void writeSteps(String heading, List<RemainingStep> steps) {
    if (!steps.isEmpty()) {
      lines.section(frame(heading), List.of());
      for (List<RemainingStep> together : Phrases.together(steps)) {
        lines.add(1, phrases.label(together.get(0).action().getActor()), phrases.explain(together));
      }
    }
  }

  private String reason(@Nullable LeftAsideReason reason) {
    return reason == null ? frame("not-left-aside") : phrases.label(reason);
  }

  /** Writes what the two decisions were not both made with. */
  private void writeProvenance(Provenance earlier, Provenance later) {
    List<String> before = linesOf(earlier, later);
    List<String> after = linesOf(later, earlier);
    if (before.equals(after)) {
      return;
    }
    lines.section(frame("provenance"), List.of());
    before.stream()
        .filter(line -> !after.contains(line))
        .forEach(line -> lines.add(1, frame("before"), line.strip()));
    after.stream()
        .filter(line -> !before.contains(line))
        .forEach(line -> lines.add(1, frame("after"), line.strip()));
  }

  /** Returns whether nothing is known to differ in what the two decisions were made with. */
  private boolean isMadeAlike(DecisionDifference difference) {
    return linesOf(difference.getEarlier(), difference.getLater())
        .equals(linesOf(difference.getLater(), difference.getEarlier()));
  }

  /** A rule that is only kept in one of the two may have run in the other all the same. */
  private List<String> linesOf(Provenance provenance, Provenance other) {
    Provenance told =
        Provenance.builder()
            .from(provenance)
            .rules(
                provenance.getRules().stream()
                    .filter(
                        rule ->
                            compared == FindingsKept.ALL
                                || FindingsKept.alwaysKeeps(rule)
                                || other.find(rule.id()).isPresent())
                    .toList())
            .build();
    return Lines.of(phrases, new ProvenancePhrases(phrases).write(told, Depth.FULL))
        .lines()
        .toList();
  }

  private String frame(String key) {
    return phrases.frame(key);
  }
}
