package io.github.cqpm.model.referential;

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

  /** Builds a {@link Competency}. */
  final class Builder extends ImmutableCompetency.Builder {
    Builder() {}
  }
}
