package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a referential.
 *
 * @param referential the referential; none where there are no titles
 */
record Titles(@Nullable CertificationReferential referential) {
  static final Titles NONE = new Titles(null);

  /** Returns these titles, or none if the decision was made by another referential. */
  Titles of(AdmissibilityDecision decision) {
    return find()
            .filter(known -> known.getReference().equals(decision.getProvenance().getReferential()))
            .isPresent()
        ? this
        : NONE;
  }

  private Optional<CertificationReferential> find() {
    return Optional.ofNullable(referential);
  }

  /** Returns the title of the certification; empty if unknown, as all titles. */
  String ofCertification() {
    return find().map(CertificationReferential::getTitle).orElse("");
  }

  String of(BlockCode block) {
    return find().flatMap(known -> known.find(block)).map(CompetencyBlock::getTitle).orElse("");
  }

  String of(CompetencyId competency) {
    return find().flatMap(known -> known.find(competency)).map(Competency::getTitle).orElse("");
  }

  /** Returns the title of an axis, if it is known. */
  Optional<String> ofAxis(String axis) {
    return find().flatMap(known -> known.find(CriterionId.of(axis))).map(CriterionAxis::getTitle);
  }

  /** Returns the code of a block, and its title where it is known. */
  String name(BlockCode block) {
    return (block + " " + of(block)).strip();
  }

  /** Returns the code of a competency, and its title where it is known. */
  String name(CompetencyId competency) {
    return (competency + " " + of(competency)).strip();
  }
}
