package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleDescription;

/** What the built-in rules have in common: all but the answer. */
public abstract class BuiltInRule<S> implements Rule<S> {
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
}
