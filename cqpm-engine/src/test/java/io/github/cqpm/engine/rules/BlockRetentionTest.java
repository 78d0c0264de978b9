package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.LaterAgreement;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Is the retained block of this certification, its 5 years not over, and the CQPM registered? */
class BlockRetentionTest {
  private static final CertificationId OTHER = CertificationId.of("OTHER");

  private static Situation withoutB8() {
    return baseOfAgreement().withoutAnyOf(C1, C2);
  }

  private static RetainedResult ofAnother(RetainedResult result) {
    return RetainedResult.builder().from(result).certification(OTHER).build();
  }

  private static Situation onLeapDay() {
    return baseOfAgreement()
        .withoutAnyOf(ALL.toArray(CompetencyId[]::new))
        .plus(retained("X1", "2020-02-29", B8));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.BLOCK_RETENTION, "X1")
        .it("is satisfied on the last day", withoutB8().plus(retained("X1", "2021-04-15", B8)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2026-04-15")
        .it("is violated the day after", withoutB8().plus(retained("X1", "2021-04-14", B8)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2026-04-14")
        .it(
            "is satisfied by a certification with which the block is common",
            withoutB8().commonB8(OTHER).plus(ofAnother(retained("X1", "2025-04-15", B8))))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2030-04-15")
        .it(
            "is violated by another certification",
            withoutB8().plus(ofAnother(retained("X1", "2025-04-15", B8))))
        .says("VIOLATED OTHER_CERTIFICATION result=X1 certification=OTHER")
        .it(
            "is violated by a certification with which another block is common",
            baseOfAgreement()
                .withoutAnyOf(C6, C7)
                .commonB8(OTHER)
                .plus(ofAnother(retained("X1", "2025-04-15", B6))))
        .says("VIOLATED OTHER_CERTIFICATION result=X1 certification=OTHER")
        .it(
            "is violated when not registered on the day asked",
            withoutB8()
                .plus(retained("X1", "2025-04-15", B8))
                .registration(NationalRegistration.during(day("2024-01-01"), day("2026-04-14"))))
        .says("VIOLATED NOT_REGISTERED day=2026-05-01")
        .it(
            "is satisfied when registered on the day asked and no longer",
            withoutB8()
                .plus(retained("X1", "2025-04-15", B8))
                .registration(NationalRegistration.during(day("2026-04-15"), day("2026-04-15"))))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2030-04-15")
        .it(
            "says all that is wrong",
            withoutB8()
                .registration(NationalRegistration.none())
                .plus(ofAnother(retained("X1", "2021-04-14", B8))))
        .says(
            "VIOLATED OTHER_CERTIFICATION RETENTION_OVER NOT_REGISTERED result=X1"
                + " certification=OTHER result=X1 day=2026-05-01 last=2026-04-14 day=2026-05-01")
        .it(
            "is undetermined when the registration is unknown",
            withoutB8().registrationUnknown().plus(retained("X1", "2025-04-15", B8)))
        .says("UNDETERMINED REGISTRATION")
        .it(
            "is violated when over though the registration is unknown",
            withoutB8().registrationUnknown().plus(retained("X1", "2021-04-14", B8)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2026-04-14")
        .it(
            "lasts as long as the rule set says",
            withoutB8()
                .with(
                    EngineUnderTest.of(
                        LaterAgreement.keeping(Period.ofMonths(24), Period.ofYears(1))))
                .plus(retained("X1", "2025-04-14", B8)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2026-04-14")
        .it("lasts to 28 february from 29 february on", onLeapDay().asOf("2025-02-28"))
        .says("SATISFIED RESULT_KEPT result=X1 day=2025-02-28 last=2025-02-28")
        .and(onLeapDay().asOf("2025-03-01"))
        .says("VIOLATED RETENTION_OVER result=X1 day=2025-03-01 last=2025-02-28")
        .it(
            "is asked on a completion day that waits for the registration",
            withoutB8()
                .plus(retained("X1", "2025-04-15", B8))
                .registration(NationalRegistration.during(day("2026-04-20"), day("2026-04-22"))))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-20 last=2030-04-15")
        .it(
            "is asked on a completion day that waits for a result of a later day",
            withoutB8()
                .plus(retained("X1", "2026-04-20", B8))
                .registration(NationalRegistration.since(day("2020-01-01"))))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-20 last=2031-04-20")
        .it(
            "has no completion day where nothing is validated here",
            onLeapDay()
                .plus(retained("X2", "2025-01-02", B7), retained("X3", "2025-01-03", B6))
                .asOf("2024-05-01"))
        .says("SATISFIED RESULT_KEPT result=X1 day=2024-05-01 last=2025-02-28")
        .tests();
  }
}
