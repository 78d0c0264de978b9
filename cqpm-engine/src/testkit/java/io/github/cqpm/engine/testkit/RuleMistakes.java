package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.testkit.Faults.Variant;
import java.util.ArrayList;
import java.util.List;

/** The mistakes that a host's own rule could make, as far as they show on a candidacy. */
final class RuleMistakes {
  private RuleMistakes() {}

  static List<Mistake> of(WatchedRule rule, List<Variant<?>> variants) {
    RuleId id = rule.getDescription().id();
    PossibleAnswers possible = rule.getAnswers();
    List<Mutant> mutants = new ArrayList<>(Mutants.of(rule.getDescription(), possible));
    variants.forEach(variant -> mutants.add(mutant(id, variant)));
    WitnessSearch search = WitnessSearch.of(rule, mutants);

    List<Mistake> mistakes = new ArrayList<>();
    for (Mutant mutant : mutants) {
      Witness witness = search.getFound().get(mutant);
      if (witness != null) {
        mistakes.add(
            new Mistake(
                mutant.name(), mutant, () -> Wording.survivor(mutant, witness.smallest(mutant))));
      }
    }
    for (Answer.Kind kind : possible.getKinds()) {
      for (ReasonCode code : possible.getCodes(kind)) {
        if (!search.isReached(kind, code)) {
          mistakes.add(
              new Mistake(
                  "%s: never %s %s".formatted(id, kind, code.value()),
                  null,
                  () -> Wording.unreached(id, kind, code)));
        }
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
        false);
  }
}
