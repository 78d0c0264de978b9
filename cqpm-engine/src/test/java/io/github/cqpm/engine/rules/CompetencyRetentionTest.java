package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.decision.ReasonCode.OTHER_CERTIFICATION;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_KEPT;
import static io.github.cqpm.engine.decision.ReasonCode.RETENTION_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.LaterAgreement;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Is the retained competency of the same certification, and its 24 months not over? */
class CompetencyRetentionTest {
  private static AnswerVerifier answer(RetainedResult result) {
    return baseOfAgreement()
        .withoutAnyOf(C1)
        .plus(result)
        .answer(RuleId.COMPETENCY_RETENTION, result.getId());
  }

  private static RetainedResult ofAnother(RetainedResult result) {
    return RetainedResult.builder().from(result).certification(CertificationId.of("OTHER")).build();
  }

  @Test
  void is_satisfied_on_the_last_day() {
    answer(retained("X1", "2024-04-15", C1))
        .isSatisfied(RESULT_KEPT)
        .saying("result", "X1")
        .saying("day", "2026-04-15")
        .saying("last", "2026-04-15");
  }

  @Test
  void is_violated_the_day_after() {
    answer(retained("X1", "2024-04-14", C1))
        .isViolated(RETENTION_OVER)
        .saying("result", "X1")
        .saying("day", "2026-05-01")
        .saying("last", "2026-04-14");
  }

  @Test
  void lasts_to_28_february_from_29_february_on() {
    Situation onLeapDay =
        baseOfAgreement()
            .withoutAnyOf(ALL.toArray(CompetencyId[]::new))
            .plus(retained("X1", "2024-02-29", C1));
    onLeapDay
        .asOf("2026-02-28")
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("last", "2026-02-28");
    onLeapDay
        .asOf("2026-03-01")
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isViolated(RETENTION_OVER);
  }

  @Test
  void is_violated_by_another_certification() {
    answer(ofAnother(retained("X1", "2025-04-15", C1)))
        .isViolated(OTHER_CERTIFICATION)
        .saying("result", "X1")
        .saying("certification", "OTHER");
  }

  @Test
  void is_violated_by_a_certification_with_which_only_its_block_is_common() {
    baseOfAgreement()
        .commonB8(CertificationId.of("OTHER"))
        .withoutAnyOf(C1)
        .plus(ofAnother(retained("X1", "2025-04-15", C1)))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isViolated(OTHER_CERTIFICATION);
  }

  @Test
  void says_both_when_both_are_wrong() {
    answer(ofAnother(retained("X1", "2024-04-14", C1)))
        .isViolated(OTHER_CERTIFICATION, RETENTION_OVER);
  }

  @Test
  void asks_for_no_registration() {
    baseOfAgreement()
        .registrationUnknown()
        .withoutAnyOf(C1)
        .plus(retained("X1", "2025-04-15", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT);
  }

  @Test
  void lasts_as_long_as_the_rule_set_says() {
    base()
        .with(EngineUnderTest.of(LaterAgreement.keeping(Period.ofMonths(12), Period.ofYears(5))))
        .withoutAnyOf(C1)
        .plus(retained("X1", "2025-04-14", C1))
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isViolated(RETENTION_OVER)
        .saying("last", "2026-04-14");
  }

  @Test
  void is_not_asked_by_the_referential() {
    assertThat(base().plus(retained("X1", "2025-04-15", C1)).subjects(RuleId.COMPETENCY_RETENTION))
        .isEmpty();
  }

  /** C1 is retained, all else validated on 15 April 2026: complete on that day. */
  private static Situation completeWith(String retainedOn, RuleSet rules) {
    return base()
        .with(EngineUnderTest.of(rules))
        .withoutAnyOf(C1)
        .plus(retained("X1", retainedOn, C1));
  }

  private static RuleSet from(String day, Period competencies) {
    return RuleSet.agreement(
        List.of(LaterAgreement.text("2", day(day), competencies, Period.ofYears(5))));
  }

  @Test
  void
      is_asked_by_the_text_of_the_completion_day_so_that_a_later_one_takes_back_nothing_that_was_complete_before_it() {
    Situation shorter = completeWith("2025-06-01", from("2026-04-20", Period.ofMonths(1)));
    assertThat(shorter.asOf("2026-05-01").decide().getProvenance().getRuleSetVersion())
        .isEqualTo("2");
    assertThat(shorter.asOf("2026-05-01").status(C1)).isEqualTo(CompetencyStatus.RETAINED);
    shorter
        .asOf("2026-05-01")
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("day", day("2026-04-15"))
        .saying("last", day("2027-06-01"));
    Situation before = completeWith("2025-06-01", from("2026-04-15", Period.ofMonths(1)));
    assertThat(before.asOf("2026-05-01").status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
  }

  @Test
  void the_first_day_of_a_version_that_keeps_for_longer_may_be_the_completion_day() {
    Situation longer = completeWith("2023-06-01", from("2026-04-25", Period.ofMonths(48)));
    assertThat(longer.asOf("2026-04-24").status(C1)).isEqualTo(CompetencyStatus.NOT_ASSESSED);
    longer
        .asOf("2026-05-01")
        .answer(RuleId.COMPETENCY_RETENTION, "X1")
        .isSatisfied(RESULT_KEPT)
        .saying("day", day("2026-04-25"))
        .saying("last", day("2027-06-01"));
  }
}
