package io.github.cqpm.examples.lms.people;

import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * A person of the LMS, and the one who is logged in.
 *
 * @param reference the opaque reference, which candidacies hold and under which one logs in
 * @param displayName the name, for pages and papers
 * @param role what part the person has
 * @param centre the certification centre that the person belongs to or works for
 * @param company the company, of who is of one
 */
public record Person(
    String reference, String displayName, Role role, String centre, @Nullable String company)
    implements Principal, Serializable {
  private static final long serialVersionUID = 1;

  /** Returns the reference, as {@code Principal} has it. */
  @Override
  public String getName() {
    return reference;
  }

  /** Returns the role and the centre: neither reference nor name. */
  @Override
  public String toString() {
    return "Person[role=%s, centre=%s]".formatted(role, centre);
  }
}
