package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.List;

/** What the built-in rules have in common: all but the answer. */
abstract class BuiltInRule<S> implements Rule<S> {
  private final RuleDescription<S> description;

  BuiltInRule(RuleDescription.Builder<S> description) {
    this(description, "1");
  }

  /** Describes a rule that came, or changed, with that version of its rule set. */
  BuiltInRule(RuleDescription.Builder<S> description, String version) {
    this.description = description.version(version).build();
  }

  @Override
  public final RuleDescription<S> getDescription() {
    return description;
  }

  /** Returns violated, or else undetermined, or else satisfied. */
  static Answer conclude(List<Reason> against, List<MissingFact> missing, Reason evidence) {
    if (!against.isEmpty()) {
      return new Answer.Violated(against);
    }
    return missing.isEmpty() ? Answer.satisfied(evidence) : new Answer.Undetermined(missing);
  }
}
