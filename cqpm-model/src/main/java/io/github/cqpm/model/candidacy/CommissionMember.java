package io.github.cqpm.model.candidacy;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member of an assessment commission.
 *
 * <p>French: <i>membre de la commission d'évaluation</i> (2.2.2).
 */
@Value.Immutable
public sealed interface CommissionMember permits ImmutableCommissionMember {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns who it is. */
  PersonReference getReference();

  /** Returns whether the member is qualified by professional experience; empty if not said. */
  Optional<Boolean> getQualified();

  /** Returns a member qualified by professional experience. */
  static CommissionMember qualified(PersonReference reference) {
    return builder().reference(reference).qualified(true).build();
  }

  /** Builds a {@link CommissionMember}. */
  final class Builder extends ImmutableCommissionMember.Builder {
    Builder() {}
  }
}
