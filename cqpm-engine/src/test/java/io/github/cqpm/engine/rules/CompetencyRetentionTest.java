package io.github.cqpm.engine.rules;

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
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.Period;
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
}
