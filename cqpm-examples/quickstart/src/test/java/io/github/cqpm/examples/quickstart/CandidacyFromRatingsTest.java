package io.github.cqpm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionDimension;
import io.github.cqpm.model.referential.MethodId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidacyFromRatingsTest {
  private static List<CandidacyFromRatings.Row> rows(String ratingOfTheLast) {
    List<CandidacyFromRatings.Row> rows = new ArrayList<>();
    for (CompetencyId competency : Referentials.technicoCommercialIndustriel().getCompetencyIds()) {
      for (CriterionDimension dimension : CriterionDimension.values()) {
        rows.add(new CandidacyFromRatings.Row(competency.toString(), dimension.name(), "MET"));
      }
      rows.add(new CandidacyFromRatings.Row(competency.toString(), "", "MET"));
    }
    CandidacyFromRatings.Row last = rows.remove(rows.size() - 1);
    rows.add(new CandidacyFromRatings.Row(last.competency(), "", ratingOfTheLast));
    return rows;
  }

  private static AdmissibilityStatus decide(List<CandidacyFromRatings.Row> rows) {
    Candidacy story =
        CqpmJson.standard().readCandidacy(Path.of("stories", "whole-certificate.json"));
    Candidacy unassessed =
        Candidacy.builder().from(story).assessments(List.of()).reports(List.of()).build();
    RecordId commission = story.getCommissions().get(0).getId();
    Candidacy rated =
        CandidacyFromRatings.add(
            unassessed, rows, commission, MethodId.of("REAL_WORK"), LocalDate.of(2026, 3, 10));
    return CertificationEngine.standard()
        .decide(Referentials.technicoCommercialIndustriel(), rated, LocalDate.of(2026, 6, 30))
        .getOutcome();
  }

  @Test
  void thirty_five_rows_that_are_all_met_make_an_admissible_candidacy() {
    assertThat(rows("MET")).hasSize(35);
    assertThat(decide(rows("MET"))).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
  }

  @Test
  void one_row_that_is_not_met_makes_its_competency_not_acquired() {
    assertThat(decide(rows("NOT_MET"))).isEqualTo(AdmissibilityStatus.NOT_ADMISSIBLE);
  }
}
