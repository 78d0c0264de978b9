package io.github.cqpm.model.referential;

/**
 * The four sides from which each competency is assessed; a competency and a dimension identify a
 * {@link CriterionGroup}. French: <i>critères mesurables et observables</i> (2.1).
 */
public enum CriterionDimension {
  /** Methods used. French: <i>méthodes utilisées</i>. */
  METHODS,
  /** Means used. French: <i>moyens utilisés</i>. */
  MEANS,
  /** Professional relations. French: <i>liens professionnels / relationnels</i>. */
  RELATIONS,
  /**
   * Constraints of setting and work environment. French: <i>contraintes liées au milieu et
   * environnement de travail</i>.
   */
  CONSTRAINTS
}
