package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.testkit.Faults.Storyteller;
import io.github.cqpm.engine.testkit.Faults.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mistakes that a host's own rule could make, and whether they show on a candidacy. */
final class RuleMistakes {
  private RuleMistakes() {}

  /**
   * Returns the mistakes.
   *
   * @param variants other ways to make rules
   * @param stories writes a request on which a mistake shows
   */
  static List<Mistake> of(WatchedRule rule, List<Variant<?>> variants, Storyteller stories) {
    RuleId id = rule.getDescription().id();
    PossibleAnswers possible = rule.getAnswers();
    List<Mutant> mutants =
        new ArrayList<>(Mutants.of(rule.getDescription(), possible, rule.getTold()));
    Map<Mutant, Variant<?>> made = new LinkedHashMap<>();
    variants.stream()
        .filter(rule::isVaried)
        .forEach(variant -> made.put(mutant(id, variant), variant));
    mutants.addAll(made.keySet());
    WitnessSearch search = WitnessSearch.of(rule, mutants);

    List<Mistake> mistakes = new ArrayList<>();
    for (Mutant mutant : mutants) {
      Variant<?> variant = made.get(mutant);
      mistakes.add(
          search.isFound(mutant) || variant == null
              ? Mistake.of(
                  mutant.name(),
                  search.isFound(mutant),
                  mutant,
                  () -> Wording.survivor(mutant, search.getSmallest(mutant), stories))
              : Mistake.of(
                  mutant.name(),
                  true,
                  mutant,
                  () -> Wording.unshown(mutant.name(), variant.name())));
    }
    if (rule.getDescription().possibleAnswers().getKinds().isEmpty()) {
      mistakes.add(
          new Mistake(
              id + ": declares no answers", true, null, () -> Wording.undeclared(id), false));
    }
    for (Answer.Kind kind : possible.getKinds()) {
      for (ReasonCode code : possible.getCodes(kind)) {
        mistakes.add(
            Mistake.of(
                "%s: never %s %s".formatted(id, kind, code.value()),
                !search.isReached(kind, code),
                null,
                () -> Wording.unreached(id, kind, code)));
      }
    }
    return mistakes;
  }

  @SuppressWarnings("unchecked") // a variant of a rule is asked about what the rule is
  private static Mutant mutant(RuleId id, Variant<?> variant) {
    return new Mutant(
        id + ": " + variant.name(),
        "It is made with " + variant.name() + ".",
        id,
        (right, subject, context) -> ((Rule<Object>) variant.of(right)).answer(subject, context),
        Mutant.Kind.ANSWER);
  }
}
