package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The criteria of one competency in one dimension; competency and dimension are its identity.
 *
 * <p>French: <i>critères mesurables et observables</i> (2.1).
 */
@Value.Immutable
public sealed interface CriterionGroup permits ImmutableCriterionGroup {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the dimension: the identity of the group in its competency. */
  CriterionDimension getDimension();

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
        "CriterionGroup{dimension=%s, heading=%s, headingUnderlined=%s, statements=%s}"
            .formatted(
                getDimension(), getHeading().orElse(""), isHeadingUnderlined(), getStatements()));
  }

  /** Builds a {@link CriterionGroup}. */
  final class Builder extends ImmutableCriterionGroup.Builder {
    Builder() {}
  }
}
