package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.RuleFailedException;
import io.github.cqpm.engine.testkit.WatchedRule.Question;
import io.github.cqpm.engine.testkit.Witness.Clarity;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.InspectionReferential;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for candidacies on which the mutants of a rule answer otherwise than the right one, small
 * ones first, and those before all on which they show clearly. A mutant for which there is none
 * cannot be told from the right rule: no suite has to notice it.
 */
final class WitnessSearch {
  private static final int OTHERS = 500;
  private static final int MOST_OTHER_REFERENTIALS = 5;
  private static final int MOST_BOUNDS = 3;

  private final Set<Mutant> open;
  private int asked;
  private final Map<Mutant, Witness> found = new LinkedHashMap<>();

  /** Of the mutants that are still open, that on which they show dimly, and no more. */
  private final Map<Mutant, Witness> foundDimly = new LinkedHashMap<>();

  private final Map<Answer.Kind, Set<ReasonCode>> reached = new LinkedHashMap<>();

  private WitnessSearch(List<Mutant> mutants) {
    open = new LinkedHashSet<>(mutants);
  }

  /** Returns the search for witnesses of these mutants of that rule, when it is over. */
  static WitnessSearch of(WatchedRule rule, List<Mutant> mutants) {
    WitnessSearch search = new WitnessSearch(mutants);
    for (RuleSet ruleSet : rule.getRuleSets()) {
      search.search(rule, ruleSet);
    }
    search.searchBounds();
    search.foundDimly.forEach(search.found::putIfAbsent);
    return search;
  }

  /** Returns whether there is anything on which the mutant shows. */
  boolean isFound(Mutant mutant) {
    return found.containsKey(mutant);
  }

  /** Returns the least on which the mutant shows. */
  Witness getSmallest(Mutant mutant) {
    return Objects.requireNonNull(found.get(mutant), mutant.name()).smallest(mutant);
  }

  /** Returns whether the rule gave an answer of that kind and code on anything tried. */
  boolean isReached(Answer.Kind kind, ReasonCode code) {
    return reached.getOrDefault(kind, Set.of()).contains(code);
  }

  private void search(WatchedRule rule, RuleSet ruleSet) {
    List<Rule<?>> instances = rule.getInstances();
    for (DecisionRequest request : Generated.SMALL) {
      instances.forEach(instance -> ask(new Witness(instance, request, ruleSet)));
    }
    List<Question> questions = rule.getQuestions();
    questions.forEach(asked -> ask(new Witness(asked.rule(), asked.request(), ruleSet)));
    Generated.LARGE.forEach(request -> askOne(instances, request, ruleSet));
    List<CertificationReferential> others =
        questions.stream()
            .map(asked -> asked.request().getReferential())
            .distinct()
            .filter(referential -> !Generated.REFERENTIALS.contains(referential))
            .limit(MOST_OTHER_REFERENTIALS)
            .toList();
    if (!others.isEmpty()) {
      RequestSeries.large(others, OTHERS).forEach(request -> askOne(instances, request, ruleSet));
    }
  }

  /** Asks at the bounds near what shows mutants dimly. */
  private void searchBounds() {
    foundDimly.values().stream()
        .distinct()
        .limit(MOST_BOUNDS)
        .toList()
        .forEach(witness -> BoundSearch.around(witness).forEach(this::ask));
  }

  /** Asks one of the rules, the next each time. */
  private void askOne(List<Rule<?>> instances, DecisionRequest request, RuleSet ruleSet) {
    if (!instances.isEmpty()) {
      ask(new Witness(instances.get(asked++ % instances.size()), request, ruleSet));
    }
  }

  /** What every rule is asked on, generated once. */
  private static final class Generated {
    static final List<CertificationReferential> REFERENTIALS =
        List.of(SmallReferential.get(), InspectionReferential.get(), AfterSalesReferential.get());
    static final List<DecisionRequest> SMALL = RequestSeries.small(SmallReferential.get());
    static final List<DecisionRequest> LARGE = RequestSeries.large(REFERENTIALS, 2000);
  }

  private void ask(Witness witness) {
    if (open.isEmpty()) {
      return;
    }
    try {
      CertificationEngine.of(witness.ruleSet())
          .with(new Compared<>(witness.rule(), this, witness))
          .decide(witness.request());
    } catch (RuleFailedException | InvalidInputException e) {
      return; // not what the rule is made for
    }
    List.copyOf(open).stream()
        .filter(mutant -> mutant.kind() == Mutant.Kind.WEIGHT)
        .forEach(mutant -> find(mutant, witness, witness.clarity(mutant)));
  }

  private void find(Mutant mutant, Witness witness, Clarity clarity) {
    if (clarity == Clarity.CLEARLY) {
      open.remove(mutant);
      found.put(mutant, witness);
    } else if (clarity == Clarity.DIMLY) {
      foundDimly.putIfAbsent(mutant, witness);
    }
  }

  /** The right rule, with whose answers those of the mutants are compared. */
  private record Compared<S>(Rule<S> right, WitnessSearch search, Witness witness)
      implements Rule<S> {
    @Override
    public RuleDescription<S> getDescription() {
      return right.getDescription();
    }

    @Override
    public Answer answer(S subject, RuleContext context) {
      Answer answer = right.answer(subject, context);
      search.compare(right, subject, context, answer, witness);
      return answer;
    }
  }

  private void compare(
      Rule<?> right, Object subject, RuleContext context, Answer answer, Witness witness) {
    reached.computeIfAbsent(answer.kind(), kind -> new LinkedHashSet<>()).addAll(answer.codes());
    for (Mutant mutant : List.copyOf(open)) {
      Answer other = answerOf(mutant, right, subject, context).orElse(answer);
      if (!answer.equals(other)) {
        boolean clear = mutant.kind() == Mutant.Kind.VALUES || !Reasons.isAlike(answer, other);
        find(mutant, witness, clear ? Clarity.CLEARLY : Clarity.DIMLY);
      }
    }
  }

  @SuppressWarnings("unchecked") // the subject is one of those that the rule is asked about
  private static Optional<Answer> answerOf(
      Mutant mutant, Rule<?> right, Object subject, RuleContext context) {
    try {
      return Optional.of(mutant.otherwise().answer((Rule<Object>) right, subject, context));
    } catch (RuntimeException e) {
      return Optional.empty(); // it shows, but there is nothing to read in it
    }
  }
}
