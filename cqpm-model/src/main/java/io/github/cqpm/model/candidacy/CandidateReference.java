package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.internal.Identifiers;

/**
 * The candidate, as an opaque reference chosen by the host. French: <i>candidat</i> (3., footnote).
 *
 * @param value 1 to 100 letters without accents, digits and the characters . _ : / -
 */
public record CandidateReference(String value) {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not show it
   */
  public CandidateReference {
    Identifiers.requireOpaque("Candidate reference", value);
  }

  /**
   * Returns the identifier that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not show it
   */
  public static CandidateReference of(String text) {
    return new CandidateReference(text);
  }

  /** Returns no more than the name of the type: references to people are not shown. */
  @Override
  public String toString() {
    return "CandidateReference[hidden]";
  }
}
