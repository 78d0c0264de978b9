package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what came of verifying a stored decision as plain text. */
final class VerificationText {
  /** How many places are listed; of a decision on something else, there may be thousands. */
  private static final int MOST_PLACES = 50;

  private final Explanations explanations;
  private final Lines lines;

  VerificationText(Explanations explanations) {
    this.explanations = explanations;
    lines = new Lines(explanations);
  }

  String write(Verification verification) {
    lines.add(0, frame(verification.isConfirmed() ? "confirmed" : "not-confirmed"));
    if (!verification.digested()) {
      lines.add(0, frame("no-digests"));
    }
    if (!verification.isConfirmed()) {
      writeMadeWith(verification);
      writePlaces(verification.differences());
      if (!verification.toDecisionDifference().isEmpty()) {
        lines.section(frame("stored-and-recomputed"), List.of());
        explanations
            .explain(verification.toDecisionDifference())
            .lines()
            .forEach(line -> lines.add(line.isEmpty() ? 0 : 1, line));
      }
    }
    return lines.toString();
  }

  private void writeMadeWith(Verification verification) {
    List<String> contents =
        Stream.concat(
                verification.findDifferingDigests().stream()
                    .map(name -> explanations.find("report.verification.differs." + name))
                    .flatMap(sentence -> sentence.stream()),
                differingRules(verification.findDifferingRules()))
            .toList();
    if (!contents.isEmpty()) {
      lines.section(frame("made-with"), contents);
    }
  }

  private Stream<String> differingRules(List<RuleId> rules) {
    return rules.isEmpty()
        ? Stream.empty()
        : Stream.of(
            frame(
                "differing-rules",
                Map.of(
                    "rules",
                    rules.stream().map(RuleId::toString).collect(Collectors.joining(", ")))));
  }

  private void writePlaces(List<ValueDifference> differences) {
    lines.section(
        frame("places"),
        differences.stream().limit(MOST_PLACES).map(explanations::explain).toList());
    if (differences.size() > MOST_PLACES) {
      lines.add(
          1,
          frame("more-places", Map.of("number", String.valueOf(differences.size() - MOST_PLACES))));
    }
  }

  /** Returns a place and what stands there, as one line. */
  static String write(ValueDifference difference, Explanations explanations) {
    return explanations.frame(
        "labelled",
        Map.of(
            "label",
            difference.path().stream()
                    .map(name -> explanations.find("place." + name).orElse(name))
                    .collect(Collectors.joining(" › "))
                + " ("
                + difference.pointer()
                + ")",
            "text",
            explanations.label(difference.kind())
                + explanations.frame(
                    "verification.values",
                    Map.of("stored", difference.stored(), "recomputed", difference.recomputed()))));
  }

  private String frame(String key) {
    return explanations.frame("verification." + key);
  }

  private String frame(String key, Map<String, String> values) {
    return explanations.frame("verification." + key, values);
  }
}
