package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C4;
import static io.github.cqpm.engine.SmallReferential.C5;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;

import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.Award;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Records that play no part in a decision, and why: by date and on one day by id. */
class LeftAsideTest {
  private static Situation only0158() {
    return base().withoutAnyOf(C3, C4, C5, C6, C7).target(B8);
  }

  @TestFactory
  Stream<DynamicTest> are_told() {
    return Cases.asking(
            situation ->
                Cases.words(
                    situation.decide().getLeftAside().stream()
                        .flatMap(aside -> Stream.of(aside.record(), aside.reason()))))
        .it("none of the base", base())
        .says("")
        .it("what is dated after the as-of date", base().asOf("2026-04-15"))
        .says("")
        .and(base().asOf("2026-03-19"))
        .says("O1 AFTER_AS_OF D1 AFTER_AS_OF")
        .it(
            "what is revoked on the as-of date or before, once",
            base()
                .plus(revocation("R1", "2026-04-20", "O1"), revocation("R2", "2026-04-20", "O1"))
                .asOf("2026-04-20"))
        .says("O1 REVOKED")
        .and(base().plus(revocation("R1", "2026-04-20", "O1")).asOf("2026-04-19"))
        .says("R1 AFTER_AS_OF")
        .it("assessments outside the target", base().target(B8, B7))
        .says("S6 OUTSIDE_TARGET S7 OUTSIDE_TARGET")
        .it(
            "reports all of whose competencies are outside the target",
            only0158().plus(report("T1", "2026-03-01", C3, C1), report("T2", "2026-03-01", C3, C7)))
        .says("T2 OUTSIDE_TARGET")
        .it(
            "deliberations that award nothing and all of whose rulings are outside the target",
            only0158()
                .plus(
                    deliberation("D2", "2026-04-16", C5, DEFERRED),
                    deliberation("D3", "2026-04-16").validate(List.of(C3, C1)).build(),
                    deliberation("D4", "2026-04-16").build(),
                    deliberation("D5", "2026-04-16")
                        .validate(List.of(C4))
                        .addAward(Award.block(B7))
                        .build()))
        .says("D2 OUTSIDE_TARGET")
        .it(
            "retained results outside the target",
            only0158()
                .with(EngineUnderTest.of(RuleSet.agreement()))
                .plus(
                    retained("X1", "2025-04-15", C1),
                    retained("X2", "2025-04-15", C7),
                    retained("X3", "2025-04-15", B8),
                    retained("X4", "2025-04-15", B6)))
        .says("X2 OUTSIDE_TARGET X4 OUTSIDE_TARGET")
        .it(
            "retained results where no rule is about them, by date and by id",
            base()
                .plus(
                    retained("X2", "2025-04-15", C1),
                    retained("X10", "2025-04-15", C1),
                    retained("X3", "2024-12-31", C1)))
        .says("X3 NO_RULE_FOR_IT X10 NO_RULE_FOR_IT X2 NO_RULE_FOR_IT")
        .it("no assessment without a result", base().judged("S1", ABSENT).judged("S2", EXCUSED))
        .says("")
        .it("the first reason that applies", only0158().plus(retained("X1", "2025-04-15", C7)))
        .says("X1 OUTSIDE_TARGET")
        .and(
            only0158().plus(retained("X1", "2025-04-15", C7), revocation("R1", "2026-04-20", "X1")))
        .says("X1 REVOKED")
        .and(base().asOf("2026-04-14").plus(revocation("R1", "2026-04-15", "D1")))
        .says("D1 AFTER_AS_OF R1 AFTER_AS_OF")
        .tests();
  }
}
