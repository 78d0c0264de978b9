package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where blocks are targeted, is the CQPM registered in the RNCP on the as-of date? */
class BlocksNeedRegistrationTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.BLOCKS_NEED_REGISTRATION, "candidacy")
        .it(
            "is satisfied on the first and the last day of registration",
            base().target(B8).asOf("2024-01-01"))
        .says("SATISFIED REGISTERED day=2024-01-01")
        .and(base().target(B8).asOf("2029-01-01"))
        .says("SATISFIED REGISTERED day=2029-01-01")
        .it("is violated the day before and the day after", base().target(B8).asOf("2023-12-31"))
        .says("VIOLATED NOT_REGISTERED day=2023-12-31")
        .and(base().target(B8).asOf("2029-01-02"))
        .says("VIOLATED NOT_REGISTERED day=2029-01-02")
        .it(
            "is violated when the certification was never registered",
            base().target(B8).registration(NationalRegistration.none()))
        .says("VIOLATED NOT_REGISTERED day=2026-05-01")
        .it(
            "is undetermined when the registration is unknown",
            base().target(B8).registrationUnknown())
        .says("UNDETERMINED REGISTRATION")
        .it("is asked though all blocks are named", base().target(B8, B7, B6))
        .says("SATISFIED REGISTERED day=2026-05-01")
        .it("is not applicable when the whole is targeted", base().registrationUnknown())
        .says("NOT_APPLICABLE TARGET_IS_CERTIFICATE")
        .tests();
  }
}
