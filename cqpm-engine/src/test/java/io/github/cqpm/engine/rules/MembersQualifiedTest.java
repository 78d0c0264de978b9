package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Is each member of the commission qualified by professional experience? */
class MembersQualifiedTest {
  private static CommissionMember member(String reference, Optional<Boolean> qualified) {
    return CommissionMember.builder()
        .reference(PersonReference.of(reference))
        .qualified(qualified)
        .build();
  }

  private static final CommissionMember NOT_QUALIFIED = member("trainee", Optional.of(false));

  private static final CommissionMember NOT_SAID = member("guest", Optional.empty());

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.MEMBERS_QUALIFIED, "S1")
        .it("is satisfied when each member is qualified", base())
        .says("SATISFIED ALL_MEMBERS_QUALIFIED commission=K1")
        .it(
            "is violated when one is not qualified",
            base().commission(to -> to.addMember(NOT_QUALIFIED)))
        .says("VIOLATED MEMBERS_NOT_QUALIFIED commission=K1 members=1")
        .it(
            "is violated when one is not qualified and another is not said",
            base().commission(to -> to.addMembers(NOT_SAID, NOT_QUALIFIED)))
        .says("VIOLATED MEMBERS_NOT_QUALIFIED commission=K1 members=1")
        .it("is undetermined when one is not said", base().commission(to -> to.addMember(NOT_SAID)))
        .says("UNDETERMINED MEMBER_QUALIFICATION commission=K1 members=1")
        .it(
            "is not applicable when no members are given",
            base().commission(to -> to.members(List.of())))
        .says("NOT_APPLICABLE MEMBERS_NOT_GIVEN")
        .it(
            "is not applicable when no commission is named",
            base().assessment("S1", to -> to.commission(Optional.empty())))
        .says("NOT_APPLICABLE MEMBERS_NOT_GIVEN")
        .tests();
  }
}
