package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.CONSTRAINTS;
import static io.github.cqpm.engine.SmallReferential.MEANS;
import static io.github.cqpm.engine.SmallReferential.METHODS;
import static io.github.cqpm.engine.SmallReferential.RELATIONS;
import static io.github.cqpm.engine.decision.ReasonCode.CRITERION_LEFT_OUT;
import static io.github.cqpm.engine.decision.ReasonCode.EVERY_CRITERION_RATED;
import static io.github.cqpm.engine.decision.ReasonCode.EXPECTED_RESULTS_LEFT_OUT;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.referential.CriterionId;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Is each criterion group rated, and the expected results? */
class EveryCriterionConsideredTest {
  private static AnswerVerifier answer(UnaryOperator<CommissionAssessment.Builder> change) {
    return base().assessment("S1", change).answer(RuleId.EVERY_CRITERION_CONSIDERED, "S1");
  }

  @Test
  void is_satisfied_when_all_is_rated() {
    answer(to -> to).isSatisfied(EVERY_CRITERION_RATED).saying("assessment", "S1");
  }

  @Test
  void is_satisfied_by_criteria_that_are_not_met() {
    answer(to -> to.putRating(MEANS, Rating.NOT_MET).expectedResultsRating(Rating.NOT_MET))
        .isSatisfied(EVERY_CRITERION_RATED);
  }

  @Test
  void is_violated_when_a_group_is_left_out() {
    answer(
            to ->
                to.ratings(
                    Map.of(
                        METHODS, Rating.MET,
                        RELATIONS, Rating.MET,
                        CONSTRAINTS, Rating.MET)))
        .isViolated(CRITERION_LEFT_OUT)
        .saying("criterion", "MEANS");
  }

  @Test
  void is_violated_when_a_group_was_not_observed() {
    answer(to -> to.putRating(RELATIONS, Rating.NOT_OBSERVED))
        .isViolated(CRITERION_LEFT_OUT)
        .saying("criterion", "RELATIONS");
  }

  @Test
  void is_violated_when_the_expected_results_are_left_out() {
    answer(to -> to.expectedResultsRating(Optional.empty())).isViolated(EXPECTED_RESULTS_LEFT_OUT);
  }

  @Test
  void is_violated_when_the_expected_results_were_not_observed() {
    answer(to -> to.expectedResultsRating(Rating.NOT_OBSERVED))
        .isViolated(EXPECTED_RESULTS_LEFT_OUT);
  }

  @Test
  void names_all_that_is_left_out() {
    answer(to -> to.ratings(Map.of()).expectedResultsRating(Optional.empty()))
        .isViolated(
            CRITERION_LEFT_OUT,
            CRITERION_LEFT_OUT,
            CRITERION_LEFT_OUT,
            CRITERION_LEFT_OUT,
            EXPECTED_RESULTS_LEFT_OUT)
        .saying("criterion", "METHODS", "MEANS", "RELATIONS", "CONSTRAINTS");
  }

  @Test
  void asks_for_each_criterion_of_a_flat_list() {
    CriterionId first = CriterionId.of("1");
    CriterionId second = CriterionId.of("2");
    base()
        .criteriaOfC1(first, second)
        .assessment("S1", to -> to.ratings(Map.of(first, Rating.MET)))
        .answer(RuleId.EVERY_CRITERION_CONSIDERED, "S1")
        .isViolated(CRITERION_LEFT_OUT)
        .saying("criterion", "2");
  }

  @Test
  void asks_for_no_group_that_the_competency_has_not() {
    base()
        .criteriaOfC1(MEANS)
        .assessment("S1", to -> to.ratings(Map.of(MEANS, Rating.MET)))
        .answer(RuleId.EVERY_CRITERION_CONSIDERED, "S1")
        .isSatisfied(EVERY_CRITERION_RATED);
  }
}
