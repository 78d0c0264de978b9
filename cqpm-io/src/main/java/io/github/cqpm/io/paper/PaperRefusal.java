package io.github.cqpm.io.paper;

/**
 * Why a paper is not printed. The sentence of a {@link PaperRefusedException} says it at length.
 */
public enum PaperRefusal {
  /** The referential has no competency of that identity. */
  UNKNOWN_COMPETENCY,
  /** The referential has no block of that code. */
  UNKNOWN_BLOCK,
  /** No jury has ruled on what the candidate wants. */
  NO_RULING,
  /** A jury has ruled, but none of its rulings counts. */
  NO_COUNTING_RULING,
  /** All competencies are acquired: there is nothing that was not validated to inform about. */
  ALL_ACQUIRED,
  /** A jury awarded what the decision does not take for admissible. */
  AWARD_CONTRADICTED,
  /** The block is not among what the candidate wants. */
  BLOCK_NOT_WANTED,
  /** No jury awarded the block. */
  BLOCK_NOT_AWARDED,
  /** The CQPM was awarded as a whole, and the block not by itself. */
  CERTIFICATE_AWARDED,
  /** The block was acquired in an earlier candidacy, and is attested by that one. */
  BLOCK_RETAINED,
  /** The deliberation that awarded does not count. */
  DELIBERATION_NOT_COUNTING,
  /** The block was awarded before all of its competencies were validated or retained. */
  AWARDED_BEFORE_VALIDATION,
  /** A deliberation of the session's day was held by another jury than that of the session. */
  OTHER_JURY,
  /** A decision was made as of a day before the deliberation of the session. */
  DECIDED_BEFORE_SESSION,
  /** The jury has said nothing yet of a candidate of the session. */
  NOT_DELIBERATED,
  /** The members of the jury are not given. */
  JURY_NOT_GIVEN,
  /** The summary of a cohort has no figures of that referential. */
  NO_FIGURES
}
