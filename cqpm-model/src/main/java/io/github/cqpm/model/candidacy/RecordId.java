package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.internal.Identifiers;

/**
 * Identifier of a record or a commission, given by the host and unique in the candidacy. Records of
 * one day are taken in the order of their ids, character by character. French: <i>candidature</i>
 * (2.2.1).
 *
 * @param value 1 to 100 letters without accents, digits and the characters . _ : / -
 */
public record RecordId(String value) implements Comparable<RecordId> {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public RecordId {
    Identifiers.require("Record id", value);
  }

  /**
   * Returns the identifier that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static RecordId of(String text) {
    return new RecordId(text);
  }

  @Override
  public int compareTo(RecordId other) {
    return value.compareTo(other.value);
  }

  /** Returns the text from which {@link #of} makes an equal identifier. */
  @Override
  public String toString() {
    return value;
  }
}
