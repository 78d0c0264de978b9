package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import java.util.List;

/** What keeps a rule from being satisfied: reasons why not, and facts that are missing. */
final class Objections {
  private List<Reason> against = List.of();
  private List<MissingFact> missing = List.of();

  void add(Reason reason) {
    against = Growing.with(reason, against);
  }

  void add(MissingFact fact) {
    missing = Growing.with(fact, missing);
  }

  /** Returns violated, or else undetermined, or else satisfied by this evidence. */
  Answer orSatisfiedBy(Reason evidence) {
    if (!against.isEmpty()) {
      return new Answer.Violated(against);
    }
    return missing.isEmpty() ? Answer.satisfied(evidence) : new Answer.Undetermined(missing);
  }
}
