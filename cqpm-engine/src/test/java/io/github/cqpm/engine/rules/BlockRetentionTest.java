package io.github.cqpm.engine.rules;

import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.ALL;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.decision.ReasonCode.NOT_REGISTERED;
import static io.github.cqpm.engine.decision.ReasonCode.OTHER_CERTIFICATION;
import static io.github.cqpm.engine.decision.ReasonCode.RESULT_KEPT;
import static io.github.cqpm.engine.decision.ReasonCode.RETENTION_OVER;

import io.github.cqpm.engine.LaterAgreement;
import io.github.cqpm.engine.Situation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.AnswerVerifier;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Is the retained block of this certification, its 5 years not over, and the CQPM registered? */
class BlockRetentionTest {
  private static final CertificationId OTHER = CertificationId.of("OTHER");

  private static Situation withoutB8() {
    return baseOfAgreement().withoutAnyOf(C1, C2);
  }

  private static AnswerVerifier answer(Situation situation) {
    return situation.answer(RuleId.BLOCK_RETENTION, "X1");
  }

  private static RetainedResult ofAnother(RetainedResult result) {
    return RetainedResult.builder().from(result).certification(OTHER).build();
  }

  @Test
  void is_satisfied_on_the_last_day() {
    answer(withoutB8().plus(retained("X1", "2021-04-15", B8)))
        .isSatisfied(RESULT_KEPT)
        .saying("result", "X1")
        .saying("day", "2026-04-15")
        .saying("last", "2026-04-15");
  }

  @Test
  void is_violated_the_day_after() {
    answer(withoutB8().plus(retained("X1", "2021-04-14", B8)))
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
            .plus(retained("X1", "2020-02-29", B8));
    answer(onLeapDay.asOf("2025-02-28")).isSatisfied(RESULT_KEPT).saying("last", "2025-02-28");
    answer(onLeapDay.asOf("2025-03-01")).isViolated(RETENTION_OVER);
  }

  @Test
  void is_satisfied_by_a_certification_with_which_the_block_is_common() {
    answer(withoutB8().commonB8(OTHER).plus(ofAnother(retained("X1", "2025-04-15", B8))))
        .isSatisfied(RESULT_KEPT);
  }

  @Test
  void is_violated_by_another_certification() {
    answer(withoutB8().plus(ofAnother(retained("X1", "2025-04-15", B8))))
        .isViolated(OTHER_CERTIFICATION)
        .saying("result", "X1")
        .saying("certification", "OTHER");
  }

  @Test
  void is_violated_by_a_certification_with_which_another_block_is_common() {
    answer(
            baseOfAgreement()
                .withoutAnyOf(C6, C7)
                .commonB8(OTHER)
                .plus(ofAnother(retained("X1", "2025-04-15", B6))))
        .isViolated(OTHER_CERTIFICATION);
  }

  @Test
  void is_violated_when_not_registered_on_the_day_asked() {
    answer(
            withoutB8()
                .plus(retained("X1", "2025-04-15", B8))
                .registration(NationalRegistration.during(day("2024-01-01"), day("2026-04-14"))))
        .isViolated(NOT_REGISTERED)
        .saying("day", "2026-05-01");
  }

  @Test
  void is_satisfied_when_registered_on_the_day_asked_and_no_longer() {
    answer(
            withoutB8()
                .plus(retained("X1", "2025-04-15", B8))
                .registration(NationalRegistration.during(day("2026-04-15"), day("2026-04-15"))))
        .isSatisfied(RESULT_KEPT)
        .saying("day", "2026-04-15");
  }

  @Test
  void says_all_that_is_wrong() {
    answer(
            withoutB8()
                .registration(NationalRegistration.none())
                .plus(ofAnother(retained("X1", "2021-04-14", B8))))
        .isViolated(OTHER_CERTIFICATION, RETENTION_OVER, NOT_REGISTERED);
  }

  @Test
  void is_undetermined_when_the_registration_is_unknown() {
    answer(withoutB8().registrationUnknown().plus(retained("X1", "2025-04-15", B8)))
        .isUndetermined(MissingFact.REGISTRATION);
  }

  @Test
  void is_violated_when_over_though_the_registration_is_unknown() {
    answer(withoutB8().registrationUnknown().plus(retained("X1", "2021-04-14", B8)))
        .isViolated(RETENTION_OVER);
  }

  @Test
  void lasts_as_long_as_the_rule_set_says() {
    answer(
            withoutB8()
                .with(
                    EngineUnderTest.of(
                        LaterAgreement.keeping(Period.ofMonths(24), Period.ofYears(1))))
                .plus(retained("X1", "2025-04-14", B8)))
        .isViolated(RETENTION_OVER)
        .saying("last", "2026-04-14");
  }
}
