package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.io.document.Verification.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what came of verifying a stored decision as plain text. */
final class VerificationReport {
  /** How many places are listed; of a decision on something else, there may be thousands. */
  private static final int MOST_PLACES = 50;

  private final Phrases phrases;
  private final Lines lines;

  VerificationReport(Phrases phrases) {
    this.phrases = phrases;
    lines = new Lines(phrases);
  }

  String write(Verification verification) {
    lines.add(
        0,
        frame(
            switch (verification.getVerdict()) {
              case CONFIRMED -> "confirmed";
              case PARTLY_VERIFIED -> "partly-verified";
              case DIFFERENT -> "not-confirmed";
            }));
    if (!verification.digested()) {
      lines.add(0, frame("no-digests"));
    }
    verification
        .olderVersion()
        .ifPresent(
            version ->
                lines.add(0, frame("older-version", Map.of("version", String.valueOf(version)))));
    FindingsKept kept = verification.stored().getFindingsKept();
    if (kept != FindingsKept.ALL) {
      lines.add(0, frame("kept." + kept));
    }
    writeVersions(verification);
    phrases
        .cautions(
            Stream.of(verification.stored(), verification.recomputed())
                .flatMap(decision -> decision.getProvenance().getCautions().stream()))
        .forEach(caution -> lines.add(0, caution));
    if (verification.getVerdict() == Verdict.DIFFERENT) {
      writeMadeWith(verification);
      writePlaces(verification.differences());
      if (!verification.toDecisionDifference().isEmpty()) {
        lines.section(frame("stored-and-recomputed"), List.of());
        new DifferenceReport(phrases)
            .write(verification.toDecisionDifference(), Depth.FULL)
            .lines()
            .forEach(line -> lines.add(line.isEmpty() ? 0 : 1, line));
      }
    }
    return lines.toString();
  }

  private void writeMadeWith(Verification verification) {
    Provenance stored = verification.stored().getProvenance();
    List<String> contents =
        Stream.of(
                differingRuleSets(
                    stored.getRuleSet(), verification.recomputed().getProvenance().getRuleSet()),
                verification.findDifferingDigests().stream()
                    .map(
                        name ->
                            (stored.getDigests().containsKey(name) ? "differs." : "lacks.") + name)
                    .flatMap(key -> phrases.find("report.verification." + key).stream()),
                differingRules(verification))
            .flatMap(each -> each)
            .toList();
    if (!contents.isEmpty()) {
      lines.section(frame("made-with"), contents);
    }
  }

  /** Writes that another version of the rules holds by now, or that theirs is not known. */
  private void writeVersions(Verification verification) {
    Provenance stored = verification.stored().getProvenance();
    Provenance recomputed = verification.recomputed().getProvenance();
    Map<String, String> values =
        Map.of(
            "ruleSet", stored.getRuleSet(),
            "version", stored.getRuleSetVersion(),
            "other", verification.laterVersion().orElse(recomputed.getRuleSetVersion()));
    if (verification.laterVersion().isPresent()) {
      lines.add(0, frame("later-version", values));
    } else if (stored.getRuleSet().equals(recomputed.getRuleSet())
        && !stored.getRuleSetVersion().equals(recomputed.getRuleSetVersion())) {
      lines.add(0, frame("unknown-version", values));
    }
  }

  private Stream<String> differingRuleSets(String stored, String recomputed) {
    return stored.equals(recomputed)
        ? Stream.empty()
        : Stream.of(
            frame("differing-rule-sets", Map.of("stored", stored, "recomputed", recomputed)));
  }

  /** Tells apart the rules that are merely missing: the decision may keep less, and not say so. */
  private Stream<String> differingRules(Verification verification) {
    AdmissibilityDecision stored = verification.stored();
    Map<Boolean, List<RuleId>> rules =
        verification.findDifferingRules().stream()
            .collect(
                Collectors.partitioningBy(rule -> stored.getProvenance().find(rule).isPresent()));
    List<RuleId> missing = rules.getOrDefault(false, List.of());
    boolean sameRuleSet =
        stored
            .getProvenance()
            .getRuleSet()
            .equals(verification.recomputed().getProvenance().getRuleSet());
    return Stream.of(
            named("differing-rules", rules.getOrDefault(true, List.of())),
            named("missing-rules", missing),
            missing.isEmpty() || !sameRuleSet || stored.getFindingsKept() != FindingsKept.ALL
                ? Stream.<String>empty()
                : Stream.of(frame("kept-unsaid")))
        .flatMap(each -> each);
  }

  private Stream<String> named(String key, List<RuleId> rules) {
    return rules.isEmpty()
        ? Stream.empty()
        : Stream.of(
            frame(
                key,
                Map.of(
                    "rules",
                    rules.stream().map(RuleId::toString).collect(Collectors.joining(", ")))));
  }

  private void writePlaces(List<ValueDifference> differences) {
    lines.section(
        frame("places"), differences.stream().limit(MOST_PLACES).map(phrases::explain).toList());
    if (differences.size() > MOST_PLACES) {
      lines.add(
          1,
          frame("more-places", Map.of("number", String.valueOf(differences.size() - MOST_PLACES))));
    }
  }

  private String frame(String key) {
    return phrases.frame("verification." + key);
  }

  private String frame(String key, Map<String, String> values) {
    return phrases.frame("verification." + key, values);
  }
}
