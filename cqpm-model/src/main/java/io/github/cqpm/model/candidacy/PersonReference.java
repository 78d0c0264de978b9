package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.internal.Identifiers;

/**
 * A member of a commission or a jury, as an opaque reference chosen by the host. French:
 * <i>membre</i> (2.2.2).
 *
 * @param value 1 to 100 letters without accents, digits and the characters . _ : / -
 */
public record PersonReference(String value) implements Comparable<PersonReference> {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not show it
   */
  public PersonReference {
    Identifiers.requireOpaque("Person reference", value);
  }

  /**
   * Returns the identifier that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed; the message does not show it
   */
  public static PersonReference of(String text) {
    return new PersonReference(text);
  }

  @Override
  public int compareTo(PersonReference other) {
    return value.compareTo(other.value);
  }

  /** Returns no more than the name of the type: references to people are not shown. */
  @Override
  public String toString() {
    return "PersonReference[hidden]";
  }
}
