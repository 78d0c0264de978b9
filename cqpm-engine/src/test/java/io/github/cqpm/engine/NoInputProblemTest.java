package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.commission;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.MethodId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Near misses: what looks like a problem of the input and is none. */
class NoInputProblemTest {
  @Test
  void the_same_member_in_two_commissions_and_juries() {
    assertThat(
            base()
                .candidacy(to -> to.addCommission(commission("K2", 3)))
                .plus(deliberation("D2", "2026-04-16").build())
                .problems())
        .isEmpty();
  }

  @Test
  void a_chair_without_members_or_members_without_a_chair() {
    assertThat(base().deliberation(to -> to.jury(jury(0, 0).build())).problems()).isEmpty();
    assertThat(
            base()
                .deliberation(to -> to.jury(jury(2, 2).chair(Optional.empty()).build()))
                .problems())
        .isEmpty();
  }

  @Test
  void a_method_that_the_referential_has_not() {
    MethodId interview = MethodId.of("INTERVIEW");
    assertThat(
            base()
                .assessment("S1", to -> to.method(interview))
                .plan(to -> to.putCompetency(C1, PlannedAssessment.by(interview)))
                .problems())
        .isEmpty();
  }

  @Test
  void plans_of_two_days() {
    assertThat(
            base()
                .plus(
                    AssessmentPlan.builder().id(RecordId.of("P2")).date(day("2026-01-21")).build())
                .problems())
        .isEmpty();
  }

  @Test
  void results_that_agree_or_are_of_two_days_or_of_two_competencies() {
    assertThat(
            base()
                .plus(
                    assessment("S8", C1, "2026-03-10", ACQUIRED),
                    assessment("S9", C1, "2026-03-11", NOT_ACQUIRED))
                .judged("S2", NOT_ACQUIRED)
                .problems())
        .isEmpty();
  }

  @Test
  void absence_or_excuse_on_the_day_of_a_result() {
    assertThat(
            base()
                .plus(
                    assessment("S8", C1, "2026-03-10", ABSENT),
                    assessment("S9", C1, "2026-03-10", EXCUSED))
                .problems())
        .isEmpty();
  }

  @Test
  void rulings_that_agree_or_are_of_two_days_or_on_two_competencies() {
    assertThat(
            base()
                .ruled(C2, REFUSED)
                .plus(
                    deliberation("D2", "2026-04-15", C1, VALIDATED),
                    deliberation("D3", "2026-04-16", C1, REFUSED))
                .problems())
        .isEmpty();
  }

  @Test
  void stances_that_agree_or_are_of_two_days_or_one_of_them_on_the_whole() {
    assertThat(
            base()
                .plus(
                    opinion("O2", "2026-03-20")
                        .putStance(A1, FAVOURABLE)
                        .overallStance(UNFAVOURABLE)
                        .build(),
                    opinion("O3", "2026-03-21").putStance(A1, UNFAVOURABLE).build())
                .problems())
        .isEmpty();
  }
}
