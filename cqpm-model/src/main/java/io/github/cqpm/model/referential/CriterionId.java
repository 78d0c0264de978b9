package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Identifiers;

/**
 * Identifier of a {@link CriterionGroup} in its competency: that of its {@link CriterionAxis} or,
 * in a referential without axes, of the criterion itself. French: <i>critères mesurables et
 * observables</i> (2.1).
 *
 * @param value 1 to 100 letters without accents, digits and the characters . _ : / -
 */
public record CriterionId(String value) implements Comparable<CriterionId> {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public CriterionId {
    Identifiers.require("Criterion id", value);
  }

  /**
   * Returns the identifier that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static CriterionId of(String text) {
    return new CriterionId(text);
  }

  @Override
  public int compareTo(CriterionId other) {
    return value.compareTo(other.value);
  }

  /** Returns the text from which {@link #of} makes an equal identifier. */
  @Override
  public String toString() {
    return value;
  }
}
