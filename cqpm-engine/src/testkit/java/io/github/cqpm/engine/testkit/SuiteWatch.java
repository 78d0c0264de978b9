package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a suite does with the engine, while nothing is wrong with it: it looks, and that is all. */
final class SuiteWatch implements Tampering {
  private static final Set<RuleId> OURS =
      RuleSet.agreement().getRules().stream()
          .map(RuleDescription::id)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<RuleId, WatchedRule> rules = new LinkedHashMap<>();
  private final Set<String> ruleSets = new LinkedHashSet<>();
  private final AtomicInteger decisions = new AtomicInteger();

  /** Returns the rules that are not ours, in the order in which they were first asked. */
  Collection<WatchedRule> getRules() {
    return rules.values();
  }

  /** Returns the rule sets by which was decided. */
  List<RuleSet> getRuleSets() {
    return ofIds(ruleSets);
  }

  /** Returns the rule sets of these ids, with no more in them than we bring. */
  static List<RuleSet> ofIds(Set<String> ids) {
    return Stream.of(RuleSet.referential(), RuleSet.agreement())
        .filter(set -> ids.contains(set.getId()))
        .toList();
  }

  /** Returns how many decisions were made. */
  int countDecisions() {
    return decisions.get();
  }

  @Override
  public Rule<?> insteadOf(Rule<?> rule) {
    return OURS.contains(rule.getDescription().id()) ? rule : new Heard<>(rule, watched(rule));
  }

  private synchronized WatchedRule watched(Rule<?> rule) {
    return rules.computeIfAbsent(
        rule.getDescription().id(), id -> new WatchedRule(rule.getDescription()));
  }

  @Override
  public synchronized AdmissibilityDecision insteadOf(
      AdmissibilityDecision decision, DecisionRequest request) {
    decisions.incrementAndGet();
    ruleSets.add(decision.getProvenance().getRuleSet());
    rules.values().forEach(rule -> rule.noteRuleSet(decision.getProvenance()));
    return decision;
  }

  /** A rule, and who listens to what it answers. */
  private record Heard<S>(Rule<S> right, WatchedRule listener) implements Rule<S> {
    @Override
    public RuleDescription<S> getDescription() {
      return right.getDescription();
    }

    @Override
    public Answer answer(S subject, RuleContext context) {
      Answer answer = right.answer(subject, context);
      listener.note(right, answer, context);
      return answer;
    }
  }
}
