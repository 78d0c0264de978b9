package io.github.cqpm.engine.decision;

/** Why a record plays no part in a decision: the first that applies, in this order. */
public enum LeftAsideReason {
  /** It is dated after the as-of date. */
  AFTER_AS_OF,
  /** It was revoked by the as-of date. */
  REVOKED,
  /** All competencies or blocks that it names are outside the target. */
  OUTSIDE_TARGET,
  /** The rule set has no rule about records of its kind. */
  NO_RULE_FOR_IT
}
