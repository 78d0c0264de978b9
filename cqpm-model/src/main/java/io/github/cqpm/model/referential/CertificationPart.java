package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Identifiers;

/** A part of a certification that is validated and kept by itself: a competency or a block. */
public sealed interface CertificationPart permits BlockCode, CompetencyId {
  /**
   * Returns the competency ({@code BDC0158-1}) or the block ({@code BDC0158}) that the text names.
   *
   * @throws IllegalArgumentException if it names neither
   */
  static CertificationPart of(String text) {
    Identifiers.requireGiven("Competency or block", text, "BDC0158-1 or BDC0158");
    return text.indexOf('-') < 0 ? BlockCode.of(text) : CompetencyId.parse(text);
  }

  /**
   * Returns what the text names, as {@link #of} does.
   *
   * @throws IllegalArgumentException if it names nothing of the kind
   */
  static CertificationPart parse(String text) {
    return of(text);
  }
}
