package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.Rule;

/** What is done to an engine, to see who notices: to what it is asked, how, and what it says. */
interface Tampering {
  /** Returns the rule that runs instead of that one. */
  default Rule<?> insteadOf(Rule<?> rule) {
    return rule;
  }

  /** Returns the request that is decided instead of that one. */
  default DecisionRequest insteadOf(DecisionRequest request) {
    return request;
  }

  /**
   * Returns the decision that is given instead of that one.
   *
   * @param request what was asked
   */
  default AdmissibilityDecision insteadOf(AdmissibilityDecision decision, DecisionRequest request) {
    return decision;
  }
}
