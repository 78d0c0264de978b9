package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.function.UnaryOperator;

/**
 * One mistake in a host's own rule: it answers otherwise, or its answer has another weight.
 *
 * @param name its name, which begins with the id of the rule
 * @param sentence what the mistake is
 * @param rule the id of the rule
 * @param otherwise how the rule answers
 * @param otherWeight whether a blocking rule is a notice, and a notice blocking
 */
record Mutant(String name, String sentence, RuleId rule, Otherwise otherwise, boolean otherWeight)
    implements Tampering {
  /** How a rule is answered in the right one's place. */
  interface Otherwise {
    Answer answer(Rule<Object> right, Object subject, RuleContext context);
  }

  /** Returns one that changes what the right rule answered. */
  static Mutant ofAnswer(
      String name, String sentence, RuleId rule, UnaryOperator<Answer> otherwise) {
    return new Mutant(
        name,
        sentence,
        rule,
        (right, subject, context) -> otherwise.apply(right.answer(subject, context)),
        false);
  }

  /** Returns one that asks the right rule on other facts. */
  static Mutant ofFacts(
      String name, String sentence, RuleId rule, UnaryOperator<RuleContext> otherwise) {
    return new Mutant(
        name,
        sentence,
        rule,
        (right, subject, context) -> right.answer(subject, otherwise.apply(context)),
        false);
  }

  /** The rule with the mistake. */
  private record Mutated(Rule<Object> right, Mutant mutant) implements Rule<Object> {
    @Override
    public RuleDescription<Object> getDescription() {
      RuleDescription<Object> is = right.getDescription();
      return mutant.otherWeight
          ? new RuleDescription<>(
              is.id(),
              is.subjectKind(),
              is.severity() == Severity.BLOCKING ? Severity.NOTICE : Severity.BLOCKING,
              is.citation(),
              is.version(),
              is.parameters(),
              is.possibleAnswers())
          : is;
    }

    @Override
    public Answer answer(Object subject, RuleContext context) {
      return mutant.otherwise.answer(right, subject, context);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // it is given what the right rule would be given
  public Rule<?> insteadOf(Rule<?> right) {
    return right.getDescription().id().equals(rule)
        ? new Mutated((Rule<Object>) right, this)
        : right;
  }
}
