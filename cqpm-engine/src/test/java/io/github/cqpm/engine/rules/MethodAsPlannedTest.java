package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Was the method the one that the plan of the assessment chose? */
class MethodAsPlannedTest {
  private static Situation planned(PlannedAssessment planned) {
    return base().plan(plan -> plan.putCompetency(C1, planned));
  }

  private static AssessmentPlan planOfProjects(String id, String day) {
    return AssessmentPlan.builder()
        .id(RecordId.of(id))
        .date(day(day))
        .putCompetency(C1, PlannedAssessment.by(PROJECT))
        .build();
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.METHOD_AS_PLANNED, "S1")
        .it("is satisfied when the method was chosen", base())
        .says("SATISFIED METHOD_AS_PLANNED plan=P1 method=REAL_WORK")
        .it("is violated when another was chosen", planned(PlannedAssessment.by(PROJECT)))
        .says("VIOLATED METHOD_OTHER_THAN_PLANNED plan=P1 planned=PROJECT used=REAL_WORK")
        .it(
            "asks the latest plan defined by its day",
            base().plus(planOfProjects("P2", "2026-03-10"), planOfProjects("P3", "2026-03-11")))
        .says("VIOLATED METHOD_OTHER_THAN_PLANNED plan=P2 planned=PROJECT used=REAL_WORK")
        .it("is not applicable when no plan was defined by its day", base().plannedOn("2026-03-11"))
        .says("NOT_APPLICABLE NO_PLAN_BY_ASSESSMENT")
        .it(
            "is not applicable when the plan is silent on the competency",
            base().plan(plan -> plan.competencies(Map.of(C2, PlannedAssessment.by(REAL_WORK)))))
        .says("NOT_APPLICABLE PLAN_SILENT plan=P1")
        .it(
            "is not applicable when the plan is silent on the method",
            planned(PlannedAssessment.builder().reportDue(day("2026-03-01")).build()))
        .says("NOT_APPLICABLE PLAN_SILENT plan=P1")
        .it(
            "is not applicable when the method used is not said",
            base().assessment("S1", to -> to.method(Optional.empty())))
        .says("NOT_APPLICABLE METHOD_NOT_SAID")
        .tests();
  }
}
