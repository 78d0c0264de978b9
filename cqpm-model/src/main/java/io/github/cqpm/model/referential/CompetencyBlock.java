package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A block of competencies, which may be awarded by itself where the certification is registered in
 * the RNCP.
 *
 * <p>French: <i>bloc de compétences (BDC)</i> (1., second of that number).
 */
@Value.Immutable
public sealed interface CompetencyBlock permits ImmutableCompetencyBlock {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the code. */
  BlockCode getCode();

  /** Returns the title. */
  @NotBlank
  String getTitle();

  /**
   * Returns the activity that the block matches, on which the company gives its opinion; empty if
   * it names none.
   */
  Optional<ActivityId> getActivity();

  /**
   * Returns the other certifications that have this block in common (branch agreement, article 51).
   */
  List<CertificationId> getCommonTo();

  /** Returns the competencies in printed order. */
  @NotEmpty
  @Value.Redacted
  List<@Valid Competency> getCompetencies();

  /** Returns the knowledge that belongs to the block, where the referential lists it. */
  @Value.Redacted
  Optional<@Valid AssociatedKnowledge> getKnowledge();

  /**
   * Returns its attributes in one line, as {@code toString()}; competencies and knowledge are left
   * out.
   */
  default String toLine() {
    return Legible.of(
        "CompetencyBlock{code=%s, title=%s, activity=%s, commonTo=%s}"
            .formatted(
                getCode(),
                getTitle(),
                getActivity().map(Object::toString).orElse(""),
                getCommonTo()));
  }

  /** Builds a {@link CompetencyBlock}. */
  final class Builder extends ImmutableCompetencyBlock.Builder {
    Builder() {}
  }
}
