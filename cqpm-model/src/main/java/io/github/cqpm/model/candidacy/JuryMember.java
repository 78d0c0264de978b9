package io.github.cqpm.model.candidacy;

import org.immutables.value.Value;

/**
 * A member of a deliberation jury.
 *
 * <p>French: <i>membre du jury paritaire de délibération</i> (3.).
 */
@Value.Immutable
public sealed interface JuryMember permits ImmutableJuryMember {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns who it is. */
  PersonReference getReference();

  /** Returns the side that the member sits for. */
  College getCollege();

  /** Returns a member who sits for that side. */
  static JuryMember of(PersonReference reference, College college) {
    return builder().reference(reference).college(college).build();
  }

  /** Builds a {@link JuryMember}. */
  final class Builder extends ImmutableJuryMember.Builder {
    Builder() {}
  }
}
