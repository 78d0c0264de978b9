package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B7;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C4;
import static io.github.cqpm.engine.SmallReferential.C5;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.Award;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that play no part in a decision, and why. */
class LeftAsideTest {
  private static List<String> leftAside(Situation situation) {
    return situation.decide().getLeftAside().stream()
        .map(aside -> aside.record() + " " + aside.reason())
        .toList();
  }

  @Test
  void nothing_of_the_base() {
    assertThat(leftAside(base())).isEmpty();
  }

  @Test
  void what_is_dated_after_the_as_of_date() {
    assertThat(leftAside(base().asOf("2026-04-15"))).isEmpty();
    assertThat(leftAside(base().asOf("2026-04-14"))).containsExactly("D1 AFTER_AS_OF");
    assertThat(leftAside(base().asOf("2026-03-19")))
        .containsExactly("O1 AFTER_AS_OF", "D1 AFTER_AS_OF");
  }

  @Test
  void what_is_revoked_on_the_as_of_date_or_before() {
    Situation revoked = base().plus(revocation("R1", "2026-04-20", "O1"));
    assertThat(leftAside(revoked)).containsExactly("O1 REVOKED");
    assertThat(leftAside(revoked.asOf("2026-04-20"))).containsExactly("O1 REVOKED");
    assertThat(leftAside(revoked.asOf("2026-04-19"))).containsExactly("R1 AFTER_AS_OF");
  }

  @Test
  void each_record_once_however_often_it_was_revoked() {
    assertThat(
            leftAside(
                base()
                    .plus(
                        revocation("R1", "2026-04-20", "O1"),
                        revocation("R2", "2026-04-21", "O1"))))
        .containsExactly("O1 REVOKED");
  }

  @Test
  void assessments_outside_the_target() {
    assertThat(leftAside(base().target(B8)))
        .containsExactly(
            "S3 OUTSIDE_TARGET",
            "S4 OUTSIDE_TARGET",
            "S5 OUTSIDE_TARGET",
            "S6 OUTSIDE_TARGET",
            "S7 OUTSIDE_TARGET");
  }

  @Test
  void reports_all_of_whose_competencies_are_outside_the_target() {
    assertThat(
            leftAside(
                only0158()
                    .plus(report("T1", "2026-03-01", C3, C1), report("T2", "2026-03-01", C3, C7))))
        .containsExactly("T2 OUTSIDE_TARGET");
  }

  @Test
  void deliberations_that_award_nothing_and_all_of_whose_rulings_are_outside_the_target() {
    assertThat(
            leftAside(
                only0158()
                    .plus(
                        deliberation("D2", "2026-04-16", C5, DEFERRED),
                        deliberation("D3", "2026-04-16").validate(List.of(C3, C1)).build(),
                        deliberation("D4", "2026-04-16").build(),
                        deliberation("D5", "2026-04-16")
                            .validate(List.of(C4))
                            .addAward(Award.block(B7))
                            .build())))
        .containsExactly("D2 OUTSIDE_TARGET");
  }

  @Test
  void retained_results_outside_the_target() {
    assertThat(
            leftAside(
                only0158()
                    .with(EngineUnderTest.of(RuleSet.agreement()))
                    .plus(
                        retained("X1", "2025-04-15", C1),
                        retained("X2", "2025-04-15", C7),
                        retained("X3", "2025-04-15", B8),
                        retained("X4", "2025-04-15", B6))))
        .containsExactly("X2 OUTSIDE_TARGET", "X4 OUTSIDE_TARGET");
  }

  @Test
  void retained_results_where_no_rule_is_about_them() {
    assertThat(leftAside(base().plus(retained("X1", "2025-04-15", C1))))
        .containsExactly("X1 NO_RULE_FOR_IT");
    assertThat(leftAside(baseOfAgreement().plus(retained("X1", "2025-04-15", C1)))).isEmpty();
  }

  @Test
  void never_an_assessment_without_a_result() {
    assertThat(leftAside(base().judged("S1", ABSENT).judged("S2", EXCUSED))).isEmpty();
  }

  @Test
  void with_the_first_reason_that_applies() {
    Situation outside = only0158().plus(retained("X1", "2025-04-15", C7));
    assertThat(leftAside(outside)).containsExactly("X1 OUTSIDE_TARGET");
    Situation revoked = outside.plus(revocation("R1", "2026-04-20", "X1"));
    assertThat(leftAside(revoked)).containsExactly("X1 REVOKED");
    assertThat(leftAside(base().asOf("2026-04-14").plus(revocation("R1", "2026-04-15", "D1"))))
        .containsExactly("D1 AFTER_AS_OF", "R1 AFTER_AS_OF");
  }

  @Test
  void by_date_and_on_one_day_by_id() {
    assertThat(
            leftAside(
                base()
                    .plus(
                        retained("X2", "2025-04-15", C1),
                        retained("X10", "2025-04-15", C1),
                        retained("X3", "2024-12-31", C1))))
        .containsExactly("X3 NO_RULE_FOR_IT", "X10 NO_RULE_FOR_IT", "X2 NO_RULE_FOR_IT");
  }

  private static Situation only0158() {
    return base().withoutAnyOf(C3, C4, C5, C6, C7).target(B8);
  }
}
