package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Has the jury as many of each college, and a chair from the employers' college? */
class JointCompositionTest {
  private static final PersonReference EMPLOYEE = PersonReference.of("employee-1");

  private static Situation with(DeliberationJury.Builder jury) {
    return baseOfAgreement().deliberation(to -> to.jury(jury.build()));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.JOINT_COMPOSITION, "D1")
        .it("is satisfied by two and two with an employer in the chair", with(jury(2, 2)))
        .says("SATISFIED JURY_COMPOSED_JOINTLY deliberation=D1")
        .it("is violated when one college has more members", with(jury(3, 2)))
        .says("VIOLATED COLLEGES_UNEQUAL deliberation=D1 employers=3 employees=2")
        .and(with(jury(2, 3)))
        .says("VIOLATED COLLEGES_UNEQUAL deliberation=D1 employers=2 employees=3")
        .it("is violated when an employee is in the chair", with(jury(2, 2).chair(EMPLOYEE)))
        .says("VIOLATED CHAIR_FROM_EMPLOYEES deliberation=D1")
        .it("says both when both are wrong", with(jury(1, 2).chair(EMPLOYEE)))
        .says(
            "VIOLATED COLLEGES_UNEQUAL CHAIR_FROM_EMPLOYEES deliberation=D1 employers=1 employees=2"
                + " deliberation=D1")
        .it(
            "is violated when the colleges are unequal and no chair is given",
            with(jury(3, 2).chair(Optional.empty())))
        .says("VIOLATED COLLEGES_UNEQUAL deliberation=D1 employers=3 employees=2")
        .it("is undetermined when no chair is given", with(jury(2, 2).chair(Optional.empty())))
        .says("UNDETERMINED JURY_CHAIR deliberation=D1")
        .it("is undetermined when no members are given", with(jury(0, 0)))
        .says("UNDETERMINED JURY_MEMBERS deliberation=D1")
        .it("names all that is not given", with(jury(0, 0).chair(Optional.empty())))
        .says("UNDETERMINED JURY_MEMBERS JURY_CHAIR deliberation=D1 deliberation=D1")
        .tests();
  }

  @Test
  void is_not_asked_by_the_referential() {
    assertThat(base().subjects(RuleId.JOINT_COMPOSITION)).isEmpty();
  }
}
