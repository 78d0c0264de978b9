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
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Was the plan sent before the first assessment held under it, or, while there is none, at all? */
class PlanSentToCentreTest {
  private static Situation sentOn(String day) {
    return base().plan(plan -> plan.sentOn(day(day)));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.PLAN_SENT_TO_CENTRE, "P1")
        .it("is satisfied when sent on the day of the first assessment", sentOn("2026-03-10"))
        .says("SATISFIED PLAN_SENT_IN_TIME plan=P1 sent=2026-03-10")
        .it(
            "is violated when sent the day after the first assessment",
            sentOn("2026-02-02").assessment("S4", to -> to.date(day("2026-02-01"))))
        .says("VIOLATED PLAN_SENT_LATE plan=P1 sent=2026-02-02 assessment=S4 held=2026-02-01")
        .it("is violated when sent late but on the as of date", sentOn("2026-05-01"))
        .says("VIOLATED PLAN_SENT_LATE plan=P1 sent=2026-05-01 assessment=S1 held=2026-03-10")
        .it("is undetermined when not sent by the as of date", sentOn("2026-05-02"))
        .says("UNDETERMINED PLAN_SENT plan=P1")
        .and(base().plan(plan -> plan.sentOn(Optional.empty())))
        .says("UNDETERMINED PLAN_SENT plan=P1")
        .it(
            "is satisfied when sent late and nothing was held under it",
            sentOn("2026-05-01").withoutAnyOf(C1, C2, C3, C4, C5, C6, C7))
        .says("SATISFIED PLAN_SENT_IN_TIME plan=P1 sent=2026-05-01")
        .it(
            "is satisfied when all was held under a later plan",
            sentOn("2026-03-11")
                .plus(
                    AssessmentPlan.builder().id(RecordId.of("P2")).date(day("2026-03-10")).build()))
        .says("SATISFIED PLAN_SENT_IN_TIME plan=P1 sent=2026-03-11")
        .it(
            "is satisfied when the candidate was absent before it was sent",
            sentOn("2026-02-02").assessment("S4", to -> to.date(day("2026-02-01")).result(ABSENT)))
        .says("SATISFIED PLAN_SENT_IN_TIME plan=P1 sent=2026-02-02")
        .tests();
  }
}
