package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A side from which competencies are assessed, such as the methods or the means used. A referential
 * lists its own; [R] has four.
 *
 * <p>French: <i>critères mesurables et observables</i> (2.1).
 */
@Value.Immutable
public sealed interface CriterionAxis permits ImmutableCriterionAxis {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the axis of that id and title. */
  static CriterionAxis of(String id, String title) {
    return builder().id(CriterionId.of(id)).title(title).build();
  }

  /** Returns the identity, which criterion groups bear and ratings are keyed by. */
  CriterionId getId();

  /** Returns the title, as reports print it. */
  @NotBlank
  String getTitle();

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of("CriterionAxis{id=%s, title=%s}".formatted(getId(), getTitle()));
  }

  /** Builds a {@link CriterionAxis}. */
  final class Builder extends ImmutableCriterionAxis.Builder {
    Builder() {}
  }
}
