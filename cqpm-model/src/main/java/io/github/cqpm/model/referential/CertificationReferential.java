package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that defines one certification: occupation, blocks of competencies, assessment, and the
 * conditions under which it may be awarded. The bundled one is reached through {@code Referentials}
 * of cqpm-io; a host may build or read its own.
 *
 * <p>French: <i>référentiel du CQPM</i> (title page).
 */
@Value.Immutable
public sealed interface CertificationReferential permits ImmutableCertificationReferential {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the identity of the certification. */
  CertificationId getId();

  /** Returns the version of the referential, as its publisher writes it. */
  @NotBlank
  String getVersion();

  /** Returns the title of the certification. */
  @NotBlank
  String getTitle();

  /** Returns the first day on which this version holds; empty if from the beginning. */
  Optional<LocalDate> getValidFrom();

  /** Returns the number that the branch gives the certification; empty if unknown. */
  Optional<@NotBlankIfPresent String> getNumber();

  /** Returns the level, as the framework of its time writes it: 5, or III; empty if unknown. */
  Optional<@NotBlankIfPresent String> getLevel();

  /** Returns the category in which the branch lists the certification; empty if unknown. */
  Optional<@NotBlankIfPresent String> getCategory();

  /** Returns the day on which the certification was last changed; empty if unknown. */
  Optional<LocalDate> getLastChanged();

  /** Returns who certifies, and whose wording the referential is. */
  Optional<@NotBlankIfPresent String> getCertifier();

  /** Returns the document that the data were taken from. */
  Optional<@Valid SourceDocument> getSource();

  /** Returns the registration in the RNCP; empty if unknown, as in the bundled referential. */
  Optional<@Valid NationalRegistration> getRegistration();

  /** Returns the occupation; without activities if the referential describes none. */
  @Valid
  @Value.Default
  default OccupationalStandard getOccupationalStandard() {
    return OccupationalStandard.builder().build();
  }

  /** Returns the sentences that lead in to the blocks. */
  List<@NotBlank String> getCompetencyLeadIns();

  /**
   * Returns the axes from which competencies are assessed, in printed order; none where each
   * criterion is rated by itself.
   */
  List<@Valid CriterionAxis> getAxes();

  /** Returns the blocks in printed order. */
  @NotEmpty
  List<@Valid CompetencyBlock> getBlocks();

  /** Returns the methods of assessment. */
  @NotEmpty
  List<@Valid AssessmentMethod> getMethods();

  /** Returns how assessments are put into practice. */
  Optional<@Valid AssessmentProcedure> getAssessmentProcedure();

  /** Returns the conditions under which the certificate and its blocks are awarded (3.). */
  List<@NotBlank String> getAdmissibilityConditions();

  /** Returns the footnotes, each beginning with its mark. */
  List<@NotBlank String> getFootnotes();

  /** Returns the id and version by which a candidacy refers to this referential. */
  default ReferentialReference getReference() {
    return ReferentialReference.of(getId(), getVersion());
  }

  /** Returns the identities of all competencies, block by block in printed order. */
  default List<CompetencyId> getCompetencyIds() {
    return getBlocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .map(Competency::getId)
        .toList();
  }

  /** Returns the competency of that identity, if there is one. */
  default Optional<Competency> find(CompetencyId id) {
    return getBlocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .filter(competency -> competency.getId().equals(id))
        .findFirst();
  }

  /** Returns the block of that code, if there is one. */
  default Optional<CompetencyBlock> find(BlockCode code) {
    return getBlocks().stream().filter(block -> block.getCode().equals(code)).findFirst();
  }

  /** Returns the axis of that id, if there is one. */
  default Optional<CriterionAxis> find(CriterionId id) {
    return getAxes().stream().filter(axis -> axis.getId().equals(id)).findFirst();
  }

  /** Returns this referential with what the host knows of its registration in the RNCP. */
  default CertificationReferential withRegistration(NationalRegistration registration) {
    return builder().from(this).registration(registration).build();
  }

  /** Returns which referential it is and how much it holds, in one line, as {@code toString()}. */
  default String toLine() {
    return "CertificationReferential{id=%s, version=%s, %s blocks, %s competencies, %s methods}"
        .formatted(
            getId(),
            Legible.of(getVersion()),
            getBlocks().size(),
            getCompetencyIds().size(),
            getMethods().size());
  }

  /** Builds a {@link CertificationReferential}. */
  final class Builder extends ImmutableCertificationReferential.Builder {
    Builder() {}
  }
}
