package io.github.cqpm.engine.decision;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of its findings a decision keeps. All, unless it was made compact to be stored, by {@link
 * AdmissibilityDecision#keeping}. From the most to the least.
 */
public enum FindingsKept {
  /** Every answer of every rule. */
  ALL,
  /** The answers that are violated or undetermined. */
  UNSATISFIED,
  /** None; what was decided, what was validated and what remains is told all the same. */
  NONE;

  /** Returns whether such an answer is kept. */
  public boolean keeps(Answer answer) {
    return this == ALL || (this == UNSATISFIED && !answer.isClear());
  }

  /**
   * Returns whether a rule stays in the provenance of any decision: a host's own, and one with
   * parameters, since the version of the rule set does not stand for these.
   */
  public static boolean alwaysKeeps(AppliedRule rule) {
    return rule.ofHost() || !rule.parameters().isEmpty();
  }

  /** Returns what both keep: the lesser of the two. */
  FindingsKept and(FindingsKept other) {
    return Collections.max(List.of(this, other));
  }

  /** Returns the decision with this kept of it. */
  AdmissibilityDecision of(AdmissibilityDecision decision) {
    FindingsKept there = decision.getFindingsKept();
    if (compareTo(there) < 0) {
      throw new IllegalArgumentException(
          "The decision keeps of its findings %s, and no longer %s: decide anew, or verify it and take what the verification gives as decided()."
              .formatted(there, this));
    }
    if (this == there) {
      return decision;
    }
    List<Finding> findings =
        decision.getFindings().stream().filter(finding -> keeps(finding.answer())).toList();
    return ((ImmutableAdmissibilityDecision) decision)
        .withFindingsKept(this)
        .withFindings(findings)
        .withProvenance(withRulesOf(findings, decision));
  }

  /** Returns the provenance with the rules that these findings and the steps name. */
  private static Provenance withRulesOf(List<Finding> findings, AdmissibilityDecision decision) {
    Set<RuleId> named = new HashSet<>();
    findings.forEach(finding -> named.add(finding.rule()));
    decision.getRemainingSteps().forEach(step -> named.add(step.rule()));
    Provenance provenance = decision.getProvenance();
    return Provenance.builder()
        .from(provenance)
        .rules(
            provenance.getRules().stream()
                .filter(rule -> alwaysKeeps(rule) || named.contains(rule.id()))
                .toList())
        .build();
  }
}
