package io.github.cqpm.engine;

import io.github.cqpm.engine.internal.RuleBook;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.RuleSource;
import io.github.cqpm.model.internal.Legible;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of one source as they stand from a day on. */
public final class RuleSetVersion {
  private final String version;
  private final Optional<LocalDate> firstDay;
  private final Optional<LocalDate> lastDay;
  private final List<RuleSource> sources;
  private final List<Rule<?>> rules;
  private final List<RuleDescription<?>> descriptions;

  RuleSetVersion(
      String version,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay,
      List<RuleSource> sources,
      List<Rule<?>> rules) {
    this.version = version;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.sources = List.copyOf(sources);
    this.rules = List.copyOf(rules);
    descriptions = rules.stream().<RuleDescription<?>>map(Rule::getDescription).toList();
  }

  /** Returns its name, which stands in the provenance of a decision. */
  public String getVersion() {
    return version;
  }

  /** Returns the first day on which it holds; empty if its source names none. */
  public Optional<LocalDate> getFirstDay() {
    return firstDay;
  }

  /**
   * Returns the last day on which it holds, included; empty if its source names none. It ends with
   * the day before the next version begins in any case; where none follows, it goes on, and a
   * decision as of a later day carries the caution {@code RULE_SET_VERSION_OVER}.
   */
  public Optional<LocalDate> getLastDay() {
    return lastDay;
  }

  /** Returns what its rules rest on, and what is known of it. */
  public List<RuleSource> getSources() {
    return sources;
  }

  /** Returns the codes of what a reader must know of these sources, each once. */
  public List<String> getCautions() {
    return RuleBook.cautionsOf(descriptions);
  }

  /** Returns what the rules are, in the order in which findings stand. */
  public List<RuleDescription<?>> getRules() {
    return descriptions;
  }

  /** Returns the rules as an engine of the rule set of that id runs them. */
  RuleBook toBook(String ruleSet) {
    return new RuleBook(ruleSet, version, lastDay, rules);
  }

  boolean hasBegunBy(LocalDate day) {
    return firstDay.isEmpty() || !firstDay.get().isAfter(day);
  }

  /** Returns the version. */
  @Override
  public String toString() {
    return Legible.of(version);
  }
}
