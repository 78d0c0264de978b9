package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.ADMISSIBLE;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.UNDETERMINED;
import static io.github.cqpm.engine.decision.ReasonCode.BLOCK_COMPLETE;
import static io.github.cqpm.engine.decision.ReasonCode.NOT_REGISTERED;
import static io.github.cqpm.engine.decision.ReasonCode.REGISTERED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.RegistrationPeriod;
import org.junit.jupiter.api.Test;

/** On which day the engine asks whether the certification is registered in the RNCP. */
class RegistrationTest {
  /** Returns whether the block may be awarded by itself. */
  private static AwardStatus award(Situation situation, BlockCode block) {
    return situation.decide().find(block).orElseThrow().award();
  }

  private static NationalRegistration during(String first, String last) {
    return NationalRegistration.during(day(first), day(last));
  }

  @Test
  void asks_for_a_complete_block_on_its_completion_day() {
    assertThat(award(base().registration(during("2026-04-15", "2026-04-15")), B8))
        .isEqualTo(AwardStatus.ADMISSIBLE);
    assertThat(award(base().registration(during("2026-04-16", "2026-05-01")), B8))
        .isEqualTo(AwardStatus.NOT_APPLICABLE);
    assertThat(award(base().registration(during("2026-04-01", "2026-04-14")), B8))
        .isEqualTo(AwardStatus.NOT_APPLICABLE);
  }

  @Test
  void asks_for_each_block_on_its_own_completion_day() {
    Situation lateC7 =
        base()
            .ruled(C7, DEFERRED)
            .plus(deliberation("D2", "2026-04-28", C7, VALIDATED))
            .registration(during("2026-04-15", "2026-04-27"))
            .target(B8, B6);
    assertThat(award(lateC7, B8)).isEqualTo(AwardStatus.ADMISSIBLE);
    assertThat(award(lateC7, B6)).isEqualTo(AwardStatus.NOT_ADMISSIBLE);
    lateC7.answer(RuleId.BLOCK_AWARD, B6).saying("day", "2026-04-28");
  }

  @Test
  void asks_on_the_day_of_the_opinion_where_it_completes_the_block() {
    base()
        .opinion(to -> to.date(day("2026-04-20")))
        .answer(RuleId.BLOCK_AWARD, B8)
        .isSatisfied(BLOCK_COMPLETE)
        .saying("day", "2026-04-20");
  }

  @Test
  void asks_on_the_as_of_date_while_the_block_is_not_complete() {
    Situation incomplete = base().ruled(C1, DEFERRED);
    incomplete
        .registration(during("2026-05-01", "2026-05-01"))
        .answer(RuleId.BLOCK_AWARD, B8)
        .isUndetermined(MissingFact.BLOCK_PENDING);
    incomplete
        .registration(during("2026-04-01", "2026-04-30"))
        .answer(RuleId.BLOCK_AWARD, B8)
        .isNotApplicable(NOT_REGISTERED)
        .saying("day", "2026-05-01");
  }

  @Test
  void asks_on_the_as_of_date_where_all_of_the_block_is_retained() {
    Situation retained =
        baseOfAgreement().withoutAnyOf(C1, C2).plus(retained("X1", "2025-04-15", B8));
    retained.answer(RuleId.BLOCK_AWARD, B8).isSatisfied(BLOCK_COMPLETE).saying("day", "2026-05-01");
    retained.answer(RuleId.BLOCK_AWARD, B7).saying("day", "2026-04-15");
  }

  @Test
  void a_registration_without_an_end_lasts() {
    Situation openEnded = base().registration(NationalRegistration.since(day("2026-04-15")));
    assertThat(award(openEnded, B8)).isEqualTo(AwardStatus.ADMISSIBLE);
    assertThat(award(openEnded.asOf("2099-12-31"), B8)).isEqualTo(AwardStatus.ADMISSIBLE);
  }

  @Test
  void a_certification_may_be_registered_for_several_periods_in_any_order() {
    Situation twice =
        base()
            .target(B8)
            .registration(
                NationalRegistration.builder()
                    .addPeriods(
                        RegistrationPeriod.builder().firstDay(day("2026-06-01")).build(),
                        RegistrationPeriod.builder()
                            .firstDay(day("2024-01-01"))
                            .lastDay(day("2026-04-30"))
                            .build())
                    .build());
    RuleId rule = RuleId.BLOCKS_NEED_REGISTRATION;
    twice.asOf("2026-04-30").answer(rule, "candidacy").isSatisfied(REGISTERED);
    twice.asOf("2026-05-01").answer(rule, "candidacy").isViolated(NOT_REGISTERED);
    twice.asOf("2026-06-01").answer(rule, "candidacy").isSatisfied(REGISTERED);
    assertThat(award(twice.asOf("2026-05-01"), B8)).isEqualTo(AwardStatus.ADMISSIBLE);
  }

  @Test
  void plays_no_part_in_the_outcome_for_the_whole() {
    assertThat(base().registration(NationalRegistration.none()).decide().getOutcome())
        .isEqualTo(ADMISSIBLE);
    assertThat(base().registrationUnknown().decide().getOutcome()).isEqualTo(ADMISSIBLE);
    assertThat(base().target(B8, B7, B6).registrationUnknown().decide().getOutcome())
        .isEqualTo(UNDETERMINED);
  }
}
