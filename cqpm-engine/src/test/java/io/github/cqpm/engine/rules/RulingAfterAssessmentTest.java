package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.ASSESSED_BY_RULING;
import static io.github.cqpm.engine.decision.ReasonCode.RULED_BEFORE_ASSESSMENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import org.junit.jupiter.api.Test;

/** Was the competency assessed by the day of the ruling, by an assessment that counts? */
class RulingAfterAssessmentTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.RULING_AFTER_ASSESSMENT, "D1/BDC0158-1");
  }

  private static Situation ruledOn(String day) {
    return base().deliberation(to -> to.date(day(day)));
  }

  @Test
  void is_satisfied_when_assessed_the_same_day() {
    answer(ruledOn("2026-03-10"))
        .isSatisfied(ASSESSED_BY_RULING)
        .saying("assessment", "S1")
        .saying("held", "2026-03-10")
        .saying("deliberation", "D1")
        .saying("ruled", "2026-03-10");
  }

  @Test
  void is_violated_when_assessed_the_day_after() {
    answer(ruledOn("2026-03-09"))
        .isViolated(RULED_BEFORE_ASSESSMENT)
        .saying("assessment", "S1")
        .saying("held", "2026-03-10")
        .saying("deliberation", "D1")
        .saying("ruled", "2026-03-09");
  }

  @Test
  void is_satisfied_by_the_first_of_several_assessments() {
    answer(base().plus(assessment("S8", C1, "2026-04-16", ACQUIRED)))
        .isSatisfied(ASSESSED_BY_RULING)
        .saying("assessment", "S1");
  }

  @Test
  void is_asked_of_a_deferred_ruling_too() {
    answer(ruledOn("2026-03-09").ruled(C1, DEFERRED)).isViolated(RULED_BEFORE_ASSESSMENT);
  }

  @Test
  void is_undetermined_when_it_was_not_assessed_at_all() {
    answer(base().without("S1")).isUndetermined(MissingFact.COUNTING_ASSESSMENT);
    answer(base().judged("S1", ABSENT)).isUndetermined(MissingFact.COUNTING_ASSESSMENT);
  }

  @Test
  void is_undetermined_when_the_assessment_does_not_count() {
    answer(base().without("E1")).isUndetermined(MissingFact.COUNTING_ASSESSMENT);
  }
}
