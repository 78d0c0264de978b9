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

  boolean areNone() {
    return against.isEmpty() && missing.isEmpty();
  }

  /** Returns violated, or else undetermined; one of them has to be there. */
  Answer answer() {
    return against.isEmpty() ? new Answer.Undetermined(missing) : new Answer.Violated(against);
  }
}
