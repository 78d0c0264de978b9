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

  @Override
  public RuleDescription<S> getDescription() {
    return description;
  }

  @Override
  public Answer answer(S subject, RuleContext context) {
    return answering.answer(right, subject, context);
  }
}
