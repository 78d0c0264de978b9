package io.github.cqpm.model.candidacy;

/**
 * With whom the centre defines the plan. French: <i>l'entreprise ou à défaut le candidat</i>
 * (2.2.1).
 */
public enum PlanParty {
  /** The company. */
  COMPANY,
  /** The candidate, for want of a company. */
  CANDIDATE
}
