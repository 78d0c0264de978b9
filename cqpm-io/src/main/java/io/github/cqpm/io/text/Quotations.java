package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.text.Report.Quotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The sentences that a report rests on, numbered as they come up, so that each is quoted once. */
final class Quotations {
  private final AdmissibilityDecision decision;
  private final Phrases phrases;
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();

  Quotations(Telling told) {
    decision = told.decision();
    phrases = told.phrases();
  }

  /** Returns the number of what the rule rests on, if it has a source. */
  OptionalInt numberOf(RuleId rule) {
    return decision.getProvenance().find(rule).map(phrases::sourceOf).stream()
        .filter(source -> !source.isEmpty())
        .mapToInt(source -> numbers.computeIfAbsent(source, key -> numbers.size() + 1))
        .findFirst();
  }

  /** Returns the sentences that came up, by number. */
  List<Quotation> make() {
    return numbers.entrySet().stream()
        .map(
            each ->
                new Quotation(
                    each.getValue(),
                    each.getKey().quote(),
                    each.getKey().origin(),
                    each.getKey().caution()))
        .toList();
  }
}
