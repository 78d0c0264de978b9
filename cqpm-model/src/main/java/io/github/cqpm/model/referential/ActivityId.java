package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Identifiers;

/**
 * Identifier of an {@link Activity} within its referential. French: <i>activité visée</i> (1.1).
 *
 * @param value 1 to 100 letters without accents, digits and the characters . _ : / -
 */
public record ActivityId(String value) implements Comparable<ActivityId> {
  /**
   * Checks the form of the identifier.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public ActivityId {
    Identifiers.require("Activity id", value);
  }

  /**
   * Returns the identifier that the text spells.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static ActivityId of(String text) {
    return new ActivityId(text);
  }

  @Override
  public int compareTo(ActivityId other) {
    return value.compareTo(other.value);
  }

  /** Returns the text from which {@link #of} makes an equal identifier. */
  @Override
  public String toString() {
    return value;
  }
}
