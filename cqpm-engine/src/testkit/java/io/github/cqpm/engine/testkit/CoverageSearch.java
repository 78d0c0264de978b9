package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.internal.Input;
import io.github.cqpm.engine.internal.RuleBook;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.RuleFailedException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds requests whose decisions come to answers: for each answer a small one, among a few thousand
 * that are the same each time.
 */
public final class CoverageSearch {
  /** How many engines with other rules, or with other facts of a host's, are tried. */
  private static final int MOST_BOOKS = 8;

  private CoverageSearch() {}

  /**
   * Returns an example of each answer of which one was found.
   *
   * @param answers such as {@link DecisionCoverage#getMissed()}
   * @param engine the engine whose rules are to answer
   */
  public static Map<RuleAnswer, CoverageExample> find(
      Collection<RuleAnswer> answers, CertificationEngine engine) {
    return find(answers, engine.getRules(), engine::decide);
  }

  /** Returns an example of each answer, by some of these books. */
  static Map<RuleAnswer, CoverageExample> find(
      Collection<RuleAnswer> answers, List<RuleBook> books) {
    Map<RuleAnswer, CoverageExample> found = new LinkedHashMap<>();
    for (RuleBook book : books.subList(0, Math.min(MOST_BOOKS, books.size()))) {
      Set<RuleAnswer> left = new LinkedHashSet<>(answers);
      left.removeAll(found.keySet());
      found.putAll(find(left, book.getDescriptions(), request -> book.decide(new Input(request))));
    }
    return found;
  }

  private static Map<RuleAnswer, CoverageExample> find(
      Collection<RuleAnswer> answers,
      List<RuleDescription<?>> rules,
      Function<DecisionRequest, AdmissibilityDecision> engine) {
    List<DeclaredRule> declared = rules.stream().map(DeclaredRule::of).toList();
    Set<RuleAnswer> withinReach = new LinkedHashSet<>();
    for (DeclaredRule rule : declared) {
      RuleAnswer.declaredBy(rule).stream()
          .filter(answers::contains)
          .filter(answer -> OutOfReach.why(answer, declared).isEmpty())
          .forEach(withinReach::add);
    }
    Map<RuleAnswer, CoverageExample> found = new LinkedHashMap<>();
    RequestSearch.find(withinReach, request -> answersOf(request, engine))
        .forEach(
            (answer, request) ->
                rules.stream()
                    .filter(rule -> rule.id().equals(answer.rule()))
                    .findFirst()
                    .ifPresent(
                        rule ->
                            found.put(answer, new CoverageExample(request, rule.parameters()))));
    return found;
  }

  private static Set<RuleAnswer> answersOf(
      DecisionRequest request, Function<DecisionRequest, AdmissibilityDecision> engine) {
    try {
      return RuleAnswer.in(engine.apply(request));
    } catch (RuleFailedException e) {
      return Set.of(); // a host's rule that cannot bear every candidacy: not what is asked here
    }
  }
}
