package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.ReasonCode.ASSESSED_BEFORE_ENROLMENT;
import static io.github.cqpm.engine.decision.ReasonCode.ENROLLED_BY_ASSESSMENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import org.junit.jupiter.api.Test;

/** Was the candidate enrolled by the day of the assessment? */
class EnrolmentPrecedesAssessmentTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.ENROLMENT_PRECEDES_ASSESSMENT, "S1");
  }

  @Test
  void is_satisfied_when_the_candidate_enrolled_the_same_day() {
    answer(base().enrolledOn("2026-03-10"))
        .isSatisfied(ENROLLED_BY_ASSESSMENT)
        .saying("assessment", "S1")
        .saying("held", "2026-03-10")
        .saying("enrolment", "E1")
        .saying("enrolled", "2026-03-10");
  }

  @Test
  void is_violated_when_the_candidate_enrolled_the_day_after() {
    answer(base().enrolledOn("2026-03-11"))
        .isViolated(ASSESSED_BEFORE_ENROLMENT)
        .saying("assessment", "S1")
        .saying("held", "2026-03-10")
        .saying("enrolment", "E1")
        .saying("enrolled", "2026-03-11");
  }

  @Test
  void is_undetermined_without_an_enrolment() {
    answer(base().without("E1")).isUndetermined(MissingFact.ENROLMENT);
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
