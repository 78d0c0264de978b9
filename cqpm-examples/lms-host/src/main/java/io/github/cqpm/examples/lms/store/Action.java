package io.github.cqpm.examples.lms.store;

/** What somebody may do with a candidacy; {@link Access} says who. */
public enum Action {
  /** See it. */
  SEE,
  /** Enrol, plan, name commissions, enter reports and retained results, and revoke. */
  KEEP,
  /** Assess a competency. */
  ASSESS,
  /** Give the company's opinion. */
  GIVE_OPINION,
  /** Rule on competencies, and award. */
  RULE
}
