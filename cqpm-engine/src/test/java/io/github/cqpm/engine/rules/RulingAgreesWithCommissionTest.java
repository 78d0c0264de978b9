package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.NO_RESULT_BY_RULING;
import static io.github.cqpm.engine.decision.ReasonCode.REFUSED_THOUGH_ACQUIRED;
import static io.github.cqpm.engine.decision.ReasonCode.RULING_AGREES;
import static io.github.cqpm.engine.decision.ReasonCode.RULING_DEFERRED;
import static io.github.cqpm.engine.decision.ReasonCode.VALIDATED_THOUGH_NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import org.junit.jupiter.api.Test;

/** Does the ruling agree with the result that it is about? */
class RulingAgreesWithCommissionTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.RULING_AGREES_WITH_COMMISSION, "D1/BDC0158-1");
  }

  @Test
  void is_satisfied_by_validated_and_acquired() {
    answer(base()).isSatisfied(RULING_AGREES).saying("assessment", "S1");
  }

  @Test
  void is_satisfied_by_refused_and_not_acquired() {
    answer(base().judged("S1", NOT_ACQUIRED).ruled(C1, REFUSED)).isSatisfied(RULING_AGREES);
  }

  @Test
  void is_violated_by_validated_and_not_acquired() {
    answer(base().judged("S1", NOT_ACQUIRED))
        .isViolated(VALIDATED_THOUGH_NOT_ACQUIRED)
        .saying("assessment", "S1");
  }

  @Test
  void is_violated_by_refused_and_acquired() {
    answer(base().ruled(C1, REFUSED))
        .isViolated(REFUSED_THOUGH_ACQUIRED)
        .saying("assessment", "S1");
  }

  @Test
  void asks_the_latest_result_of_the_day_or_before() {
    answer(
            base()
                .plus(
                    assessment("S8", C1, "2026-04-15", NOT_ACQUIRED),
                    assessment("S9", C1, "2026-04-16", ACQUIRED)))
        .isViolated(VALIDATED_THOUGH_NOT_ACQUIRED)
        .saying("assessment", "S8");
  }

  @Test
  void asks_no_result_that_changed_nothing() {
    base()
        .plus(assessment("S8", C1, "2026-04-16", NOT_ACQUIRED))
        .plus(deliberation("D2", "2026-04-17", C1, REFUSED))
        .answer(RuleId.RULING_AGREES_WITH_COMMISSION, "D2/BDC0158-1")
        .isViolated(REFUSED_THOUGH_ACQUIRED)
        .saying("assessment", "S1");
  }

  @Test
  void is_not_applicable_to_a_deferred_ruling() {
    answer(base().ruled(C1, DEFERRED)).isNotApplicable(RULING_DEFERRED);
  }

  @Test
  void is_not_applicable_without_a_result_by_its_day() {
    answer(base().without("S1")).isNotApplicable(NO_RESULT_BY_RULING);
    answer(base().deliberation(to -> to.date(day("2026-03-09"))))
        .isNotApplicable(NO_RESULT_BY_RULING);
  }
}
