package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.commission;
import static io.github.cqpm.engine.Situation.base;

import io.github.cqpm.engine.Cases;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Has the commission of the assessment several members? */
class SeveralMembersTest {
  private static Situation commissionOf(int members) {
    return base().commission(to -> to.members(commission("K1", members).getMembers()));
  }

  @TestFactory
  Stream<DynamicTest> answers() {
    return Cases.of(RuleId.SEVERAL_MEMBERS, "S1")
        .it("is satisfied by two members", commissionOf(2))
        .says("SATISFIED COMMISSION_OF_SEVERAL commission=K1 members=2 least=2")
        .it("is violated by one member", commissionOf(1))
        .says("VIOLATED TOO_FEW_MEMBERS commission=K1 members=1 least=2")
        .it(
            "asks for as many members as the policy says",
            commissionOf(2).policy(policy -> policy.minimumCommissionMembers(3)))
        .says("VIOLATED TOO_FEW_MEMBERS commission=K1 members=2 least=3")
        .and(commissionOf(1).policy(policy -> policy.minimumCommissionMembers(1)))
        .says("SATISFIED COMMISSION_OF_SEVERAL commission=K1 members=1 least=1")
        .it("is undetermined when no members are given", commissionOf(0))
        .says("UNDETERMINED COMMISSION_MEMBERS commission=K1")
        .it(
            "is undetermined when no commission is named",
            base().assessment("S1", to -> to.commission(Optional.empty())))
        .says("UNDETERMINED COMMISSION")
        .tests();
  }
}
