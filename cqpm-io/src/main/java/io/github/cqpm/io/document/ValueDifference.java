package io.github.cqpm.io.document;

import io.github.cqpm.model.internal.Legible;
import java.util.List;

/**
 * A place at which a stored document and the recomputed one differ.
 *
 * @param kind how they differ
 * @param pointer the JSON pointer in the stored document; in the recomputed one, of what is missing
 *     from the stored one
 * @param path the names on the way to the place, where an element of a list is called by what it is
 *     about, such as its competency
 * @param stored the stored value as JSON, shortened if long; empty where there is none to show, as
 *     for objects, lists, free text, references to people and digests
 * @param recomputed the recomputed value, shown in the same way
 */
public record ValueDifference(
    Kind kind, String pointer, List<String> path, String stored, String recomputed) {
  /** How a stored document may differ from the recomputed one. */
  public enum Kind {
    /** There is another value. */
    ALTERED,
    /** The stored document has something more. */
    ADDED,
    /** Something is missing from the stored document. */
    MISSING,
    /** The list has the same elements in another order. */
    REORDERED
  }

  /** Copies the list. */
  public ValueDifference {
    path = List.copyOf(path);
  }

  /** Returns kind and place, and neither value. */
  @Override
  public String toString() {
    return "%s at \"%s\"".formatted(kind, Legible.of(pointer));
  }
}
