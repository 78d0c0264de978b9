package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_AS_PLANNED;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_NOT_SAID;
import static io.github.cqpm.engine.decision.ReasonCode.METHOD_OTHER_THAN_PLANNED;
import static io.github.cqpm.engine.decision.ReasonCode.NO_PLAN_BY_ASSESSMENT;
import static io.github.cqpm.engine.decision.ReasonCode.PLAN_SILENT;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Was the method the one that the plan of the assessment chose? */
class MethodAsPlannedTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.METHOD_AS_PLANNED, "S1");
  }

  private static Situation planned(PlannedAssessment planned) {
    return base().plan(plan -> plan.putCompetency(C1, planned));
  }

  @Test
  void is_satisfied_when_the_method_was_chosen() {
    answer(base()).isSatisfied(METHOD_AS_PLANNED).saying("plan", "P1").saying("method", REAL_WORK);
  }

  @Test
  void is_violated_when_another_was_chosen() {
    answer(planned(PlannedAssessment.by(PROJECT)))
        .isViolated(METHOD_OTHER_THAN_PLANNED)
        .saying("plan", "P1")
        .saying("planned", PROJECT)
        .saying("used", REAL_WORK);
  }

  @Test
  void asks_the_latest_plan_defined_by_its_day() {
    answer(base().plus(planOfProjects("P2", "2026-03-10"), planOfProjects("P3", "2026-03-11")))
        .isViolated(METHOD_OTHER_THAN_PLANNED)
        .saying("plan", "P2");
  }

  @Test
  void is_not_applicable_when_no_plan_was_defined_by_its_day() {
    answer(base().plannedOn("2026-03-11")).isNotApplicable(NO_PLAN_BY_ASSESSMENT);
  }

  @Test
  void is_not_applicable_when_the_plan_is_silent_on_the_competency() {
    answer(base().plan(plan -> plan.competencies(Map.of(C2, PlannedAssessment.by(REAL_WORK)))))
        .isNotApplicable(PLAN_SILENT)
        .saying("plan", "P1");
  }

  @Test
  void is_not_applicable_when_the_plan_is_silent_on_the_method() {
    answer(planned(PlannedAssessment.builder().reportDue(day("2026-03-01")).build()))
        .isNotApplicable(PLAN_SILENT);
  }

  @Test
  void is_not_applicable_when_the_method_used_is_not_said() {
    answer(base().assessment("S1", to -> to.method(Optional.empty())))
        .isNotApplicable(METHOD_NOT_SAID);
  }

  private static AssessmentPlan planOfProjects(String id, String day) {
    return AssessmentPlan.builder()
        .id(RecordId.of(id))
        .date(day(day))
        .putCompetency(C1, PlannedAssessment.by(PROJECT))
        .build();
  }
}
