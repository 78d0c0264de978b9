package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** May the block be awarded by itself: is it complete, and the CQPM registered? */
class BlockAwardTest {
  private static Situation notRegistered() {
    return base().registration(NationalRegistration.none());
  }

  private static Situation during(String first, String last) {
    return base().registration(NationalRegistration.during(day(first), day(last)));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.BLOCK_AWARD, B8)
        .it("is satisfied when complete and registered", base())
        .says("SATISFIED BLOCK_COMPLETE block=BDC0158 day=2026-04-15")
        .it("is violated when the block is", base().ruled(C1, REFUSED))
        .says("VIOLATED BLOCK_NOT_ADMISSIBLE block=BDC0158")
        .it(
            "is violated when the block is though the registration is unknown",
            base().ruled(C1, REFUSED).registrationUnknown())
        .says("VIOLATED BLOCK_NOT_ADMISSIBLE block=BDC0158")
        .it(
            "is violated when blocks are targeted and it is not registered",
            notRegistered().target(B8))
        .says("VIOLATED NOT_REGISTERED day=2026-04-15")
        .it(
            "is violated by the block alone when it is not registered either",
            notRegistered().target(B8).ruled(C1, REFUSED))
        .says("VIOLATED BLOCK_NOT_ADMISSIBLE block=BDC0158")
        .it("is undetermined when the block is", base().ruled(C1, DEFERRED))
        .says("UNDETERMINED BLOCK_PENDING block=BDC0158")
        .it(
            "is undetermined when the block is though it is not registered",
            notRegistered().target(B8).ruled(C1, DEFERRED))
        .says("UNDETERMINED BLOCK_PENDING block=BDC0158")
        .it("is undetermined when the registration is unknown", base().registrationUnknown())
        .says("UNDETERMINED REGISTRATION")
        .and(base().target(B8).registrationUnknown())
        .says("UNDETERMINED REGISTRATION")
        .it("names all that is missing", base().ruled(C1, DEFERRED).registrationUnknown())
        .says("UNDETERMINED BLOCK_PENDING REGISTRATION block=BDC0158")
        .it(
            "is not applicable when the whole is targeted and it is not registered",
            notRegistered())
        .says("NOT_APPLICABLE NOT_REGISTERED day=2026-04-15")
        .it("is not applicable before it is violated", notRegistered().ruled(C1, REFUSED))
        .says("NOT_APPLICABLE NOT_REGISTERED day=2026-05-01")
        .it(
            "asks for the registration on the day on which the block is complete",
            during("2026-04-15", "2026-04-15"))
        .says("SATISFIED BLOCK_COMPLETE block=BDC0158 day=2026-04-15")
        .and(during("2026-04-16", "2026-05-01"))
        .says("NOT_APPLICABLE NOT_REGISTERED day=2026-04-15")
        .and(during("2026-04-01", "2026-04-14"))
        .says("NOT_APPLICABLE NOT_REGISTERED day=2026-04-15")
        .it(
            "asks on the day of the opinion where it completes the block",
            base().opinion(to -> to.date(day("2026-04-20"))))
        .says("SATISFIED BLOCK_COMPLETE block=BDC0158 day=2026-04-20")
        .it(
            "asks on the as-of date while the block is not complete",
            during("2026-05-01", "2026-05-01").ruled(C1, DEFERRED))
        .says("UNDETERMINED BLOCK_PENDING block=BDC0158")
        .and(during("2026-04-01", "2026-04-30").ruled(C1, DEFERRED))
        .says("NOT_APPLICABLE NOT_REGISTERED day=2026-05-01")
        .it(
            "asks on the as-of date where all of the block is retained",
            baseOfAgreement().withoutAnyOf(C1, C2).plus(retained("X1", "2025-04-15", B8)))
        .says("SATISFIED BLOCK_COMPLETE block=BDC0158 day=2026-05-01")
        .it(
            "asks of each block on its own day",
            during("2026-04-15", "2026-04-27")
                .target(B8, B6)
                .ruled(C7, DEFERRED)
                .plus(deliberation("D2", "2026-04-28", C7, VALIDATED)))
        .says("SATISFIED BLOCK_COMPLETE block=BDC0158 day=2026-04-15")
        .about(RuleId.BLOCK_AWARD, B6)
        .and(
            during("2026-04-15", "2026-04-27")
                .target(B8, B6)
                .ruled(C7, DEFERRED)
                .plus(deliberation("D2", "2026-04-28", C7, VALIDATED)))
        .says("VIOLATED NOT_REGISTERED day=2026-04-28")
        .tests();
  }
}
