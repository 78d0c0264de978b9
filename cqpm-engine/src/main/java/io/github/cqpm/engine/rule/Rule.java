package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Answer;

/**
 * A question asked once about each subject of one kind. A rule holds no state that changes, and its
 * answer depends on nothing but the subject and the context.
 *
 * @param <S> the type of the subjects, that of the kind in its description
 */
public interface Rule<S> {
  /** Returns what the rule is. An engine asks once, when the rule is added to it. */
  RuleDescription<S> getDescription();

  /**
   * Returns the answer about that subject. If it throws, or returns null, the decision fails with a
   * {@link RuleFailedException} that names rule and subject.
   */
  Answer answer(S subject, RuleContext context);
}
