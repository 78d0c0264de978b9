package io.github.cqpm.model.candidacy;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The joint jury of one deliberation.
 *
 * <p>French: <i>jury paritaire de délibération</i> (3.).
 */
@Value.Immutable
public sealed interface DeliberationJury permits ImmutableDeliberationJury {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the members; empty if they were not given. */
  List<@Valid JuryMember> getMembers();

  /** Returns the chair, who is one of the members. */
  Optional<PersonReference> getChair();

  /** Builds a {@link DeliberationJury}. */
  final class Builder extends ImmutableDeliberationJury.Builder {
    Builder() {}
  }
}
