package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.function.UnaryOperator;

/**
 * One rule answers otherwise.
 *
 * @param <S> the type of its subjects
 */
record OtherAnswer<S>(RuleId id, SubjectKind<S> kind, OtherRule.Answering<S> otherwise)
    implements Tampering {
  /** Has the rule see other facts. */
  static <S> OtherAnswer<S> on(UnaryOperator<RuleContext> facts, RuleId id, SubjectKind<S> kind) {
    return new OtherAnswer<>(
        id, kind, (right, subject, context) -> right.answer(subject, facts.apply(context)));
  }

  @Override
  public Rule<?> insteadOf(Rule<?> rule) {
    return rule.getDescription().id().equals(id) ? OtherRule.of(rule, otherwise) : rule;
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
