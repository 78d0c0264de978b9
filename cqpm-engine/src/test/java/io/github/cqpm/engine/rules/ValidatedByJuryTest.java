package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
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

/** Did the latest counting ruling about the result that stands validate the competency? */
class ValidatedByJuryTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.VALIDATED_BY_JURY, C1)
        .it("is satisfied when it was validated", base())
        .says("SATISFIED VALIDATED_BY_JURY deliberation=D1 ruled=2026-04-15")
        .it("is satisfied in vain when it was not acquired", base().judged("S1", NOT_ACQUIRED))
        .says("SATISFIED VALIDATED_BY_JURY deliberation=D1 ruled=2026-04-15")
        .it("is violated when it was refused", base().ruled(C1, REFUSED))
        .says("VIOLATED REFUSED_BY_JURY deliberation=D1 ruled=2026-04-15")
        .it("asks the latest ruling", base().plus(deliberation("D2", "2026-04-16", C1, REFUSED)))
        .says("VIOLATED REFUSED_BY_JURY deliberation=D2 ruled=2026-04-16")
        .it(
            "leaves deferred rulings out",
            base().plus(deliberation("D2", "2026-04-16", C1, DEFERRED)))
        .says("SATISFIED VALIDATED_BY_JURY deliberation=D1 ruled=2026-04-15")
        .it(
            "asks no ruling about an earlier result",
            base()
                .judged("S1", NOT_ACQUIRED)
                .ruled(C1, REFUSED)
                .plus(assessment("S8", C1, "2026-04-16", ACQUIRED)))
        .says("UNDETERMINED JURY_RULING")
        .it(
            "keeps the ruling when an assessment after it changes nothing",
            base().plus(assessment("S8", C1, "2026-04-16", NOT_ACQUIRED)))
        .says("SATISFIED VALIDATED_BY_JURY deliberation=D1 ruled=2026-04-15")
        .it("is undetermined without a ruling or with a deferred one only", base().without("D1"))
        .says("UNDETERMINED JURY_RULING")
        .and(base().ruled(C1, DEFERRED))
        .says("UNDETERMINED JURY_RULING")
        .it(
            "is undetermined when the ruling does not count",
            baseOfAgreement().deliberation(to -> to.jury(jury(3, 2).build())))
        .says("UNDETERMINED JURY_RULING")
        .and(base().without("S1"))
        .says("UNDETERMINED JURY_RULING")
        .it(
            "is not applicable to a retained competency",
            baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .says("NOT_APPLICABLE RESULT_RETAINED")
        .tests();
  }
}
