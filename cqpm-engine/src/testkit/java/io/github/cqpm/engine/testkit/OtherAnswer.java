package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;

/**
 * One rule answers otherwise.
 *
 * @param <S> the type of its subjects
 */
record OtherAnswer<S>(RuleId id, SubjectKind<S> kind, Answering<S> otherwise) implements Tampering {
  /** How a rule is answered in another's place. */
  interface Answering<S> {
    Answer answer(Rule<S> right, S subject, RuleContext context);
  }

  /** The rule in the other's place, as which it describes itself. */
  private record Instead<S>(Rule<S> right, Answering<S> otherwise) implements Rule<S> {
    @Override
    public RuleDescription<S> getDescription() {
      return right.getDescription();
    }

    @Override
    public Answer answer(S subject, RuleContext context) {
      return otherwise.answer(right, subject, context);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the rule of that id is about that kind
  public Rule<?> insteadOf(Rule<?> rule) {
    return rule.getDescription().id().equals(id) ? new Instead<>((Rule<S>) rule, otherwise) : rule;
  }

  /** Returns that it is not so, with the arguments of that answer. */
  static Answer violated(ReasonCode code, Answer instead) {
    return Answer.violated(new Reason(code, instead.arguments()));
  }

  /** Returns that it is so, with the arguments of that answer. */
  static Answer satisfied(ReasonCode code, Answer instead) {
    return Answer.satisfied(new Reason(code, instead.arguments()));
  }
}
