package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.NO_DECISIVE_RULING;
import static io.github.cqpm.engine.decision.ReasonCode.NO_HOST_COMPANY;
import static io.github.cqpm.engine.decision.ReasonCode.NO_OPINION_YET;
import static io.github.cqpm.engine.decision.ReasonCode.OPINION_AFTER_RULING;
import static io.github.cqpm.engine.decision.ReasonCode.OPINION_BY_RULING;
import static io.github.cqpm.engine.decision.ReasonCode.PRIOR_EXPERIENCE_ROUTE;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_RETAINED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.AccessRoute;
import org.junit.jupiter.api.Test;

/** Was the opinion first given by the day of the ruling that last changed the status? */
class OpinionBeforeDeliberationTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.OPINION_BEFORE_DELIBERATION, C1);
  }

  private static Situation givenOn(String day) {
    return base().opinion(to -> to.date(day(day)));
  }

  @Test
  void is_satisfied_when_given_on_the_day_of_the_ruling() {
    answer(givenOn("2026-04-15"))
        .isSatisfied(OPINION_BY_RULING)
        .saying("opinion", "O1")
        .saying("given", "2026-04-15")
        .saying("deliberation", "D1")
        .saying("ruled", "2026-04-15");
  }

  @Test
  void is_violated_when_given_the_day_after_the_ruling() {
    answer(givenOn("2026-04-16"))
        .isViolated(OPINION_AFTER_RULING)
        .saying("opinion", "O1")
        .saying("given", "2026-04-16")
        .saying("deliberation", "D1")
        .saying("ruled", "2026-04-15");
  }

  @Test
  void asks_when_it_was_first_given() {
    answer(base().plus(opinion("O2", "2026-04-16").putStance(A1, UNFAVOURABLE).build()))
        .isSatisfied(OPINION_BY_RULING)
        .saying("opinion", "O1");
  }

  @Test
  void asks_the_ruling_that_refused_too() {
    answer(givenOn("2026-04-16").ruled(C1, REFUSED)).isViolated(OPINION_AFTER_RULING);
  }

  @Test
  void asks_the_ruling_that_last_changed_the_status() {
    answer(
            givenOn("2026-04-16")
                .ruled(C1, REFUSED)
                .plus(deliberation("D2", "2026-04-16", C1, VALIDATED)))
        .isSatisfied(OPINION_BY_RULING)
        .saying("deliberation", "D2");
  }

  @Test
  void asks_no_ruling_that_changed_nothing() {
    answer(givenOn("2026-04-16").plus(deliberation("D2", "2026-04-16", C1, VALIDATED)))
        .isViolated(OPINION_AFTER_RULING)
        .saying("deliberation", "D1");
    answer(
            givenOn("2026-04-16")
                .ruled(C1, REFUSED)
                .plus(deliberation("D2", "2026-04-16", C1, REFUSED)))
        .isViolated(OPINION_AFTER_RULING)
        .saying("deliberation", "D1");
  }

  @Test
  void is_asked_even_if_the_status_is_another_now() {
    Situation assessedAgain =
        givenOn("2026-04-16")
            .ruled(C1, REFUSED)
            .plus(assessment("S8", C1, "2026-04-20", NOT_ACQUIRED));
    assertThat(assessedAgain.status(C1)).isEqualTo(CompetencyStatus.NOT_ACQUIRED);
    answer(assessedAgain).isViolated(OPINION_AFTER_RULING).saying("deliberation", "D1");
  }

  @Test
  void is_not_applicable_without_such_a_ruling() {
    answer(base().without("D1")).isNotApplicable(NO_DECISIVE_RULING);
    answer(base().ruled(C1, DEFERRED)).isNotApplicable(NO_DECISIVE_RULING);
    answer(base().judged("S1", NOT_ACQUIRED).ruled(C1, REFUSED))
        .isNotApplicable(NO_DECISIVE_RULING);
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
