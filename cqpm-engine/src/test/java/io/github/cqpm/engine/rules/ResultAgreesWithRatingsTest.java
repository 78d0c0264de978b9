package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.CONSTRAINTS;
import static io.github.cqpm.engine.SmallReferential.MEANS;
import static io.github.cqpm.engine.SmallReferential.METHODS;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Does the result agree with the ratings? */
class ResultAgreesWithRatingsTest {
  private static UnaryOperator<CommissionAssessment.Builder> means(Rating rating) {
    return to -> to.putRating(MEANS, rating);
  }

  private static Situation with(
      AssessmentResult result, UnaryOperator<CommissionAssessment.Builder> change) {
    return base().judged("S1", result).assessment("S1", change);
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.RESULT_AGREES_WITH_RATINGS, "S1")
        .it("is satisfied by acquired with all met", with(ACQUIRED, to -> to))
        .says("SATISFIED RESULT_AGREES_WITH_RATINGS assessment=S1")
        .it(
            "is satisfied by acquired with a group not observed",
            with(ACQUIRED, means(Rating.NOT_OBSERVED)))
        .says("SATISFIED RESULT_AGREES_WITH_RATINGS assessment=S1")
        .it("is violated by acquired with a group not met", with(ACQUIRED, means(Rating.NOT_MET)))
        .says("VIOLATED ACQUIRED_THOUGH_CRITERION_NOT_MET criterion=MEANS")
        .it(
            "is violated by acquired with the expected results not met",
            with(ACQUIRED, to -> to.expectedResultsRating(Rating.NOT_MET)))
        .says("VIOLATED ACQUIRED_THOUGH_RESULTS_NOT_MET")
        .it(
            "names all that is not met",
            with(
                ACQUIRED,
                to ->
                    to.putRating(METHODS, Rating.NOT_MET)
                        .putRating(CONSTRAINTS, Rating.NOT_MET)
                        .expectedResultsRating(Rating.NOT_MET)))
        .says(
            "VIOLATED ACQUIRED_THOUGH_CRITERION_NOT_MET ACQUIRED_THOUGH_CRITERION_NOT_MET"
                + " ACQUIRED_THOUGH_RESULTS_NOT_MET criterion=METHODS criterion=CONSTRAINTS")
        .it("is violated by not acquired with all met", with(NOT_ACQUIRED, to -> to))
        .says("VIOLATED NOT_ACQUIRED_THOUGH_ALL_MET assessment=S1")
        .it(
            "is satisfied by not acquired with a group not met",
            with(NOT_ACQUIRED, means(Rating.NOT_MET)))
        .says("SATISFIED RESULT_AGREES_WITH_RATINGS assessment=S1")
        .it(
            "is satisfied by not acquired with a group not observed",
            with(NOT_ACQUIRED, means(Rating.NOT_OBSERVED)))
        .says("SATISFIED RESULT_AGREES_WITH_RATINGS assessment=S1")
        .it(
            "is satisfied by not acquired with the expected results not rated",
            with(NOT_ACQUIRED, to -> to.expectedResultsRating(Optional.empty())))
        .says("SATISFIED RESULT_AGREES_WITH_RATINGS assessment=S1")
        .it(
            "is satisfied when nothing but the expected results is rated",
            with(ACQUIRED, to -> to.ratings(Map.of())))
        .says("SATISFIED RESULT_AGREES_WITH_RATINGS assessment=S1")
        .it(
            "is not applicable when nothing is rated",
            with(NOT_ACQUIRED, to -> to.ratings(Map.of()).expectedResultsRating(Optional.empty())))
        .says("NOT_APPLICABLE NOTHING_RATED")
        .it(
            "is not applicable when nothing was observed",
            with(
                ACQUIRED,
                to ->
                    to.ratings(Map.of(MEANS, Rating.NOT_OBSERVED))
                        .expectedResultsRating(Rating.NOT_OBSERVED)))
        .says("NOT_APPLICABLE NOTHING_RATED")
        .it(
            "all met means all groups that the competency has",
            base()
                .criteriaOfC1(MEANS)
                .assessment("S1", to -> to.ratings(Map.of(MEANS, Rating.MET)))
                .judged("S1", NOT_ACQUIRED))
        .says("VIOLATED NOT_ACQUIRED_THOUGH_ALL_MET assessment=S1")
        .tests();
  }
}
