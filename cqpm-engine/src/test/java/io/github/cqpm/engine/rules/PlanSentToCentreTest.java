package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C4;
import static io.github.cqpm.engine.SmallReferential.C5;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.decision.ReasonCode.PLAN_SENT_IN_TIME;
import static io.github.cqpm.engine.decision.ReasonCode.PLAN_SENT_LATE;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Was the plan sent before the first assessment held under it, or, while there is none, at all? */
class PlanSentToCentreTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.PLAN_SENT_TO_CENTRE, "P1");
  }

  private static Situation sentOn(String day) {
    return base().plan(plan -> plan.sentOn(day(day)));
  }

  @Test
  void is_satisfied_when_sent_on_the_day_of_the_first_assessment() {
    answer(sentOn("2026-03-10"))
        .isSatisfied(PLAN_SENT_IN_TIME)
        .saying("plan", "P1")
        .saying("sent", "2026-03-10");
  }

  @Test
  void is_violated_when_sent_the_day_after_the_first_assessment() {
    answer(sentOn("2026-02-02").assessment("S4", to -> to.date(day("2026-02-01"))))
        .isViolated(PLAN_SENT_LATE)
        .saying("plan", "P1")
        .saying("sent", "2026-02-02")
        .saying("assessment", "S4")
        .saying("held", "2026-02-01");
  }

  @Test
  void is_violated_when_sent_late_but_on_the_as_of_date() {
    answer(sentOn("2026-05-01")).isViolated(PLAN_SENT_LATE);
  }

  @Test
  void is_undetermined_when_not_sent_by_the_as_of_date() {
    answer(sentOn("2026-05-02")).isUndetermined(MissingFact.PLAN_SENT).saying("plan", "P1");
    answer(base().plan(plan -> plan.sentOn(Optional.empty())))
        .isUndetermined(MissingFact.PLAN_SENT);
  }

  @Test
  void is_satisfied_when_sent_late_and_nothing_was_held_under_it() {
    answer(sentOn("2026-05-01").withoutAnyOf(C1, C2, C3, C4, C5, C6, C7))
        .isSatisfied(PLAN_SENT_IN_TIME);
  }

  @Test
  void is_satisfied_when_all_was_held_under_a_later_plan() {
    answer(
            sentOn("2026-03-11")
                .plus(
                    AssessmentPlan.builder().id(RecordId.of("P2")).date(day("2026-03-10")).build()))
        .isSatisfied(PLAN_SENT_IN_TIME);
  }

  @Test
  void is_satisfied_when_the_candidate_was_absent_before_it_was_sent() {
    answer(sentOn("2026-02-02").assessment("S4", to -> to.date(day("2026-02-01")).result(ABSENT)))
        .isSatisfied(PLAN_SENT_IN_TIME);
  }
}
