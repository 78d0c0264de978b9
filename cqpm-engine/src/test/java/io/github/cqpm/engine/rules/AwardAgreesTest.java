package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.decision.ReasonCode.AWARD_ADMISSIBLE;
import static io.github.cqpm.engine.decision.ReasonCode.AWARD_NOT_ADMISSIBLE;
import static io.github.cqpm.engine.decision.ReasonCode.AWARD_NOT_SEPARATE;
import static io.github.cqpm.engine.decision.ReasonCode.AWARD_OUTSIDE_TARGET;
import static io.github.cqpm.engine.decision.ReasonCode.NO_SUBJECT;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.referential.NationalRegistration;
import org.junit.jupiter.api.Test;

/** Is what was awarded admissible in this decision? */
class AwardAgreesTest {
  private static final Award CQPM = Award.certificate();
  private static final Award BLOCK = Award.block(B8);

  private static Situation awarding(Award award) {
    return base().deliberation(to -> to.addAward(award));
  }

  private static AnswerVerifier answer(Situation situation, Award award) {
    return situation.answer(RuleId.AWARD_AGREES, "D1/" + award);
  }

  @Test
  void is_satisfied_by_an_admissible_certification() {
    answer(awarding(CQPM), CQPM).isSatisfied(AWARD_ADMISSIBLE).saying("award", "CQPM");
  }

  @Test
  void is_satisfied_by_an_admissible_award_of_a_block() {
    answer(awarding(BLOCK), BLOCK).isSatisfied(AWARD_ADMISSIBLE).saying("award", "BDC0158");
  }

  @Test
  void is_violated_by_a_certification_that_is_not_admissible() {
    answer(awarding(CQPM).ruled(C7, REFUSED), CQPM)
        .isViolated(AWARD_NOT_ADMISSIBLE)
        .saying("award", "CQPM");
  }

  @Test
  void asks_of_a_block_its_own_award_only() {
    answer(awarding(BLOCK).ruled(C7, REFUSED), BLOCK).isSatisfied(AWARD_ADMISSIBLE);
    answer(awarding(BLOCK).ruled(C1, REFUSED), BLOCK).isViolated(AWARD_NOT_ADMISSIBLE);
  }

  @Test
  void is_violated_by_a_block_that_is_not_awarded_by_itself() {
    answer(awarding(BLOCK).registration(NationalRegistration.none()), BLOCK)
        .isViolated(AWARD_NOT_SEPARATE)
        .saying("award", "BDC0158");
  }

  @Test
  void is_violated_by_a_block_outside_the_target() {
    answer(awarding(BLOCK).target(B7), BLOCK)
        .isViolated(AWARD_OUTSIDE_TARGET)
        .saying("award", "BDC0158");
  }

  @Test
  void is_violated_by_the_certification_where_only_blocks_are_targeted() {
    answer(awarding(CQPM).target(B8, B7, B6), CQPM)
        .isViolated(AWARD_OUTSIDE_TARGET)
        .saying("award", "CQPM");
  }

  @Test
  void is_undetermined_while_the_certification_is() {
    answer(awarding(CQPM).ruled(C7, DEFERRED), CQPM)
        .isUndetermined(MissingFact.AWARD_PENDING)
        .saying("award", "CQPM");
  }

  @Test
  void is_undetermined_while_the_award_of_the_block_is() {
    answer(awarding(BLOCK).registrationUnknown(), BLOCK)
        .isUndetermined(MissingFact.AWARD_PENDING)
        .saying("award", "BDC0158");
  }

  @Test
  void is_asked_about_each_award_of_each_deliberation() {
    assertThat(
            awarding(CQPM)
                .plus(deliberation("D2", "2026-04-16").addAwards(CQPM, BLOCK).build())
                .subjects(RuleId.AWARD_AGREES))
        .containsExactlyInAnyOrder("D1/CQPM", "D2/CQPM", "D2/BDC0158");
  }

  @Test
  void is_not_applicable_when_nothing_was_awarded() {
    base().answer(RuleId.AWARD_AGREES, "candidacy").isNotApplicable(NO_SUBJECT);
  }
}
