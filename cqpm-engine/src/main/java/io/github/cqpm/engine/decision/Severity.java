package io.github.cqpm.engine.decision;

/** What hangs on a rule's answer. */
public enum Severity {
  /** Only where the rule is satisfied, or not applicable, does what rests on its subject count. */
  BLOCKING,
  /** The answer is told, and stops nothing. */
  NOTICE
}
