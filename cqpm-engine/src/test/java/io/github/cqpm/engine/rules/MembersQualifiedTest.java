package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.decision.ReasonCode.ALL_MEMBERS_QUALIFIED;
import static io.github.cqpm.engine.decision.ReasonCode.MEMBERS_NOT_GIVEN;
import static io.github.cqpm.engine.decision.ReasonCode.MEMBERS_NOT_QUALIFIED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.PersonReference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Is each member of the commission qualified by professional experience? */
class MembersQualifiedTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.MEMBERS_QUALIFIED, "S1");
  }

  private static CommissionMember member(String reference, Optional<Boolean> qualified) {
    return CommissionMember.builder()
        .reference(PersonReference.of(reference))
        .qualified(qualified)
        .build();
  }

  private static final CommissionMember NOT_QUALIFIED = member("trainee", Optional.of(false));
  private static final CommissionMember NOT_SAID = member("guest", Optional.empty());

  @Test
  void is_satisfied_when_each_member_is_qualified() {
    answer(base()).isSatisfied(ALL_MEMBERS_QUALIFIED).saying("commission", "K1");
  }

  @Test
  void is_violated_when_one_is_not_qualified() {
    answer(base().commission(to -> to.addMember(NOT_QUALIFIED)))
        .isViolated(MEMBERS_NOT_QUALIFIED)
        .saying("commission", "K1")
        .saying("members", 1);
  }

  @Test
  void is_violated_when_one_is_not_qualified_and_another_is_not_said() {
    answer(base().commission(to -> to.addMembers(NOT_SAID, NOT_QUALIFIED)))
        .isViolated(MEMBERS_NOT_QUALIFIED);
  }

  @Test
  void is_undetermined_when_one_is_not_said() {
    answer(base().commission(to -> to.addMember(NOT_SAID)))
        .isUndetermined(MissingFact.MEMBER_QUALIFICATION)
        .saying("commission", "K1")
        .saying("members", 1);
  }

  @Test
  void is_not_applicable_when_no_members_are_given() {
    answer(base().commission(to -> to.members(List.of()))).isNotApplicable(MEMBERS_NOT_GIVEN);
  }

  @Test
  void is_not_applicable_when_no_commission_is_named() {
    answer(base().assessment("S1", to -> to.commission(Optional.empty())))
        .isNotApplicable(MEMBERS_NOT_GIVEN);
  }
}
