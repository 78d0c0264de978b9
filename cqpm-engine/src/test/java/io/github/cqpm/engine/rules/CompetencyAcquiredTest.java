package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Did the commission judge the competency acquired? */
class CompetencyAcquiredTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.COMPETENCY_ACQUIRED, C1)
        .it("is satisfied when it was acquired", base())
        .says("SATISFIED ACQUIRED_BY_COMMISSION assessment=S1 held=2026-03-10")
        .it("is violated when it was not acquired", base().judged("S1", NOT_ACQUIRED))
        .says("VIOLATED NOT_ACQUIRED_BY_COMMISSION assessment=S1 held=2026-03-10")
        .it(
            "asks the latest assessment",
            base().plus(assessment("S8", C1, "2026-03-11", NOT_ACQUIRED)))
        .says("VIOLATED NOT_ACQUIRED_BY_COMMISSION assessment=S8 held=2026-03-11")
        .it(
            "is satisfied though not acquired after the validation",
            base().plus(assessment("S8", C1, "2026-04-16", NOT_ACQUIRED)))
        .says("SATISFIED ACQUIRED_BY_COMMISSION assessment=S1 held=2026-03-10")
        .it(
            "is satisfied by a jury that may overrule the commission",
            base().judged("S1", NOT_ACQUIRED).juryMayOverrule())
        .says("SATISFIED ACQUIRED_BY_JURY assessment=S1 held=2026-03-10")
        .it(
            "is satisfied by the jury even while the opinion is missing",
            base().judged("S1", NOT_ACQUIRED).without("O1").juryMayOverrule())
        .says("SATISFIED ACQUIRED_BY_JURY assessment=S1 held=2026-03-10")
        .it(
            "is violated when the jury overruled the commission and then refused",
            base()
                .judged("S1", NOT_ACQUIRED)
                .juryMayOverrule()
                .plus(deliberation("D2", "2026-04-16", C1, REFUSED)))
        .says("VIOLATED NOT_ACQUIRED_BY_COMMISSION assessment=S1 held=2026-03-10")
        .it("is undetermined when the candidate was absent or excused", base().judged("S1", ABSENT))
        .says("UNDETERMINED COUNTING_ASSESSMENT")
        .and(base().judged("S1", EXCUSED))
        .says("UNDETERMINED COUNTING_ASSESSMENT")
        .it("is undetermined without an assessment that counts", base().without("S1"))
        .says("UNDETERMINED COUNTING_ASSESSMENT")
        .and(base().without("P1"))
        .says("UNDETERMINED COUNTING_ASSESSMENT")
        .it(
            "is not applicable to a retained competency",
            baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .says("NOT_APPLICABLE RESULT_RETAINED")
        .tests();
  }
}
