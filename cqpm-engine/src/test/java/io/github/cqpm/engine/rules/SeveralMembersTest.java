package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.commission;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.ReasonCode.COMMISSION_OF_SEVERAL;
import static io.github.cqpm.engine.decision.ReasonCode.TOO_FEW_MEMBERS;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Has the commission of the assessment several members? */
class SeveralMembersTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.SEVERAL_MEMBERS, "S1");
  }

  private static Situation commissionOf(int members) {
    return base().commission(to -> to.members(commission("K1", members).getMembers()));
  }

  @Test
  void is_satisfied_by_two_members() {
    answer(commissionOf(2))
        .isSatisfied(COMMISSION_OF_SEVERAL)
        .saying("commission", "K1")
        .saying("members", 2)
        .saying("least", 2);
  }

  @Test
  void is_violated_by_one_member() {
    answer(commissionOf(1))
        .isViolated(TOO_FEW_MEMBERS)
        .saying("commission", "K1")
        .saying("members", 1)
        .saying("least", 2);
  }

  @Test
  void asks_for_as_many_members_as_the_policy_says() {
    answer(commissionOf(2).policy(policy -> policy.minimumCommissionMembers(3)))
        .isViolated(TOO_FEW_MEMBERS)
        .saying("least", 3);
    answer(commissionOf(1).policy(policy -> policy.minimumCommissionMembers(1)))
        .isSatisfied(COMMISSION_OF_SEVERAL);
  }

  @Test
  void is_undetermined_when_no_members_are_given() {
    answer(commissionOf(0))
        .isUndetermined(MissingFact.COMMISSION_MEMBERS)
        .saying("commission", "K1");
  }

  @Test
  void is_undetermined_when_no_commission_is_named() {
    answer(base().assessment("S1", to -> to.commission(Optional.empty())))
        .isUndetermined(MissingFact.COMMISSION);
  }
}
