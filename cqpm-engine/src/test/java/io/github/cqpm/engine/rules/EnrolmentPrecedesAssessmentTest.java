package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Was the candidate enrolled by the day of the assessment? */
class EnrolmentPrecedesAssessmentTest {
  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.ENROLMENT_PRECEDES_ASSESSMENT, "S1")
        .it(
            "is satisfied when the candidate enrolled the same day",
            base().enrolledOn("2026-03-10"))
        .says(
            "SATISFIED ENROLLED_BY_ASSESSMENT assessment=S1 held=2026-03-10 enrolment=E1"
                + " enrolled=2026-03-10")
        .it(
            "is violated when the candidate enrolled the day after",
            base().enrolledOn("2026-03-11"))
        .says(
            "VIOLATED ASSESSED_BEFORE_ENROLMENT assessment=S1 held=2026-03-10 enrolment=E1"
                + " enrolled=2026-03-11")
        .it("is undetermined without an enrolment", base().without("E1"))
        .says("UNDETERMINED ENROLMENT")
        .tests();
  }

  @Test
  void is_not_asked_about_a_candidate_who_was_absent_or_excused() {
    assertThat(
            base()
                .judged("S1", ABSENT)
                .judged("S2", EXCUSED)
                .subjects(RuleId.ENROLMENT_PRECEDES_ASSESSMENT))
        .containsExactlyInAnyOrder("S3", "S4", "S5", "S6", "S7");
  }
}
