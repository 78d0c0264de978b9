package io.github.cqpm.io.paper;

import java.util.Map;
import java.util.Optional;

/**
 * The names of people, which a host gives for one call of {@link Papers}: our values hold
 * references only. A name is escaped, and stands on the page and nowhere else. French: <i>candidat,
 * membre</i> (2.2.2, 3.).
 */
@FunctionalInterface
public interface Names {
  /**
   * Returns the name of the candidate or member of that reference, as it is to be printed; empty or
   * blank if it is not known, and then the reference is printed.
   */
  Optional<String> find(String reference);

  /** Returns that no name is known: references are printed. */
  static Names none() {
    return reference -> Optional.empty();
  }

  /** Returns names by reference. */
  static Names of(Map<String, String> byReference) {
    Map<String, String> names = Map.copyOf(byReference);
    return reference -> Optional.ofNullable(names.get(reference));
  }
}
