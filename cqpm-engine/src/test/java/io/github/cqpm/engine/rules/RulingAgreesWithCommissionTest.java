package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Does the ruling agree with the result that it is about? */
class RulingAgreesWithCommissionTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.RULING_AGREES_WITH_COMMISSION, "D1/BDC0158-1")
        .it("is satisfied by validated and acquired", base())
        .says("SATISFIED RULING_AGREES assessment=S1")
        .it(
            "is satisfied by refused and not acquired",
            base().judged("S1", NOT_ACQUIRED).ruled(C1, REFUSED))
        .says("SATISFIED RULING_AGREES assessment=S1")
        .it("is violated by validated and not acquired", base().judged("S1", NOT_ACQUIRED))
        .says("VIOLATED VALIDATED_THOUGH_NOT_ACQUIRED assessment=S1")
        .it("is violated by refused and acquired", base().ruled(C1, REFUSED))
        .says("VIOLATED REFUSED_THOUGH_ACQUIRED assessment=S1")
        .it(
            "asks the latest result of the day or before",
            base()
                .plus(
                    assessment("S8", C1, "2026-04-15", NOT_ACQUIRED),
                    assessment("S9", C1, "2026-04-16", ACQUIRED)))
        .says("VIOLATED VALIDATED_THOUGH_NOT_ACQUIRED assessment=S8")
        .it("is not applicable to a deferred ruling", base().ruled(C1, DEFERRED))
        .says("NOT_APPLICABLE RULING_DEFERRED")
        .it("is not applicable without a result by its day", base().without("S1"))
        .says("NOT_APPLICABLE NO_RESULT_BY_RULING")
        .and(base().deliberation(to -> to.date(day("2026-03-09"))))
        .says("NOT_APPLICABLE NO_RESULT_BY_RULING")
        .about(RuleId.RULING_AGREES_WITH_COMMISSION, "D2/BDC0158-1")
        .it(
            "asks no result that changed nothing",
            base()
                .plus(
                    assessment("S8", C1, "2026-04-16", NOT_ACQUIRED),
                    deliberation("D2", "2026-04-17", C1, REFUSED)))
        .says("VIOLATED REFUSED_THOUGH_ACQUIRED assessment=S1")
        .tests();
  }
}
