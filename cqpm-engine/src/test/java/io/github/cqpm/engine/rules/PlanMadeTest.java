package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.ReasonCode.PLAN_DEFINED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import org.junit.jupiter.api.Test;

/** Is there an assessment plan? */
class PlanMadeTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.PLAN_MADE, "candidacy");
  }

  @Test
  void is_satisfied_from_the_day_of_the_plan_on() {
    answer(base().asOf("2026-01-20"))
        .isSatisfied(PLAN_DEFINED)
        .saying("plan", "P1")
        .saying("defined", "2026-01-20");
  }

  @Test
  void is_undetermined_the_day_before_the_plan() {
    answer(base().asOf("2026-01-19")).isUndetermined(MissingFact.PLAN);
  }

  @Test
  void is_undetermined_without_a_plan() {
    answer(base().without("P1")).isUndetermined(MissingFact.PLAN);
  }

  @Test
  void is_undetermined_when_the_plan_was_revoked() {
    answer(base().plus(revocation("R1", "2026-04-20", "P1"))).isUndetermined(MissingFact.PLAN);
  }
}
