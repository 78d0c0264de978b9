package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;

/**
 * Which referential, in which version.
 *
 * @param id the certification
 * @param version the version of its referential, as its publisher writes it
 */
public record ReferentialReference(CertificationId id, String version) {
  /**
   * Checks that the version says something.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ReferentialReference {
    if (version.isBlank()) {
      throw new IllegalArgumentException(
          "The version of the referential of %s is blank.".formatted(id));
    }
  }

  /**
   * Returns the reference to that version of that certification's referential.
   *
   * @throws IllegalArgumentException if the version is blank
   */
  public static ReferentialReference of(CertificationId id, String version) {
    return new ReferentialReference(id, version);
  }

  /** Returns id and version for people to read. */
  @Override
  public String toString() {
    return Legible.of(id + " version " + version);
  }
}
