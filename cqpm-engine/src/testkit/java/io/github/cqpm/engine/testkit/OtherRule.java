package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;

/**
 * A rule in the place of another.
 *
 * @param <S> the type of its subjects
 */
record OtherRule<S>(Rule<S> right, RuleDescription<S> description, Answering<S> answering)
    implements Rule<S> {
  /** How a rule is answered in another's place. */
  interface Answering<S> {
    Answer answer(Rule<S> right, S subject, RuleContext context);
  }

  /**
   * Returns one that is described as the right one.
   *
   * @param <S> the type of the right one's subjects, which whoever says how to answer knows
   */
  @SuppressWarnings("unchecked") // it is given what the right rule would be given
  static <S> OtherRule<S> of(Rule<?> right, Answering<S> answering) {
    Rule<S> asked = (Rule<S>) right;
    return new OtherRule<>(asked, asked.getDescription(), answering);
  }

  @Override
  public RuleDescription<S> getDescription() {
    return description;
  }

  @Override
  public Answer answer(S subject, RuleContext context) {
    return answering.answer(right, subject, context);
  }
}
