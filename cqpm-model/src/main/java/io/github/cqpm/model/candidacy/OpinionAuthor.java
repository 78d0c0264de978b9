package io.github.cqpm.model.candidacy;

/**
 * Who gives the opinion for the company, by role. French: <i>tuteur, responsable hiérarchique ou
 * fonctionnel...</i> (2.2.2).
 */
public enum OpinionAuthor {
  /** The tutor. */
  TUTOR,
  /** The line manager. */
  LINE_MANAGER,
  /** The functional manager. */
  FUNCTIONAL_MANAGER,
  /** Somebody else. */
  OTHER
}
