package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Is there an assessment plan? */
class PlanMadeTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.PLAN_MADE, "candidacy")
        .it("is satisfied from the day of the plan on", base().asOf("2026-01-20"))
        .says("SATISFIED PLAN_DEFINED plan=P1 defined=2026-01-20")
        .it("is undetermined the day before the plan", base().asOf("2026-01-19"))
        .says("UNDETERMINED PLAN")
        .it("is undetermined without a plan", base().without("P1"))
        .says("UNDETERMINED PLAN")
        .it(
            "is undetermined when the plan was revoked",
            base().plus(revocation("R1", "2026-04-20", "P1")))
        .says("UNDETERMINED PLAN")
        .tests();
  }
}
