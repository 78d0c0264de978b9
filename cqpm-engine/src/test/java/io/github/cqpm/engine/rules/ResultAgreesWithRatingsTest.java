package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.CONSTRAINTS;
import static io.github.cqpm.engine.SmallReferential.MEANS;
import static io.github.cqpm.engine.SmallReferential.METHODS;
import static io.github.cqpm.engine.decision.ReasonCode.ACQUIRED_THOUGH_CRITERION_NOT_MET;
import static io.github.cqpm.engine.decision.ReasonCode.ACQUIRED_THOUGH_RESULTS_NOT_MET;
import static io.github.cqpm.engine.decision.ReasonCode.NOTHING_RATED;
import static io.github.cqpm.engine.decision.ReasonCode.NOT_ACQUIRED_THOUGH_ALL_MET;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_AGREES_WITH_RATINGS;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Does the result agree with the ratings? */
class ResultAgreesWithRatingsTest {
  private static AnswerVerifier answer(
      AssessmentResult result, UnaryOperator<CommissionAssessment.Builder> change) {
    return base()
        .judged("S1", result)
        .assessment("S1", change)
        .answer(RuleId.RESULT_AGREES_WITH_RATINGS, "S1");
  }

  private static UnaryOperator<CommissionAssessment.Builder> means(Rating rating) {
    return to -> to.putRating(MEANS, rating);
  }

  @Test
  void is_satisfied_by_acquired_with_all_met() {
    answer(ACQUIRED, to -> to).isSatisfied(RESULT_AGREES_WITH_RATINGS).saying("assessment", "S1");
  }

  @Test
  void is_satisfied_by_acquired_with_a_group_not_observed() {
    answer(ACQUIRED, means(Rating.NOT_OBSERVED)).isSatisfied(RESULT_AGREES_WITH_RATINGS);
  }

  @Test
  void is_violated_by_acquired_with_a_group_not_met() {
    answer(ACQUIRED, means(Rating.NOT_MET))
        .isViolated(ACQUIRED_THOUGH_CRITERION_NOT_MET)
        .saying("criterion", "MEANS");
  }

  @Test
  void is_violated_by_acquired_with_the_expected_results_not_met() {
    answer(ACQUIRED, to -> to.expectedResultsRating(Rating.NOT_MET))
        .isViolated(ACQUIRED_THOUGH_RESULTS_NOT_MET);
  }

  @Test
  void names_all_that_is_not_met() {
    answer(
            ACQUIRED,
            to ->
                to.putRating(METHODS, Rating.NOT_MET)
                    .putRating(CONSTRAINTS, Rating.NOT_MET)
                    .expectedResultsRating(Rating.NOT_MET))
        .isViolated(
            ACQUIRED_THOUGH_CRITERION_NOT_MET,
            ACQUIRED_THOUGH_CRITERION_NOT_MET,
            ACQUIRED_THOUGH_RESULTS_NOT_MET)
        .saying("criterion", "METHODS", "CONSTRAINTS");
  }

  @Test
  void is_violated_by_not_acquired_with_all_met() {
    answer(NOT_ACQUIRED, to -> to)
        .isViolated(NOT_ACQUIRED_THOUGH_ALL_MET)
        .saying("assessment", "S1");
  }

  @Test
  void is_satisfied_by_not_acquired_with_a_group_not_met() {
    answer(NOT_ACQUIRED, means(Rating.NOT_MET)).isSatisfied(RESULT_AGREES_WITH_RATINGS);
  }

  @Test
  void is_satisfied_by_not_acquired_with_a_group_not_observed() {
    answer(NOT_ACQUIRED, means(Rating.NOT_OBSERVED)).isSatisfied(RESULT_AGREES_WITH_RATINGS);
  }

  @Test
  void is_satisfied_by_not_acquired_with_the_expected_results_not_rated() {
    answer(NOT_ACQUIRED, to -> to.expectedResultsRating(Optional.empty()))
        .isSatisfied(RESULT_AGREES_WITH_RATINGS);
  }

  @Test
  void is_satisfied_when_nothing_but_the_expected_results_is_rated() {
    answer(ACQUIRED, to -> to.ratings(Map.of())).isSatisfied(RESULT_AGREES_WITH_RATINGS);
  }

  @Test
  void is_not_applicable_when_nothing_is_rated() {
    answer(NOT_ACQUIRED, to -> to.ratings(Map.of()).expectedResultsRating(Optional.empty()))
        .isNotApplicable(NOTHING_RATED);
  }

  @Test
  void is_not_applicable_when_nothing_was_observed() {
    answer(
            ACQUIRED,
            to ->
                to.ratings(Map.of(MEANS, Rating.NOT_OBSERVED))
                    .expectedResultsRating(Rating.NOT_OBSERVED))
        .isNotApplicable(NOTHING_RATED);
  }

  @Test
  void all_met_means_all_groups_that_the_competency_has() {
    base()
        .criteriaOfC1(MEANS)
        .assessment("S1", to -> to.ratings(Map.of(MEANS, Rating.MET)))
        .judged("S1", NOT_ACQUIRED)
        .answer(RuleId.RESULT_AGREES_WITH_RATINGS, "S1")
        .isViolated(NOT_ACQUIRED_THOUGH_ALL_MET);
  }
}
