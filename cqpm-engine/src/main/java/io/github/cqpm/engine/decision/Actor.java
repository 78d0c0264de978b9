package io.github.cqpm.engine.decision;

/** Who has to act. */
public enum Actor {
  /** The candidate. */
  CANDIDATE,
  /** The certification centre. */
  CENTRE,
  /** The host company. */
  COMPANY,
  /** The assessment commission. */
  COMMISSION,
  /** The deliberation jury. */
  JURY,
  /** The host, by whose own rule something remains. */
  HOST
}
