package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Is the candidate enrolled at a centre? */
class EnrolmentMadeTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.ENROLMENT_MADE, "candidacy")
        .it("is satisfied when the candidate enrolled", base())
        .says("SATISFIED ENROLLED enrolment=E1 enrolled=2026-01-05")
        .it("is satisfied from the day of enrolment on", base().asOf("2026-01-05"))
        .says("SATISFIED ENROLLED enrolment=E1 enrolled=2026-01-05")
        .it("is undetermined the day before the enrolment", base().asOf("2026-01-04"))
        .says("UNDETERMINED ENROLMENT")
        .it("is undetermined without an enrolment", base().without("E1"))
        .says("UNDETERMINED ENROLMENT")
        .it(
            "is undetermined when the enrolment was revoked",
            base().plus(revocation("R1", "2026-05-01", "E1")))
        .says("UNDETERMINED ENROLMENT")
        .tests();
  }
}
