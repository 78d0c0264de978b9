package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Criteria of one competency that are rated together: those of one axis or, in a referential
 * without axes, a single one. Competency and id are its identity.
 *
 * <p>French: <i>critères mesurables et observables</i> (2.1).
 */
@Value.Immutable
public sealed interface CriterionGroup permits ImmutableCriterionGroup {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the identity of the group in its competency: the id of one of the referential's axes
   * or, where it lists none, an id of the criterion's own.
   */
  CriterionId getId();

  /** Returns the heading as printed, which may differ from group to group. */
  Optional<@NotBlankIfPresent String> getHeading();

  /** Returns whether the heading is printed underlined. */
  @Value.Default
  default boolean isHeadingUnderlined() {
    return false;
  }

  /** Returns the criteria in printed order. */
  @NotEmpty
  List<@Valid Statement> getStatements();

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "CriterionGroup{id=%s, heading=%s, headingUnderlined=%s, statements=%s}"
            .formatted(getId(), getHeading().orElse(""), isHeadingUnderlined(), getStatements()));
  }

  /** Builds a {@link CriterionGroup}. */
  final class Builder extends ImmutableCriterionGroup.Builder {
    Builder() {}
  }
}
