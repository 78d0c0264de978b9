package io.github.cqpm.model.candidacy;

/**
 * The way by which a candidate comes to the certification; [R] ends its list with "...". French:
 * <i>candidature</i> (2.2.1).
 */
public enum AccessRoute {
  /** An employee. French: <i>salarié</i>. */
  EMPLOYEE,
  /** A job seeker. French: <i>demandeur d'emploi</i>. */
  JOB_SEEKER,
  /** Recognition of prior experience: no opinion of a company is asked for. French: <i>VAE</i>. */
  PRIOR_EXPERIENCE,
  /** Any other way. */
  OTHER
}
