package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.internal.Identifiers;

/**
 * The centre at which a candidate enrols, by an identifier chosen by the host. French: <i>UIMM
 * territoriale centre de certification</i> (2.2.1).
 *
 * @param value 1 to 100 letters without accents, digits and the characters . _ : / -
 */
public record CertificationCentre(String value) {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public CertificationCentre {
    Identifiers.require("Certification centre", value);
  }

  /**
   * Returns the identifier that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static CertificationCentre of(String text) {
    return new CertificationCentre(text);
  }

  /** Returns the text from which {@link #of} makes an equal identifier. */
  @Override
  public String toString() {
    return value;
  }
}
