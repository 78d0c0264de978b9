package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.ReasonCode.BOTH_COLLEGES_PRESENT;
import static io.github.cqpm.engine.decision.ReasonCode.ONE_COLLEGE_ONLY;

import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.DeliberationJury;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Has the jury members of both colleges? */
class BothCollegesTest {
  private static AnswerVerifier answer(DeliberationJury.Builder jury) {
    return base().deliberation(to -> to.jury(jury.build())).answer(RuleId.BOTH_COLLEGES, "D1");
  }

  @Test
  void is_satisfied_by_one_member_of_each() {
    answer(jury(1, 1)).isSatisfied(BOTH_COLLEGES_PRESENT).saying("deliberation", "D1");
  }

  @Test
  void is_violated_by_employers_alone() {
    answer(jury(2, 0))
        .isViolated(ONE_COLLEGE_ONLY)
        .saying("deliberation", "D1")
        .saying("college", "EMPLOYERS");
  }

  @Test
  void is_violated_by_employees_alone() {
    answer(jury(0, 2).chair(Optional.empty()))
        .isViolated(ONE_COLLEGE_ONLY)
        .saying("college", "EMPLOYEES");
  }

  @Test
  void is_undetermined_when_no_members_are_given() {
    answer(jury(0, 0)).isUndetermined(MissingFact.JURY_MEMBERS).saying("deliberation", "D1");
  }
}
