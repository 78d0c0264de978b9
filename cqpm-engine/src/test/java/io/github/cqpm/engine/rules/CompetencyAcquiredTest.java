package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.ACQUIRED_BY_COMMISSION;
import static io.github.cqpm.engine.decision.ReasonCode.ACQUIRED_BY_JURY;
import static io.github.cqpm.engine.decision.ReasonCode.NOT_ACQUIRED_BY_COMMISSION;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_RETAINED;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import org.junit.jupiter.api.Test;

/** Did the commission judge the competency acquired? */
class CompetencyAcquiredTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.COMPETENCY_ACQUIRED, C1);
  }

  @Test
  void is_satisfied_when_it_was_acquired() {
    answer(base())
        .isSatisfied(ACQUIRED_BY_COMMISSION)
        .saying("assessment", "S1")
        .saying("held", "2026-03-10");
  }

  @Test
  void is_violated_when_it_was_not_acquired() {
    answer(base().judged("S1", NOT_ACQUIRED))
        .isViolated(NOT_ACQUIRED_BY_COMMISSION)
        .saying("assessment", "S1")
        .saying("held", "2026-03-10");
  }

  @Test
  void asks_the_latest_assessment() {
    answer(base().plus(assessment("S8", C1, "2026-03-11", NOT_ACQUIRED)))
        .isViolated(NOT_ACQUIRED_BY_COMMISSION)
        .saying("assessment", "S8");
  }

  @Test
  void is_satisfied_though_not_acquired_after_the_validation() {
    answer(base().plus(assessment("S8", C1, "2026-04-16", NOT_ACQUIRED)))
        .isSatisfied(ACQUIRED_BY_COMMISSION)
        .saying("assessment", "S1");
  }

  @Test
  void is_satisfied_by_a_jury_that_may_overrule_the_commission() {
    answer(base().judged("S1", NOT_ACQUIRED).juryMayOverrule())
        .isSatisfied(ACQUIRED_BY_JURY)
        .saying("assessment", "S1")
        .saying("held", "2026-03-10");
  }

  @Test
  void is_satisfied_by_the_jury_even_while_the_opinion_is_missing() {
    answer(base().judged("S1", NOT_ACQUIRED).without("O1").juryMayOverrule())
        .isSatisfied(ACQUIRED_BY_JURY);
  }

  @Test
  void is_violated_when_the_jury_overruled_the_commission_and_then_refused() {
    answer(
            base()
                .judged("S1", NOT_ACQUIRED)
                .juryMayOverrule()
                .plus(deliberation("D2", "2026-04-16", C1, REFUSED)))
        .isViolated(NOT_ACQUIRED_BY_COMMISSION);
  }

  @Test
  void is_undetermined_when_the_candidate_was_absent_or_excused() {
    answer(base().judged("S1", ABSENT)).isUndetermined(MissingFact.COUNTING_ASSESSMENT);
    answer(base().judged("S1", EXCUSED)).isUndetermined(MissingFact.COUNTING_ASSESSMENT);
  }

  @Test
  void is_undetermined_without_an_assessment_that_counts() {
    answer(base().without("S1")).isUndetermined(MissingFact.COUNTING_ASSESSMENT);
    answer(base().without("P1")).isUndetermined(MissingFact.COUNTING_ASSESSMENT);
  }

  @Test
  void is_not_applicable_to_a_retained_competency() {
    answer(baseOfAgreement().withoutAnyOf(C1).plus(retained("X1", "2025-04-15", C1)))
        .isNotApplicable(RESULT_RETAINED);
  }
}
