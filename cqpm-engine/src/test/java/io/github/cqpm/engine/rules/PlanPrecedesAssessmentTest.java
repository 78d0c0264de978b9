package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.ReasonCode.ASSESSED_BEFORE_PLAN;
import static io.github.cqpm.engine.decision.ReasonCode.PLANNED_BY_ASSESSMENT;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.RecordId;
import org.junit.jupiter.api.Test;

/** Was a plan defined by the day of the assessment? */
class PlanPrecedesAssessmentTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.PLAN_PRECEDES_ASSESSMENT, "S1");
  }

  @Test
  void is_satisfied_when_the_plan_was_defined_the_same_day() {
    answer(base().plannedOn("2026-03-10"))
        .isSatisfied(PLANNED_BY_ASSESSMENT)
        .saying("assessment", "S1")
        .saying("held", "2026-03-10")
        .saying("plan", "P1")
        .saying("defined", "2026-03-10");
  }

  @Test
  void is_violated_when_the_plan_was_defined_the_day_after() {
    answer(base().plannedOn("2026-03-11"))
        .isViolated(ASSESSED_BEFORE_PLAN)
        .saying("plan", "P1")
        .saying("defined", "2026-03-11");
  }

  @Test
  void is_satisfied_by_the_latest_plan_defined_by_its_day() {
    answer(base().plus(plan("P2", "2026-03-10"), plan("P3", "2026-03-11")))
        .isSatisfied(PLANNED_BY_ASSESSMENT)
        .saying("plan", "P2");
  }

  @Test
  void is_undetermined_without_a_plan() {
    answer(base().without("P1")).isUndetermined(MissingFact.PLAN);
  }

  private static AssessmentPlan plan(String id, String day) {
    return AssessmentPlan.builder().id(RecordId.of(id)).date(day(day)).build();
  }
}
