package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.REFUSED_BY_JURY;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_RETAINED;
import static io.github.cqpm.engine.decision.ReasonCode.VALIDATED_BY_JURY;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import org.junit.jupiter.api.Test;

/** Did the latest counting ruling about the result that stands validate the competency? */
class ValidatedByJuryTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.VALIDATED_BY_JURY, C1);
  }

  @Test
  void is_satisfied_when_it_was_validated() {
    answer(base())
        .isSatisfied(VALIDATED_BY_JURY)
        .saying("deliberation", "D1")
        .saying("ruled", "2026-04-15");
  }

  @Test
  void is_satisfied_in_vain_when_it_was_not_acquired() {
    answer(base().judged("S1", NOT_ACQUIRED)).isSatisfied(VALIDATED_BY_JURY);
  }

  @Test
  void is_violated_when_it_was_refused() {
    answer(base().ruled(C1, REFUSED))
        .isViolated(REFUSED_BY_JURY)
        .saying("deliberation", "D1")
        .saying("ruled", "2026-04-15");
  }

  @Test
  void asks_the_latest_ruling() {
    answer(base().plus(deliberation("D2", "2026-04-16", C1, REFUSED)))
        .isViolated(REFUSED_BY_JURY)
        .saying("deliberation", "D2");
  }

  @Test
  void leaves_deferred_rulings_out() {
    answer(base().plus(deliberation("D2", "2026-04-16", C1, DEFERRED)))
        .isSatisfied(VALIDATED_BY_JURY)
        .saying("deliberation", "D1");
  }

  @Test
  void asks_no_ruling_about_an_earlier_result() {
    answer(
            base()
                .judged("S1", NOT_ACQUIRED)
                .ruled(C1, REFUSED)
                .plus(assessment("S8", C1, "2026-04-16", ACQUIRED)))
        .isUndetermined(MissingFact.JURY_RULING);
  }

  @Test
  void keeps_the_ruling_when_an_assessment_after_it_changes_nothing() {
    answer(base().plus(assessment("S8", C1, "2026-04-16", NOT_ACQUIRED)))
        .isSatisfied(VALIDATED_BY_JURY);
  }

  @Test
  void is_undetermined_without_a_ruling_or_with_a_deferred_one_only() {
    answer(base().without("D1")).isUndetermined(MissingFact.JURY_RULING);
    answer(base().ruled(C1, DEFERRED)).isUndetermined(MissingFact.JURY_RULING);
  }

  @Test
  void is_undetermined_when_the_ruling_does_not_count() {
    answer(baseOfAgreement().deliberation(to -> to.jury(jury(3, 2).build())))
        .isUndetermined(MissingFact.JURY_RULING);
    answer(base().without("S1")).isUndetermined(MissingFact.JURY_RULING);
  }

  @Test
  void is_not_applicable_to_a_retained_competency() {
    answer(baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .isNotApplicable(RESULT_RETAINED);
  }
}
