package io.github.cqpm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidacyFromRatingsTest {
  private static List<CandidacyFromRatings.Row> rows(Rating ratingOfTheLast) {
    List<CandidacyFromRatings.Row> rows = new ArrayList<>();
    CertificationReferential referential = Referentials.technicoCommercialIndustriel();
    for (CompetencyId competency : referential.getCompetencyIds()) {
      for (CriterionAxis axis : referential.getAxes()) {
        rows.add(new CandidacyFromRatings.Row(competency, axis.getId(), Rating.MET));
      }
      rows.add(new CandidacyFromRatings.Row(competency, null, Rating.MET));
    }
    CandidacyFromRatings.Row last = rows.remove(rows.size() - 1);
    rows.add(new CandidacyFromRatings.Row(last.competency(), null, ratingOfTheLast));
    return rows;
  }

  private static AdmissibilityStatus decide(List<CandidacyFromRatings.Row> rows) {
    CertificationReferential referential = Referentials.technicoCommercialIndustriel();
    return CertificationEngine.standard()
        .decide(
            referential, CandidacyFromRatings.build(referential, rows), LocalDate.of(2026, 6, 30))
        .getOutcome();
  }

  @Test
  void thirty_five_rows_that_are_all_met_make_an_admissible_candidacy() {
    assertThat(rows(Rating.MET)).hasSize(35);
    assertThat(decide(rows(Rating.MET))).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
  }

  @Test
  void one_row_that_is_not_met_makes_its_competency_not_acquired() {
    assertThat(decide(rows(Rating.NOT_MET))).isEqualTo(AdmissibilityStatus.NOT_ADMISSIBLE);
  }
}
