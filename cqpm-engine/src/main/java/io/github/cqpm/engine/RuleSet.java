package io.github.cqpm.engine;

import io.github.cqpm.engine.internal.rules.BuiltInRules;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;
import java.time.Period;
import java.util.List;

/** The rules of one source, as a dated whole. */
public final class RuleSet {
  private final String id;
  private final String version;
  private final List<Rule<?>> rules;

  private RuleSet(String id, String version, List<Rule<?>> rules) {
    this.id = id;
    this.version = version;
    this.rules = List.copyOf(rules);
  }

  /** Returns the rules of the referential document. */
  public static RuleSet referential() {
    return new RuleSet("referential", "1", BuiltInRules.ofReferential());
  }

  /**
   * Returns the rules of the referential and those that the branch agreement of 8 November 2019
   * adds, as far as it is known: a joint jury, and results kept from earlier candidacies,
   * competencies for 24 months and blocks for 5 years.
   */
  public static RuleSet agreement() {
    return agreement(Period.ofMonths(24), Period.ofYears(5));
  }

  /**
   * Returns the rules of {@link #agreement()} with other periods of retention.
   *
   * @param competencies how long a validated competency is kept, its last day included
   * @param blocks how long a validated block is kept, its last day included
   */
  public static RuleSet agreement(Period competencies, Period blocks) {
    return new RuleSet("agreement", "1", BuiltInRules.ofAgreement(competencies, blocks));
  }

  /** Returns the identity, which stands in the provenance of a decision. */
  public String getId() {
    return id;
  }

  /** Returns the version, which stands in the provenance of a decision. */
  public String getVersion() {
    return version;
  }

  /** Returns what the rules are, in the order in which findings stand. */
  public List<RuleDescription<?>> getRules() {
    return rules.stream().<RuleDescription<?>>map(Rule::getDescription).toList();
  }

  List<Rule<?>> getBuiltIn() {
    return rules;
  }

  /** Returns id and version. */
  @Override
  public String toString() {
    return id + " version " + version;
  }
}
