package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Situation.base;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Has the jury members of both colleges? */
class BothCollegesTest {
  private static final JuryMember LAST =
      JuryMember.of(PersonReference.of("employer-2"), College.EMPLOYERS);

  private static Situation with(DeliberationJury.Builder jury) {
    return base().deliberation(to -> to.jury(jury.build()));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.BOTH_COLLEGES, "D1")
        .it("is satisfied by one member of each", with(jury(1, 1)))
        .says("SATISFIED BOTH_COLLEGES_PRESENT deliberation=D1")
        .it("is satisfied whoever is named first and last", with(jury(1, 1).addMember(LAST)))
        .says("SATISFIED BOTH_COLLEGES_PRESENT deliberation=D1")
        .it("is violated by employers alone", with(jury(2, 0)))
        .says("VIOLATED ONE_COLLEGE_ONLY deliberation=D1 college=EMPLOYERS")
        .it("is violated by employees alone", with(jury(0, 2).chair(Optional.empty())))
        .says("VIOLATED ONE_COLLEGE_ONLY deliberation=D1 college=EMPLOYEES")
        .it("is undetermined when no members are given", with(jury(0, 0)))
        .says("UNDETERMINED JURY_MEMBERS deliberation=D1")
        .tests();
  }
}
