package io.github.cqpm.engine.decision;

/**
 * One rule's answer about one subject.
 *
 * @param rule the rule that answered
 * @param subject what it was asked about; the candidacy where there was nothing to ask about
 * @param answer the answer with its reasons
 */
public record Finding(RuleId rule, Subject subject, Answer answer) {}
