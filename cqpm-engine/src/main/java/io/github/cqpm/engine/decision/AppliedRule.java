package io.github.cqpm.engine.decision;

/**
 * A rule that ran in a decision.
 *
 * @param id the rule
 * @param version its version: that of the rule set, or a host's own
 * @param severity its severity under the policy of the decision
 * @param kind what it asks about
 * @param citation where it comes from
 */
public record AppliedRule(
    RuleId id, String version, Severity severity, Subject.Kind kind, Citation citation) {}
