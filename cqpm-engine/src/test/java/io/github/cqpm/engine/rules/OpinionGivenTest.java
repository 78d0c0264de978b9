package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.A3;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.NO_HOST_COMPANY;
import static io.github.cqpm.engine.decision.ReasonCode.OPINION_GIVEN;
import static io.github.cqpm.engine.decision.ReasonCode.PRIOR_EXPERIENCE_ROUTE;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_RETAINED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.referential.ActivityId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Is there a stance on the activity of the competency's block, or on the whole? */
class OpinionGivenTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.OPINION_GIVEN, C1);
  }

  private static Situation stances(Map<ActivityId, OpinionStance> stances) {
    return base().opinion(to -> to.stances(stances));
  }

  @Test
  void is_satisfied_by_a_stance_on_the_activity() {
    answer(stances(Map.of(A1, FAVOURABLE)))
        .isSatisfied(OPINION_GIVEN)
        .saying("opinion", "O1")
        .saying("given", "2026-03-20");
  }

  @Test
  void is_satisfied_by_any_stance() {
    answer(stances(Map.of(A1, UNFAVOURABLE))).isSatisfied(OPINION_GIVEN);
    answer(stances(Map.of(A1, RESERVED))).isSatisfied(OPINION_GIVEN);
  }

  @Test
  void is_satisfied_by_a_stance_on_the_whole() {
    answer(base().opinion(to -> to.stances(Map.of()).overallStance(RESERVED)))
        .isSatisfied(OPINION_GIVEN);
  }

  @Test
  void names_the_first_of_several_opinions() {
    answer(base().plus(opinion("O2", "2026-03-19").putStance(A1, RESERVED).build()))
        .isSatisfied(OPINION_GIVEN)
        .saying("opinion", "O2");
  }

  @Test
  void is_undetermined_when_the_company_spoke_of_other_activities() {
    answer(stances(Map.of(A2, FAVOURABLE)))
        .isUndetermined(MissingFact.COMPANY_OPINION)
        .saying("block", B8);
  }

  @Test
  void is_undetermined_without_an_opinion() {
    answer(base().without("O1")).isUndetermined(MissingFact.COMPANY_OPINION).saying("block", B8);
  }

  @Test
  void is_satisfied_by_any_opinion_where_the_block_names_no_activity() {
    answer(stances(Map.of(A3, FAVOURABLE)).activityOfB8(Optional.empty()))
        .isSatisfied(OPINION_GIVEN);
  }

  @Test
  void is_undetermined_where_the_block_names_no_activity_and_the_opinion_holds_no_stance() {
    answer(stances(Map.of()).activityOfB8(Optional.empty()))
        .isUndetermined(MissingFact.COMPANY_OPINION);
  }

  @Test
  void is_asked_when_it_is_not_said_whether_there_is_a_host_company() {
    answer(base().without("O1").candidacy(to -> to.hostCompany(Optional.empty())))
        .isUndetermined(MissingFact.COMPANY_OPINION);
  }

  @Test
  void is_asked_of_the_host_company_of_a_job_seeker() {
    answer(base().without("O1").route(AccessRoute.JOB_SEEKER))
        .isUndetermined(MissingFact.COMPANY_OPINION);
  }

  @Test
  void is_not_applicable_to_prior_experience() {
    answer(base().route(AccessRoute.PRIOR_EXPERIENCE)).isNotApplicable(PRIOR_EXPERIENCE_ROUTE);
  }

  @Test
  void is_not_applicable_without_a_host_company() {
    answer(base().candidacy(to -> to.hostCompany(false))).isNotApplicable(NO_HOST_COMPANY);
  }

  @Test
  void is_not_applicable_to_a_retained_competency() {
    answer(baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .isNotApplicable(RESULT_RETAINED);
  }
}
