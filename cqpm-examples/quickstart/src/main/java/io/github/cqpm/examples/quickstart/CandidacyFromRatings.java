package io.github.cqpm.examples.quickstart;

import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionDimension;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes from the rows of an assessment grid, as an LMS keeps them, to the records of a candidacy.
 */
final class CandidacyFromRatings {
  /** One row of the grid: a criterion group, or, without a dimension, the expected results. */
  record Row(String competency, String dimension, String rating) {}

  private CandidacyFromRatings() {}

  /** Returns the candidacy with one assessment more for each competency of the rows. */
  static Candidacy add(
      Candidacy candidacy, List<Row> rows, RecordId commission, MethodId method, LocalDate held) {
    Map<String, CommissionAssessment.Builder> assessments = new LinkedHashMap<>();
    Map<String, AssessmentResult> results = new LinkedHashMap<>();
    for (Row row : rows) {
      Rating rating = Rating.valueOf(row.rating());
      results.merge(
          row.competency(),
          rating == Rating.MET ? AssessmentResult.ACQUIRED : AssessmentResult.NOT_ACQUIRED,
          (one, other) -> one == AssessmentResult.ACQUIRED ? other : one);
      CommissionAssessment.Builder assessment =
          assessments.computeIfAbsent(row.competency(), key -> CommissionAssessment.builder());
      if (row.dimension().isEmpty()) {
        assessment.expectedResultsRating(rating);
      } else {
        assessment.putRating(CriterionDimension.valueOf(row.dimension()), rating);
      }
    }
    Candidacy.Builder carriedOn = Candidacy.builder().from(candidacy);
    assessments.forEach(
        (competency, assessment) ->
            carriedOn.addAssessment(
                assessment
                    .id(RecordId.of("S-" + competency))
                    .date(held)
                    .competency(CompetencyId.parse(competency))
                    .commission(commission)
                    .method(method)
                    .conditionsRespected(true)
                    .result(results.get(competency))
                    .build()));
    return carriedOn.build();
  }
}
