package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.FAVOURABLE_THOUGH_NOT_ACQUIRED;
import static io.github.cqpm.engine.decision.ReasonCode.NO_HOST_COMPANY;
import static io.github.cqpm.engine.decision.ReasonCode.NO_OPINION_YET;
import static io.github.cqpm.engine.decision.ReasonCode.NO_RESULT_YET;
import static io.github.cqpm.engine.decision.ReasonCode.OPINION_AGREES;
import static io.github.cqpm.engine.decision.ReasonCode.PRIOR_EXPERIENCE_ROUTE;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_RETAINED;
import static io.github.cqpm.engine.decision.ReasonCode.UNFAVOURABLE_THOUGH_ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.AccessRoute;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Do the stances of the latest opinion on the activity agree with the result that stands? */
class OpinionAgreesTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.OPINION_AGREES, C1);
  }

  @Test
  void is_satisfied_by_favourable_and_acquired() {
    answer(base()).isSatisfied(OPINION_AGREES).saying("opinion", "O1").saying("assessment", "S1");
  }

  @Test
  void is_satisfied_by_unfavourable_and_not_acquired() {
    answer(base().stance(UNFAVOURABLE).judged("S1", NOT_ACQUIRED)).isSatisfied(OPINION_AGREES);
  }

  @Test
  void is_satisfied_by_reservations_whatever_the_result() {
    answer(base().stance(RESERVED)).isSatisfied(OPINION_AGREES);
    answer(base().stance(RESERVED).judged("S1", NOT_ACQUIRED)).isSatisfied(OPINION_AGREES);
  }

  @Test
  void is_violated_by_unfavourable_and_acquired() {
    answer(base().stance(UNFAVOURABLE))
        .isViolated(UNFAVOURABLE_THOUGH_ACQUIRED)
        .saying("opinion", "O1")
        .saying("assessment", "S1");
  }

  @Test
  void is_violated_by_favourable_and_not_acquired() {
    answer(base().judged("S1", NOT_ACQUIRED))
        .isViolated(FAVOURABLE_THOUGH_NOT_ACQUIRED)
        .saying("opinion", "O1")
        .saying("assessment", "S1");
  }

  @Test
  void asks_the_stance_on_the_whole_too() {
    answer(base().opinion(to -> to.overallStance(UNFAVOURABLE)))
        .isViolated(UNFAVOURABLE_THOUGH_ACQUIRED);
  }

  @Test
  void asks_no_stance_on_another_activity() {
    answer(base().opinion(to -> to.putStance(A2, UNFAVOURABLE))).isSatisfied(OPINION_AGREES);
  }

  @Test
  void asks_all_stances_where_the_block_names_no_activity() {
    answer(base().opinion(to -> to.putStance(A2, UNFAVOURABLE)).activityOfB8(Optional.empty()))
        .isViolated(UNFAVOURABLE_THOUGH_ACQUIRED);
  }

  @Test
  void asks_the_latest_opinion_that_holds_such_a_stance() {
    answer(
            base()
                .plus(
                    opinion("O2", "2026-03-21").putStance(A1, UNFAVOURABLE).build(),
                    opinion("O3", "2026-03-22").putStance(A2, FAVOURABLE).build()))
        .isViolated(UNFAVOURABLE_THOUGH_ACQUIRED)
        .saying("opinion", "O2");
  }

  @Test
  void asks_the_last_by_id_of_two_opinions_of_one_day() {
    answer(base().plus(opinion("O2", "2026-03-20").overallStance(UNFAVOURABLE).build()))
        .isViolated(UNFAVOURABLE_THOUGH_ACQUIRED)
        .saying("opinion", "O2");
    answer(base().plus(opinion("O0", "2026-03-20").overallStance(UNFAVOURABLE).build()))
        .isSatisfied(OPINION_AGREES)
        .saying("opinion", "O1");
  }

  @Test
  void asks_the_result_that_stands() {
    answer(base().plus(assessment("S8", C1, "2026-04-20", NOT_ACQUIRED)))
        .isSatisfied(OPINION_AGREES)
        .saying("assessment", "S1");
    answer(base().plus(assessment("S8", C1, "2026-04-01", NOT_ACQUIRED)))
        .isViolated(FAVOURABLE_THOUGH_NOT_ACQUIRED)
        .saying("assessment", "S8");
  }

  @Test
  void is_not_applicable_without_a_result() {
    answer(base().judged("S1", ABSENT)).isNotApplicable(NO_RESULT_YET);
  }

  @Test
  void is_not_applicable_without_an_opinion() {
    answer(base().without("O1")).isNotApplicable(NO_OPINION_YET);
  }

  @Test
  void is_not_applicable_where_no_opinion_is_asked_for() {
    answer(base().route(AccessRoute.PRIOR_EXPERIENCE)).isNotApplicable(PRIOR_EXPERIENCE_ROUTE);
    answer(base().candidacy(to -> to.hostCompany(false))).isNotApplicable(NO_HOST_COMPANY);
    answer(baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .isNotApplicable(RESULT_RETAINED);
  }
}
