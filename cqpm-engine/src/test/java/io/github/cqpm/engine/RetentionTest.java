package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.ADMISSIBLE;
import static io.github.cqpm.engine.decision.AdmissibilityStatus.UNDETERMINED;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_KEPT;
import static io.github.cqpm.engine.decision.ReasonCode.RETENTION_OVER;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.NationalRegistration;
import org.junit.jupiter.api.Test;

/** Results retained from earlier candidacies, under the agreement. */
class RetentionTest {
  private static final CertificationId OTHER = CertificationId.of("OTHER");

  /** Returns a candidacy without c1, all else validated on 15 April 2026. */
  private static Situation withoutC1() {
    return baseOfAgreement().withoutAnyOf(C1);
  }

  /** Returns a candidacy without c1, c7 validated on 28 April and all else on 15 April 2026. */
  private static Situation lateC7() {
    return withoutC1().ruled(C7, DEFERRED).plus(deliberation("D2", "2026-04-28", C7, VALIDATED));
  }

  @Test
  void a_result_is_asked_on_the_completion_day_and_does_not_lapse_after_it() {
    Situation situation = withoutC1().plus(retained("X1", "2024-04-15", C1));
    assertThat(situation.status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(situation.asOf("2035-01-01").status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(situation.asOf("2035-01-01").decide().getOutcome()).isEqualTo(ADMISSIBLE);
  }

  @Test
  void what_is_validated_here_does_not_lapse() {
    assertThat(baseOfAgreement().asOf("2035-01-01").decide().getOutcome()).isEqualTo(ADMISSIBLE);
  }

  @Test
  void a_result_is_asked_on_the_as_of_date_while_there_is_no_completion_day() {
    Situation incomplete =
        baseOfAgreement().withoutAnyOf(C1, C7).plus(retained("X1", "2024-05-01", C1));
    assertThat(incomplete.status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    incomplete.answer(RuleId.COMPETENCY_RETENTION, "X1").saying("day", "2026-05-01");
    assertThat(incomplete.asOf("2026-05-02").status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
  }

  @Test
  void a_result_that_is_over_when_the_rest_is_complete_is_as_if_it_had_never_been() {
    Situation kept = lateC7().plus(retained("X1", "2024-04-28", C1));
    assertThat(kept.status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    kept.answer(RuleId.COMPETENCY_RETENTION, "X1").saying("day", "2026-04-28");

    Situation over = lateC7().plus(retained("X1", "2024-04-27", C1));
    assertThat(over.status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    over.answer(RuleId.COMPETENCY_RETENTION, "X1").saying("day", "2026-05-01");
    over.answer(RuleId.COMPETENCY_ACQUIRED, C1).isUndetermined(MissingFact.COUNTING_ASSESSMENT);
  }

  @Test
  void the_completion_day_waits_for_the_opinion() {
    Situation late = withoutC1().opinion(to -> to.date(day("2026-04-20")));
    late.plus(retained("X1", "2024-04-20", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("day", "2026-04-20");
    late.plus(retained("X1", "2024-04-19", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isViolated(RETENTION_OVER);
  }

  @Test
  void the_completion_day_waits_for_a_result_of_a_later_day() {
    withoutC1()
        .plus(retained("X1", "2026-04-20", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("day", "2026-04-20");
  }

  @Test
  void the_completion_day_waits_to_the_very_day_for_what_is_validated_last() {
    Situation dayAfter =
        lateC7().without("D2").plus(deliberation("D2", "2026-04-16", C7, VALIDATED));
    dayAfter
        .plus(retained("X1", "2024-04-16", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("day", "2026-04-16");
    dayAfter
        .plus(retained("X1", "2024-04-15", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isViolated(RETENTION_OVER);
  }

  @Test
  void the_completion_day_waits_to_the_very_day_for_a_result() {
    withoutC1()
        .plus(retained("X1", "2026-04-16", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .saying("day", "2026-04-16");
  }

  @Test
  void the_completion_day_is_the_earliest() {
    withoutC1()
        .plus(retained("X1", "2025-04-15", C1), retained("X2", "2026-04-20", C2))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .saying("day", "2026-04-15");
  }

  @Test
  void the_completion_day_waits_for_the_registration_where_a_block_is_retained() {
    baseOfAgreement()
        .withoutAnyOf(C1, C2)
        .plus(retained("X1", "2025-04-15", B8))
        .registration(NationalRegistration.during(day("2026-04-20"), day("2026-04-22")))
        .answer(RuleId.BLOCK_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("day", "2026-04-20");
  }

  @Test
  void the_completion_day_waits_for_a_result_about_a_block_of_a_later_day() {
    baseOfAgreement()
        .withoutAnyOf(C1, C2)
        .plus(retained("X1", "2026-04-20", B8))
        .registration(NationalRegistration.since(day("2020-01-01")))
        .answer(RuleId.BLOCK_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("day", "2026-04-20");
  }

  @Test
  void there_is_no_completion_day_where_the_jury_refused_what_a_result_covers() {
    baseOfAgreement()
        .ruled(C1, REFUSED)
        .plus(retained("X1", "2025-01-10", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("day", "2026-05-01");
  }

  @Test
  void there_is_no_completion_day_where_nothing_is_validated_here() {
    Situation retained =
        baseOfAgreement()
            .withoutAnyOf(ALL.toArray(CompetencyId[]::new))
            .plus(
                retained("X1", "2025-01-01", B8),
                retained("X2", "2025-01-02", B7),
                retained("X3", "2025-01-03", B6));
    retained.answer(RuleId.BLOCK_RETENTION, "X1").saying("day", "2026-05-01");
    assertThat(retained.decide().getOutcome()).isEqualTo(ADMISSIBLE);
    assertThat(retained.asOf("2030-01-01").decide().getOutcome())
        .as("registered until 1 January 2029 only")
        .isEqualTo(UNDETERMINED);
  }

  @Test
  void a_target_of_blocks_has_a_completion_day_for_each_of_them() {
    Situation blocks =
        lateC7()
            .target(B8, B6)
            .plus(retained("X1", "2024-04-15", C1), retained("X2", "2024-04-28", C6));
    blocks.answer(RuleId.COMPETENCY_RETENTION, "X1").saying("day", "2026-04-15");
    blocks.answer(RuleId.COMPETENCY_RETENTION, "X2").saying("day", "2026-04-28");
    assertThat(blocks.status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(blocks.decide().getOutcome()).isEqualTo(ADMISSIBLE);
  }

  @Test
  void a_block_of_the_target_that_is_not_complete_has_no_completion_day() {
    Situation blocks =
        baseOfAgreement()
            .withoutAnyOf(C1)
            .judged("S7", ABSENT)
            .target(B8, B6)
            .plus(retained("X1", "2024-04-15", C1), retained("X2", "2024-05-01", C6));
    blocks.answer(RuleId.COMPETENCY_RETENTION, "X1").saying("day", "2026-04-15");
    blocks.answer(RuleId.COMPETENCY_RETENTION, "X2").saying("day", "2026-05-01");
  }

  @Test
  void a_refusal_of_a_later_day_than_the_result_holds() {
    RetainedResult dayBefore = retained("X1", "2026-04-14", C1);
    RetainedResult sameDay = retained("X1", "2026-04-15", C1);
    Situation refused = baseOfAgreement().ruled(C1, REFUSED);
    assertThat(refused.plus(dayBefore).status(C1)).isEqualTo(CompetencyStatus.REFUSED);
    assertThat(refused.plus(sameDay).status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    refused.plus(dayBefore).answer(RuleId.COMPETENCY_RETENTION, "X1").isSatisfied(RESULT_KEPT);
  }

  @Test
  void a_refusal_of_a_result_that_was_not_acquired_holds_too() {
    assertThat(
            baseOfAgreement()
                .judged("S1", NOT_ACQUIRED)
                .ruled(C1, REFUSED)
                .plus(retained("X1", "2025-04-15", C1))
                .status(C1))
        .isEqualTo(CompetencyStatus.NOT_ACQUIRED);
  }

  @Test
  void a_refusal_by_a_jury_that_does_not_count_holds_nothing_back() {
    assertThat(
            baseOfAgreement()
                .ruled(C1, REFUSED)
                .deliberation(to -> to.jury(jury(3, 2).build()))
                .plus(retained("X1", "2025-04-15", C1))
                .status(C1))
        .isEqualTo(CompetencyStatus.RETAINED);
  }

  @Test
  void a_refusal_of_one_competency_leaves_the_rest_of_a_retained_block() {
    Situation situation =
        baseOfAgreement()
            .withoutAnyOf(C2)
            .ruled(C1, REFUSED)
            .plus(retained("X1", "2025-04-15", B8));
    assertThat(situation.status(C1)).isEqualTo(CompetencyStatus.REFUSED);
    assertThat(situation.status(C2)).isEqualTo(CompetencyStatus.RETAINED);
  }

  @Test
  void a_result_covers_what_is_not_acquired_put_off_or_without_an_opinion_here() {
    RetainedResult result = retained("X1", "2025-04-15", C1);
    assertThat(baseOfAgreement().judged("S1", NOT_ACQUIRED).plus(result).status(C1))
        .isEqualTo(CompetencyStatus.RETAINED);
    assertThat(baseOfAgreement().ruled(C1, DEFERRED).plus(result).status(C1))
        .isEqualTo(CompetencyStatus.RETAINED);
    assertThat(baseOfAgreement().without("O1").plus(result).status(C1))
        .isEqualTo(CompetencyStatus.RETAINED);
  }

  @Test
  void what_is_validated_here_is_shown_as_validated() {
    assertThat(baseOfAgreement().plus(retained("X1", "2025-04-15", C1)).status(C1))
        .isEqualTo(CompetencyStatus.VALIDATED);
  }

  @Test
  void one_kept_result_is_enough_beside_one_that_is_over() {
    assertThat(
            withoutC1()
                .plus(retained("X1", "2020-01-01", C1), retained("X2", "2025-04-15", C1))
                .status(C1))
        .isEqualTo(CompetencyStatus.RETAINED);
  }

  @Test
  void a_result_covers_no_other_competency_and_no_other_block() {
    Situation situation =
        baseOfAgreement()
            .withoutAnyOf(C1, C2, C6)
            .plus(retained("X1", "2025-04-15", C2), retained("X2", "2025-04-15", B7));
    assertThat(situation.status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(situation.status(C2)).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(situation.status(C6)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
  }

  @Test
  void a_competency_of_another_certification_is_not_kept() {
    assertThat(withoutC1().plus(ofAnother(retained("X1", "2025-04-15", C1))).status(C1))
        .isEqualTo(CompetencyStatus.NOT_ASSESSED);
  }

  @Test
  void a_block_of_another_certification_is_kept_where_it_is_common() {
    Situation situation =
        baseOfAgreement().withoutAnyOf(C1, C2).plus(ofAnother(retained("X1", "2025-04-15", B8)));
    assertThat(situation.status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    assertThat(situation.commonB8(OTHER).status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    assertThat(situation.commonB8(OTHER).decide().getOutcome()).isEqualTo(ADMISSIBLE);
  }

  @Test
  void a_block_is_not_kept_while_the_registration_is_unknown() {
    assertThat(
            baseOfAgreement()
                .withoutAnyOf(C1, C2)
                .registrationUnknown()
                .plus(retained("X1", "2025-04-15", B8))
                .status(C1))
        .isEqualTo(CompetencyStatus.NOT_ASSESSED);
  }

  @Test
  void nothing_remains_to_be_done_about_what_is_retained() {
    assertThat(
            withoutC1()
                .without("O1")
                .plus(retained("X1", "2025-04-15", B8))
                .decide()
                .getRemainingSteps())
        .extracting(step -> step.subject().key())
        .doesNotContain("BDC0158-1", "BDC0158-2")
        .contains("BDC0167-1");
  }

  private static RetainedResult ofAnother(RetainedResult result) {
    return RetainedResult.builder().from(result).certification(OTHER).build();
  }
}
