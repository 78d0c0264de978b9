package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import java.io.Serial;

/**
 * Thrown where a rule throws, or returns null, instead of answering; its cause is what it threw.
 */
public final class RuleFailedException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Subject subject;
  private final transient RuleId rule;

  /** Names the rule, and the subject that it was asked about. */
  public RuleFailedException(RuleId rule, Subject subject, Throwable cause) {
    super("Rule %s failed instead of answering about %s.".formatted(rule, subject), cause);
    this.rule = rule;
    this.subject = subject;
  }

  /** Returns the rule. */
  public RuleId getRule() {
    return rule;
  }

  /** Returns what the rule was asked about. */
  public Subject getSubject() {
    return subject;
  }
}
