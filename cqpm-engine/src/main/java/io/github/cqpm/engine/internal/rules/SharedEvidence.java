package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.rule.RuleContext;
import java.util.IdentityHashMap;
import java.util.function.BiFunction;

/**
 * Remembers, during one decision, by what a rule was satisfied last: where the next subject shares
 * the commission, the plan or the deliberation, it gets the same answer, and not an equal one.
 */
public abstract class SharedEvidence implements RuleContext {
  private record Made(Object one, Object other, Answer answer) {
    /** Returns whether it was made of these; mostly they are the very same objects. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Object first, Object second) {
      return (one == first || one.equals(first)) && (other == second || other.equals(second));
    }
  }

  private final IdentityHashMap<ReasonCode, Made> made = new IdentityHashMap<>(8);

  /**
   * Returns that it is so, with the evidence that two things give, and nothing else does.
   *
   * @param context the context in which the rule was asked
   * @param code the code of the evidence, of this rule alone
   */
  static <A, B> Answer satisfied(
      RuleContext context, ReasonCode code, A one, B other, BiFunction<A, B, Reason> evidence) {
    if (!(context instanceof SharedEvidence decision)) {
      return Answer.satisfied(evidence.apply(one, other));
    }
    Made last = decision.made.get(code);
    if (last == null || !last.isOf(one, other)) {
      last = new Made(one, other, Answer.satisfied(evidence.apply(one, other)));
      decision.made.put(code, last);
    }
    return last.answer;
  }
}
