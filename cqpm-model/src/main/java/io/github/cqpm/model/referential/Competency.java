package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * A professional competency: what is assessed, validated and kept.
 *
 * <p>French: <i>compétence professionnelle</i> (1., second of that number; 2.1).
 */
@Value.Immutable
public sealed interface Competency permits ImmutableCompetency {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the identity, which begins with the code of the block. */
  CompetencyId getId();

  /** Returns the title without its number. */
  @NotBlank
  String getTitle();

  /** Returns how the competency is assessed. */
  @Valid
  @Value.Redacted
  AssessmentSpecification getAssessment();

  /** Returns its attributes in one line, as {@code toString()}; how it is assessed is left out. */
  default String toLine() {
    return Legible.of("Competency{id=%s, title=%s}".formatted(getId(), getTitle()));
  }

  /** Builds a {@link Competency}. */
  final class Builder extends ImmutableCompetency.Builder {
    Builder() {}
  }
}
