package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.ReasonCode.ENROLLED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import org.junit.jupiter.api.Test;

/** Is the candidate enrolled at a centre? */
class EnrolmentMadeTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.ENROLMENT_MADE, "candidacy");
  }

  @Test
  void is_satisfied_when_the_candidate_enrolled() {
    answer(base()).isSatisfied(ENROLLED).saying("enrolment", "E1").saying("enrolled", "2026-01-05");
  }

  @Test
  void is_satisfied_from_the_day_of_enrolment_on() {
    answer(base().asOf("2026-01-05")).isSatisfied(ENROLLED);
  }

  @Test
  void is_undetermined_the_day_before_the_enrolment() {
    answer(base().asOf("2026-01-04")).isUndetermined(MissingFact.ENROLMENT);
  }

  @Test
  void is_undetermined_without_an_enrolment() {
    answer(base().without("E1")).isUndetermined(MissingFact.ENROLMENT);
  }

  @Test
  void is_undetermined_when_the_enrolment_was_revoked() {
    answer(base().plus(revocation("R1", "2026-05-01", "E1"))).isUndetermined(MissingFact.ENROLMENT);
  }
}
