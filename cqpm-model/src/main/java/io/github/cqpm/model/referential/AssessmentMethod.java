package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A method of assessment that the referential provides for.
 *
 * <p>French: <i>modalité d'évaluation</i> (2.2.2).
 */
@Value.Immutable
public sealed interface AssessmentMethod permits ImmutableAssessmentMethod {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the identity, which plans and assessments name. */
  MethodId getId();

  /** Returns the title as printed. */
  @NotBlank
  String getTitle();

  /** Returns what the method consists of. */
  List<@Valid Statement> getDescription();

  /** Returns what an assessment by this method rests on, in the words of the description. */
  List<@NotBlank String> getSupports();

  /** Returns where an assessment by this method may take place, in the words of the description. */
  List<@NotBlank String> getPlaces();

  /** Returns whether the method rests on work done in a professional setting. */
  @Value.Default
  default boolean isProfessionalSetting() {
    return false;
  }

  /** Returns whether the candidate hands in a report beforehand. */
  @Value.Default
  default boolean isReportRequired() {
    return false;
  }

  /**
   * Returns the only competencies for which the method may be used; an empty list allows none.
   * Without such a restriction it may be used for all.
   */
  Optional<List<CompetencyId>> getOnlyFor();

  /** Returns whether the method may be used for that competency. */
  default boolean allows(CompetencyId competency) {
    Optional<List<CompetencyId>> only = getOnlyFor();
    return only.isEmpty() || only.get().contains(competency);
  }

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "AssessmentMethod{id=%s, title=%s, description=%s, supports=%s, places=%s, professionalSetting=%s, reportRequired=%s, onlyFor=%s}"
            .formatted(
                getId(),
                getTitle(),
                getDescription(),
                getSupports(),
                getPlaces(),
                isProfessionalSetting(),
                isReportRequired(),
                getOnlyFor().map(Object::toString).orElse("")));
  }

  /** Builds a {@link AssessmentMethod}. */
  final class Builder extends ImmutableAssessmentMethod.Builder {
    Builder() {}

    /** Builds the method; the list of the only competencies is copied, as all others are. */
    @Override
    public AssessmentMethod build() {
      super.build().getOnlyFor().ifPresent(only -> onlyFor(List.copyOf(only)));
      return super.build();
    }
  }
}
