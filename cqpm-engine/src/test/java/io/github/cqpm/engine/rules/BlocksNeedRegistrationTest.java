package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.decision.ReasonCode.NOT_REGISTERED;
import static io.github.cqpm.engine.decision.ReasonCode.REGISTERED;
import static io.github.cqpm.engine.decision.ReasonCode.TARGET_IS_CERTIFICATE;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.referential.NationalRegistration;
import org.junit.jupiter.api.Test;

/** Where blocks are targeted, is the CQPM registered in the RNCP on the as-of date? */
class BlocksNeedRegistrationTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.BLOCKS_NEED_REGISTRATION, "candidacy");
  }

  @Test
  void is_satisfied_on_the_first_and_the_last_day_of_registration() {
    answer(base().target(B8).asOf("2024-01-01")).isSatisfied(REGISTERED);
    answer(base().target(B8).asOf("2029-01-01"))
        .isSatisfied(REGISTERED)
        .saying("day", "2029-01-01");
  }

  @Test
  void is_violated_the_day_before_and_the_day_after() {
    answer(base().target(B8).asOf("2023-12-31")).isViolated(NOT_REGISTERED);
    answer(base().target(B8).asOf("2029-01-02"))
        .isViolated(NOT_REGISTERED)
        .saying("day", "2029-01-02");
  }

  @Test
  void is_violated_when_the_certification_was_never_registered() {
    answer(base().target(B8).registration(NationalRegistration.none())).isViolated(NOT_REGISTERED);
  }

  @Test
  void is_undetermined_when_the_registration_is_unknown() {
    answer(base().target(B8).registrationUnknown()).isUndetermined(MissingFact.REGISTRATION);
  }

  @Test
  void is_asked_though_all_blocks_are_named() {
    answer(base().target(B8, B7, B6)).isSatisfied(REGISTERED);
  }

  @Test
  void is_not_applicable_when_the_whole_is_targeted() {
    answer(base().registrationUnknown()).isNotApplicable(TARGET_IS_CERTIFICATE);
  }
}
