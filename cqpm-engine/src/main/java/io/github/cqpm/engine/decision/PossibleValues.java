package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import java.util.ArrayList;
import java.util.List;

/** What is asked for of each kind of record, and which values are possible. */
final class PossibleValues {
  private static final AskedValue DATE = AskedValue.of(AskedFact.DATE);

  private final CertificationReferential referential;
  private final Candidacy candidacy;

  PossibleValues(CertificationReferential referential, Candidacy candidacy) {
    this.referential = referential;
    this.candidacy = candidacy;
  }

  List<AskedValue> ofEnrolment() {
    return List.of(DATE, AskedValue.of(AskedFact.CENTRE));
  }

  List<AskedValue> ofPlan(List<CompetencyId> competencies) {
    List<AskedValue> values = new ArrayList<>();
    values.add(DATE);
    values.add(AskedValue.of(AskedFact.SENT_ON));
    for (CompetencyId competency : competencies) {
      values.add(ofMethod(AskedValue.of(AskedFact.METHOD, competency), competency));
      if (referential.getMethods().stream()
          .anyMatch(method -> method.isReportRequired() && method.allows(competency))) {
        values.add(AskedValue.of(AskedFact.REPORT_DUE, competency));
      }
    }
    return values;
  }

  List<AskedValue> ofReport() {
    return List.of(DATE, AskedValue.of(AskedFact.CONDITIONS_MET));
  }

  List<AskedValue> ofAssessment(CompetencyId competency) {
    List<AskedValue> values = new ArrayList<>();
    values.add(DATE);
    values.add(ofMethod(competency));
    values.add(ofCommission());
    for (CriterionGroup group : getCriteria(competency)) {
      values.add(AskedValue.of(AskedFact.RATING, group.getId()).among(Rating.values()));
    }
    values.add(AskedValue.of(AskedFact.EXPECTED_RESULTS_RATING).among(Rating.values()));
    values.add(AskedValue.of(AskedFact.CONDITIONS_RESPECTED));
    values.add(AskedValue.of(AskedFact.RESULT).among(AssessmentResult.values()));
    return values;
  }

  AskedValue ofMethod(CompetencyId competency) {
    return ofMethod(AskedValue.of(AskedFact.METHOD), competency);
  }

  private AskedValue ofMethod(AskedValue value, CompetencyId competency) {
    return value.among(
        referential.getMethods().stream()
            .filter(method -> method.allows(competency))
            .map(AssessmentMethod::getId)
            .toList());
  }

  AskedValue ofCommission() {
    return AskedValue.of(AskedFact.COMMISSION)
        .among(candidacy.getCommissions().stream().map(AssessmentCommission::getId).toList());
  }

  /** Returns the stance on the activity of the competency's block or, if it has none, the whole. */
  List<AskedValue> ofOpinion(CompetencyId competency) {
    AskedValue stance =
        getBlock(competency)
            .getActivity()
            .map(activity -> AskedValue.of(AskedFact.STANCE, activity))
            .orElse(AskedValue.of(AskedFact.STANCE));
    return List.of(DATE, stance.among(OpinionStance.values()));
  }

  List<AskedValue> ofDeliberation() {
    return List.of(
        DATE, AskedValue.of(AskedFact.JURY_MEMBERS), AskedValue.of(AskedFact.JURY_CHAIR));
  }

  AskedValue ofRuling(CompetencyId competency) {
    return AskedValue.of(AskedFact.RULING, competency).among(Ruling.values());
  }

  CompetencyBlock getBlock(CompetencyId competency) {
    return referential.getBlocks().stream()
        .filter(
            block ->
                block.getCompetencies().stream().anyMatch(one -> one.getId().equals(competency)))
        .findFirst()
        .orElseThrow();
  }

  private List<CriterionGroup> getCriteria(CompetencyId competency) {
    return referential.find(competency).map(Competency::getAssessment).orElseThrow().getCriteria();
  }
}
