package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Identifiers;

/**
 * Identifier of a certification, as host and referential agree on it. [R] prints none. French:
 * <i>identifiant du CQPM</i> (not in [R]).
 *
 * @param value 1 to 100 letters without accents, digits and the characters . _ : / -
 */
public record CertificationId(String value) {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public CertificationId {
    Identifiers.require("Certification id", value);
  }

  /**
   * Returns the identifier that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static CertificationId of(String text) {
    return new CertificationId(text);
  }

  /** Returns the text from which {@link #of} makes an equal identifier. */
  @Override
  public String toString() {
    return value;
  }
}
