package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;

/** A rule stops what it should not stop, or lets pass what it should. */
record OtherSeverity(RuleId id, Severity severity) implements Tampering {
  @Override
  public Rule<?> insteadOf(Rule<?> rule) {
    return rule.getDescription().id().equals(id) ? instead(rule) : rule;
  }

  private <S> Rule<S> instead(Rule<S> rule) {
    RuleDescription<S> right = rule.getDescription();
    return new OtherRule<>(
        rule,
        new RuleDescription<>(
            right.id(),
            right.subjectKind(),
            severity,
            right.citation(),
            right.version(),
            right.parameters(),
            right.possibleAnswers()),
        Rule::answer);
  }
}
