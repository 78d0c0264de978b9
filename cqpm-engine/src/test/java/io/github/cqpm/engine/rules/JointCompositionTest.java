package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.decision.ReasonCode.CHAIR_FROM_EMPLOYEES;
import static io.github.cqpm.engine.decision.ReasonCode.COLLEGES_UNEQUAL;
import static io.github.cqpm.engine.decision.ReasonCode.JURY_COMPOSED_JOINTLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Has the jury as many of each college, and a chair from the employers' college? */
class JointCompositionTest {
  private static final PersonReference EMPLOYEE = PersonReference.of("employee-1");

  private static AnswerVerifier answer(DeliberationJury.Builder jury) {
    return baseOfAgreement()
        .deliberation(to -> to.jury(jury.build()))
        .answer(RuleId.JOINT_COMPOSITION, "D1");
  }

  @Test
  void is_satisfied_by_two_and_two_with_an_employer_in_the_chair() {
    answer(jury(2, 2)).isSatisfied(JURY_COMPOSED_JOINTLY).saying("deliberation", "D1");
  }

  @Test
  void is_violated_when_one_college_has_more_members() {
    answer(jury(3, 2))
        .isViolated(COLLEGES_UNEQUAL)
        .saying("deliberation", "D1")
        .saying("employers", 3)
        .saying("employees", 2);
    answer(jury(2, 3)).isViolated(COLLEGES_UNEQUAL).saying("employers", 2).saying("employees", 3);
  }

  @Test
  void is_violated_when_an_employee_is_in_the_chair() {
    answer(jury(2, 2).chair(EMPLOYEE))
        .isViolated(CHAIR_FROM_EMPLOYEES)
        .saying("deliberation", "D1");
  }

  @Test
  void says_both_when_both_are_wrong() {
    answer(jury(1, 2).chair(EMPLOYEE)).isViolated(COLLEGES_UNEQUAL, CHAIR_FROM_EMPLOYEES);
  }

  @Test
  void is_violated_when_the_colleges_are_unequal_and_no_chair_is_given() {
    answer(jury(3, 2).chair(Optional.empty())).isViolated(COLLEGES_UNEQUAL);
  }

  @Test
  void is_undetermined_when_no_chair_is_given() {
    answer(jury(2, 2).chair(Optional.empty()))
        .isUndetermined(MissingFact.JURY_CHAIR)
        .saying("deliberation", "D1");
  }

  @Test
  void is_undetermined_when_no_members_are_given() {
    answer(jury(0, 0)).isUndetermined(MissingFact.JURY_MEMBERS).saying("deliberation", "D1");
  }

  @Test
  void names_all_that_is_not_given() {
    answer(jury(0, 0).chair(Optional.empty()))
        .isUndetermined(MissingFact.JURY_MEMBERS, MissingFact.JURY_CHAIR);
  }

  @Test
  void is_not_asked_by_the_referential() {
    assertThat(base().subjects(RuleId.JOINT_COMPOSITION)).isEmpty();
  }
}
