package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.testkit.OtherRule.Answering;

/**
 * One mistake in a host's own rule: it answers otherwise, or its answer has another weight.
 *
 * @param name its name, which begins with the id of the rule
 * @param sentence what the mistake is
 * @param rule the id of the rule
 * @param otherwise how the rule answers
 * @param kind what is other
 */
record Mutant(String name, String sentence, RuleId rule, Answering<Object> otherwise, Kind kind)
    implements Tampering {
  /** What is other. */
  enum Kind {
    /** The answer: its kind, its codes, or the values told. */
    ANSWER,
    /** The values told, and never more. */
    VALUES,
    /** The weight: a blocking rule is a notice, and a notice blocking. */
    WEIGHT
  }

  @Override
  public Rule<?> insteadOf(Rule<?> right) {
    if (!right.getDescription().id().equals(rule)) {
      return right;
    }
    if (kind == Kind.WEIGHT) {
      boolean blocking = right.getDescription().severity() == Severity.BLOCKING;
      return new OtherSeverity(rule, blocking ? Severity.NOTICE : Severity.BLOCKING)
          .insteadOf(right);
    }
    return OtherRule.of(right, otherwise);
  }
}
