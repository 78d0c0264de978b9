package io.github.cqpm.engine.decision;

import org.jspecify.annotations.Nullable;

/**
 * An answer that differs between two decisions, in itself or in its reasons.
 *
 * @param rule the rule
 * @param subject what it was asked about
 * @param before the answer in the earlier decision; null if it gave none there, or none that is
 *     {@linkplain DecisionDifference#getFindingsCompared() compared}
 * @param after the answer in the later decision; null if it gives none there, or none that is
 *     compared
 */
public record FindingChange(
    RuleId rule, Subject subject, @Nullable Answer before, @Nullable Answer after) {}
