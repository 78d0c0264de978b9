package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.CONSTRAINTS;
import static io.github.cqpm.engine.SmallReferential.MEANS;
import static io.github.cqpm.engine.SmallReferential.METHODS;
import static io.github.cqpm.engine.SmallReferential.RELATIONS;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.CriterionId;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Is each criterion group rated, and the expected results? */
class EveryCriterionConsideredTest {
  private static Situation with(UnaryOperator<CommissionAssessment.Builder> change) {
    return base().assessment("S1", change);
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.EVERY_CRITERION_CONSIDERED, "S1")
        .it("is satisfied when all is rated", with(to -> to))
        .says("SATISFIED EVERY_CRITERION_RATED assessment=S1")
        .it(
            "is satisfied by criteria that are not met",
            with(to -> to.putRating(MEANS, Rating.NOT_MET).expectedResultsRating(Rating.NOT_MET)))
        .says("SATISFIED EVERY_CRITERION_RATED assessment=S1")
        .it(
            "is violated when a group is left out",
            with(
                to ->
                    to.ratings(
                        Map.of(
                            METHODS, Rating.MET,
                            RELATIONS, Rating.MET,
                            CONSTRAINTS, Rating.MET))))
        .says("VIOLATED CRITERION_LEFT_OUT criterion=MEANS")
        .it(
            "is violated when a group was not observed",
            with(to -> to.putRating(RELATIONS, Rating.NOT_OBSERVED)))
        .says("VIOLATED CRITERION_LEFT_OUT criterion=RELATIONS")
        .it(
            "is violated when the expected results are left out",
            with(to -> to.expectedResultsRating(Optional.empty())))
        .says("VIOLATED EXPECTED_RESULTS_LEFT_OUT")
        .it(
            "is violated when the expected results were not observed",
            with(to -> to.expectedResultsRating(Rating.NOT_OBSERVED)))
        .says("VIOLATED EXPECTED_RESULTS_LEFT_OUT")
        .it(
            "names all that is left out",
            with(to -> to.ratings(Map.of()).expectedResultsRating(Optional.empty())))
        .says(
            "VIOLATED CRITERION_LEFT_OUT CRITERION_LEFT_OUT CRITERION_LEFT_OUT CRITERION_LEFT_OUT"
                + " EXPECTED_RESULTS_LEFT_OUT criterion=METHODS criterion=MEANS criterion=RELATIONS"
                + " criterion=CONSTRAINTS")
        .it(
            "asks for no group that the competency has not",
            base()
                .criteriaOfC1(MEANS)
                .assessment("S1", to -> to.ratings(Map.of(MEANS, Rating.MET))))
        .says("SATISFIED EVERY_CRITERION_RATED assessment=S1")
        .it(
            "asks for each criterion of a flat list",
            base()
                .criteriaOfC1(CriterionId.of("1"), CriterionId.of("2"))
                .assessment("S1", to -> to.ratings(Map.of(CriterionId.of("1"), Rating.MET))))
        .says("VIOLATED CRITERION_LEFT_OUT criterion=2")
        .tests();
  }
}
