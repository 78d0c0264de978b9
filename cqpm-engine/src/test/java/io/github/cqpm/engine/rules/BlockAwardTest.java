package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.BLOCK_COMPLETE;
import static io.github.cqpm.engine.decision.ReasonCode.BLOCK_NOT_ADMISSIBLE;
import static io.github.cqpm.engine.decision.ReasonCode.NOT_REGISTERED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.referential.NationalRegistration;
import org.junit.jupiter.api.Test;

/** May the block be awarded by itself: is it complete, and the CQPM registered? */
class BlockAwardTest {
  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.BLOCK_AWARD, B8);
  }

  private static Situation notRegistered() {
    return base().registration(NationalRegistration.none());
  }

  @Test
  void is_satisfied_when_complete_and_registered() {
    answer(base()).isSatisfied(BLOCK_COMPLETE).saying("block", B8).saying("day", "2026-04-15");
  }

  @Test
  void is_violated_when_the_block_is() {
    answer(base().ruled(C1, REFUSED)).isViolated(BLOCK_NOT_ADMISSIBLE).saying("block", B8);
  }

  @Test
  void is_violated_when_the_block_is_though_the_registration_is_unknown() {
    answer(base().ruled(C1, REFUSED).registrationUnknown()).isViolated(BLOCK_NOT_ADMISSIBLE);
  }

  @Test
  void is_violated_when_blocks_are_targeted_and_it_is_not_registered() {
    answer(notRegistered().target(B8)).isViolated(NOT_REGISTERED).saying("day", "2026-04-15");
  }

  @Test
  void is_violated_by_the_block_alone_when_it_is_not_registered_either() {
    answer(notRegistered().target(B8).ruled(C1, REFUSED)).isViolated(BLOCK_NOT_ADMISSIBLE);
  }

  @Test
  void is_undetermined_when_the_block_is() {
    answer(base().ruled(C1, DEFERRED))
        .isUndetermined(MissingFact.BLOCK_PENDING)
        .saying("block", B8);
  }

  @Test
  void is_undetermined_when_the_block_is_though_it_is_not_registered() {
    answer(notRegistered().target(B8).ruled(C1, DEFERRED))
        .isUndetermined(MissingFact.BLOCK_PENDING);
  }

  @Test
  void is_undetermined_when_the_registration_is_unknown() {
    answer(base().registrationUnknown()).isUndetermined(MissingFact.REGISTRATION);
    answer(base().target(B8).registrationUnknown()).isUndetermined(MissingFact.REGISTRATION);
  }

  @Test
  void names_all_that_is_missing() {
    answer(base().ruled(C1, DEFERRED).registrationUnknown())
        .isUndetermined(MissingFact.BLOCK_PENDING, MissingFact.REGISTRATION);
  }

  @Test
  void is_not_applicable_when_the_whole_is_targeted_and_it_is_not_registered() {
    answer(notRegistered()).isNotApplicable(NOT_REGISTERED).saying("day", "2026-04-15");
  }

  @Test
  void is_not_applicable_before_it_is_violated() {
    answer(notRegistered().ruled(C1, REFUSED)).isNotApplicable(NOT_REGISTERED);
  }
}
