package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.LaterAgreement;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Is the retained competency of the same certification, and its 24 months not over? */
class CompetencyRetentionTest {
  private static RetainedResult ofAnother(RetainedResult result) {
    return RetainedResult.builder().from(result).certification(CertificationId.of("OTHER")).build();
  }

  private static Situation with(RetainedResult result) {
    return baseOfAgreement().withoutAnyOf(C1).plus(result);
  }

  private static Situation onLeapDay() {
    return baseOfAgreement()
        .withoutAnyOf(ALL.toArray(CompetencyId[]::new))
        .plus(retained("X1", "2024-02-29", C1));
  }

  /** Returns a candidacy without c1, c7 validated on that day and all else on 15 April 2026. */
  private static Situation lateC7(String day) {
    return baseOfAgreement()
        .withoutAnyOf(C1)
        .ruled(C7, DEFERRED)
        .plus(deliberation("D2", day, C7, VALIDATED));
  }

  private static Situation lateOpinion() {
    return baseOfAgreement().withoutAnyOf(C1).opinion(to -> to.date(day("2026-04-20")));
  }

  private static Situation ofTwoBlocks() {
    return lateC7("2026-04-28")
        .target(B8, B6)
        .plus(retained("X1", "2024-04-15", C1), retained("X2", "2024-04-28", C6));
  }

  /** C1 is retained, all else validated on 15 April 2026: complete on that day. */
  private static Situation carrying(String retainedOn, RuleSet rules) {
    return with(retained("X1", retainedOn, C1)).with(EngineUnderTest.of(rules));
  }

  private static RuleSet from(String day, int months) {
    return RuleSet.agreement(
        List.of(LaterAgreement.text("2", day(day), Period.ofMonths(months), Period.ofYears(5))));
  }

  private static AgreementText keeping48(String version, String day) {
    return LaterAgreement.text(version, day(day), Period.ofMonths(48), Period.ofYears(5));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.COMPETENCY_RETENTION, "X1")
        .it("is satisfied on the last day", with(retained("X1", "2024-04-15", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2026-04-15")
        .it("is violated the day after", with(retained("X1", "2024-04-14", C1)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2026-04-14")
        .it(
            "is violated by another certification",
            with(ofAnother(retained("X1", "2025-04-15", C1))))
        .says("VIOLATED OTHER_CERTIFICATION result=X1 certification=OTHER")
        .it(
            "is violated by a certification with which only its block is common",
            baseOfAgreement()
                .commonB8(CertificationId.of("OTHER"))
                .withoutAnyOf(C1)
                .plus(ofAnother(retained("X1", "2025-04-15", C1))))
        .says("VIOLATED OTHER_CERTIFICATION result=X1 certification=OTHER")
        .it("says both when both are wrong", with(ofAnother(retained("X1", "2024-04-14", C1))))
        .says(
            "VIOLATED OTHER_CERTIFICATION RETENTION_OVER result=X1 certification=OTHER result=X1"
                + " day=2026-05-01 last=2026-04-14")
        .it(
            "asks for no registration",
            baseOfAgreement()
                .registrationUnknown()
                .withoutAnyOf(C1)
                .plus(retained("X1", "2025-04-15", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2027-04-15")
        .it(
            "lasts as long as the rule set says",
            base()
                .with(
                    EngineUnderTest.of(
                        LaterAgreement.keeping(Period.ofMonths(12), Period.ofYears(5))))
                .withoutAnyOf(C1)
                .plus(retained("X1", "2025-04-14", C1)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2026-04-14")
        .it("lasts to 28 february from 29 february on", onLeapDay().asOf("2026-02-28"))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-02-28 last=2026-02-28")
        .and(onLeapDay().asOf("2026-03-01"))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-03-01 last=2026-02-28")
        .it(
            "is asked on the as-of date while there is no completion day",
            baseOfAgreement().withoutAnyOf(C1, C7).plus(retained("X1", "2024-05-01", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-05-01 last=2026-05-01")
        .it(
            "is asked on the completion day, which waits for all else",
            lateC7("2026-04-28").plus(retained("X1", "2024-04-28", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-28 last=2026-04-28")
        .and(lateC7("2026-04-28").plus(retained("X1", "2024-04-27", C1)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2026-04-27")
        .and(lateC7("2026-04-16").plus(retained("X1", "2024-04-16", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-16 last=2026-04-16")
        .and(lateC7("2026-04-16").plus(retained("X1", "2024-04-15", C1)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2026-04-15")
        .it(
            "is asked on a completion day that waits for the opinion",
            lateOpinion().plus(retained("X1", "2024-04-20", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-20 last=2026-04-20")
        .and(lateOpinion().plus(retained("X1", "2024-04-19", C1)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2026-04-19")
        .it(
            "is asked on a completion day that waits for a result of a later day",
            with(retained("X1", "2026-04-20", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-20 last=2028-04-20")
        .and(with(retained("X1", "2026-04-16", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-16 last=2028-04-16")
        .it(
            "is asked on the earliest completion day",
            with(retained("X1", "2025-04-15", C1)).plus(retained("X2", "2026-04-20", C2)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2027-04-15")
        .and(
            lateC7("2026-04-28")
                .plus(retained("X1", "2025-04-15", C1), retained("X2", "2025-04-15", C7)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2027-04-15")
        .it(
            "has no completion day where the jury refused what it covers",
            baseOfAgreement().ruled(C1, REFUSED).plus(retained("X1", "2025-01-10", C1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-05-01 last=2027-01-10")
        .it("has the completion day of its block where blocks are targeted", ofTwoBlocks())
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2026-04-15")
        .about(RuleId.COMPETENCY_RETENTION, "X2")
        .and(ofTwoBlocks())
        .says("SATISFIED RESULT_KEPT result=X2 day=2026-04-28 last=2026-04-28")
        .it(
            "has no completion day where its block is targeted and not complete",
            ofTwoBlocks().judged("S7", ABSENT))
        .says("VIOLATED RETENTION_OVER result=X2 day=2026-05-01 last=2026-04-28")
        .about(RuleId.COMPETENCY_RETENTION, "X1")
        .it(
            "is asked by the text of the completion day: a later one takes back nothing",
            carrying("2025-06-01", from("2026-04-20", 1)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-15 last=2027-06-01")
        .and(carrying("2025-06-01", from("2026-04-15", 1)))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-05-01 last=2025-07-01")
        .it(
            "has the first day of a text that keeps for longer as its completion day",
            carrying("2023-06-01", from("2026-04-25", 48)))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-25 last=2027-06-01")
        .and(carrying("2023-06-01", from("2026-04-25", 48)).asOf("2026-04-24"))
        .says("VIOLATED RETENTION_OVER result=X1 day=2026-04-24 last=2025-06-01")
        .and(
            carrying(
                "2023-06-01",
                RuleSet.agreement(
                    List.of(keeping48("2", "2026-04-25"), keeping48("3", "2026-04-28")))))
        .says("SATISFIED RESULT_KEPT result=X1 day=2026-04-25 last=2027-06-01")
        .tests();
  }

  @Test
  void is_not_asked_by_the_referential() {
    assertThat(base().plus(retained("X1", "2025-04-15", C1)).subjects(RuleId.COMPETENCY_RETENTION))
        .isEmpty();
  }
}
