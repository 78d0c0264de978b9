package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.text.Report.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sentences that a report rests on, numbered as they come up, so that each is quoted once. */
final class Quotations {
  private final AdmissibilityDecision decision;
  private final Phrases phrases;

  /** The sources by their sentence: one that stands in two places is quoted once. */
  private final Map<String, List<Source>> sources = new LinkedHashMap<>();

  Quotations(Telling told) {
    decision = told.decision();
    phrases = told.phrases();
  }

  /** Returns the number of what the rule rests on, if it has a source. */
  OptionalInt numberOf(RuleId rule) {
    return decision.getProvenance().find(rule).map(phrases::sourceOf).stream()
        .filter(source -> !source.isEmpty())
        .mapToInt(this::numberOf)
        .findFirst();
  }

  private int numberOf(Source source) {
    String key = source.quote().isEmpty() ? source.inLine() : source.quote();
    List<Source> same = sources.computeIfAbsent(key, each -> new ArrayList<>());
    if (!same.contains(source)) {
      same.add(source);
    }
    return List.copyOf(sources.keySet()).indexOf(key) + 1;
  }

  /** Returns the sentences that came up, by number. */
  List<Quotation> make() {
    List<Quotation> quotations = new ArrayList<>();
    for (List<Source> same : sources.values()) {
      quotations.add(
          new Quotation(
              quotations.size() + 1,
              same.get(0).quote(),
              joined(same, Source::origin),
              joined(same, Source::caution)));
    }
    return quotations;
  }

  private String joined(List<Source> same, Function<Source, String> part) {
    return same.stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(phrases.frame("separator")));
  }
}
