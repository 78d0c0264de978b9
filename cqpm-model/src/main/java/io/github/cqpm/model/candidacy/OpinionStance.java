package io.github.cqpm.model.candidacy;

/**
 * What the host company thinks of the candidate in an activity, or on the whole. French: <i>avis de
 * l'entreprise</i> (2.2.2 A).
 */
public enum OpinionStance {
  /** The opinion is favourable. */
  FAVOURABLE,
  /** The opinion is favourable with reservations. */
  RESERVED,
  /** The opinion is unfavourable. */
  UNFAVOURABLE
}
