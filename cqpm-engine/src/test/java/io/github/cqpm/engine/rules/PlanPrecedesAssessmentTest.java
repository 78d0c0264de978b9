package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Situation.base;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Was a plan defined by the day of the assessment? */
class PlanPrecedesAssessmentTest {
  private static AssessmentPlan plan(String id, String day) {
    return AssessmentPlan.builder().id(RecordId.of(id)).date(day(day)).build();
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.PLAN_PRECEDES_ASSESSMENT, "S1")
        .it("is satisfied when the plan was defined the same day", base().plannedOn("2026-03-10"))
        .says(
            "SATISFIED PLANNED_BY_ASSESSMENT assessment=S1 held=2026-03-10 plan=P1"
                + " defined=2026-03-10")
        .it("is violated when the plan was defined the day after", base().plannedOn("2026-03-11"))
        .says(
            "VIOLATED ASSESSED_BEFORE_PLAN assessment=S1 held=2026-03-10 plan=P1"
                + " defined=2026-03-11")
        .it(
            "is satisfied by the latest plan defined by its day",
            base().plus(plan("P2", "2026-03-10"), plan("P3", "2026-03-11")))
        .says(
            "SATISFIED PLANNED_BY_ASSESSMENT assessment=S1 held=2026-03-10 plan=P2"
                + " defined=2026-03-10")
        .it("is undetermined without a plan", base().without("P1"))
        .says("UNDETERMINED PLAN")
        .tests();
  }
}
