package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Was the competency assessed by the day of the ruling, by an assessment that counts? */
class RulingAfterAssessmentTest {
  private static Situation ruledOn(String day) {
    return base().deliberation(to -> to.date(day(day)));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.RULING_AFTER_ASSESSMENT, "D1/BDC0158-1")
        .it("is satisfied when assessed the same day", ruledOn("2026-03-10"))
        .says(
            "SATISFIED ASSESSED_BY_RULING assessment=S1 held=2026-03-10 deliberation=D1"
                + " ruled=2026-03-10")
        .it("is violated when assessed the day after", ruledOn("2026-03-09"))
        .says(
            "VIOLATED RULED_BEFORE_ASSESSMENT assessment=S1 held=2026-03-10 deliberation=D1"
                + " ruled=2026-03-09")
        .it(
            "is satisfied by the first of several assessments",
            base().plus(assessment("S8", C1, "2026-04-16", ACQUIRED)))
        .says(
            "SATISFIED ASSESSED_BY_RULING assessment=S1 held=2026-03-10 deliberation=D1"
                + " ruled=2026-04-15")
        .it("is asked of a deferred ruling too", ruledOn("2026-03-09").ruled(C1, DEFERRED))
        .says(
            "VIOLATED RULED_BEFORE_ASSESSMENT assessment=S1 held=2026-03-10 deliberation=D1"
                + " ruled=2026-03-09")
        .it("is undetermined when it was not assessed at all", base().without("S1"))
        .says("UNDETERMINED COUNTING_ASSESSMENT")
        .and(base().judged("S1", ABSENT))
        .says("UNDETERMINED COUNTING_ASSESSMENT")
        .it("is undetermined when the assessment does not count", base().without("E1"))
        .says("UNDETERMINED COUNTING_ASSESSMENT")
        .tests();
  }
}
