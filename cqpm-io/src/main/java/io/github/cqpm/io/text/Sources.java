package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The sources of a report, numbered as they come up, so that each is quoted once. */
final class Sources {
  private final AdmissibilityDecision decision;
  private final Phrases phrases;
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();

  Sources(AdmissibilityDecision decision, Phrases phrases) {
    this.decision = decision;
    this.phrases = phrases;
  }

  /** Returns the number of what the finding rests on, if its rule has a source. */
  OptionalInt numberOf(Finding finding) {
    return decision.getProvenance().find(finding.rule()).map(phrases::sourceOf).stream()
        .filter(source -> !source.isEmpty())
        .mapToInt(source -> numbers.computeIfAbsent(source, key -> numbers.size() + 1))
        .findFirst();
  }

  /** Returns the sources that came up, by number. */
  Map<Source, Integer> getAll() {
    return Collections.unmodifiableMap(numbers);
  }
}
