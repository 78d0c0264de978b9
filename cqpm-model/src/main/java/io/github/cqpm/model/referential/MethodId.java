package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Identifiers;

/**
 * Identifier of an {@link AssessmentMethod}. It is open: other certifications list other methods
 * than [R]. French: <i>modalité d'évaluation</i> (2.2.2).
 *
 * @param value 1 to 100 letters without accents, digits and the characters . _ : / -
 */
public record MethodId(String value) implements Comparable<MethodId> {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public MethodId {
    Identifiers.require("Method id", value);
  }

  /**
   * Returns the identifier that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static MethodId of(String text) {
    return new MethodId(text);
  }

  @Override
  public int compareTo(MethodId other) {
    return value.compareTo(other.value);
  }

  /** Returns the text from which {@link #of} makes an equal identifier. */
  @Override
  public String toString() {
    return value;
  }
}
