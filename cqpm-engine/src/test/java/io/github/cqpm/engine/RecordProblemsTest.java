package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.enrolment;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.InputProblems.OF_OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.UNKNOWN;
import static io.github.cqpm.engine.InputProblems.UNKNOWN_ID;
import static io.github.cqpm.engine.InputProblems.told;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What records in force get wrong, together or with the referential, targeted or not. */
class RecordProblemsTest {
  /** A record that makes a problem of the base. */
  record Troublemaker(CandidacyRecord entry, String problem) {}

  static Stream<Troublemaker> troublemakers() {
    return Stream.of(
        new Troublemaker(enrolment("E2", "2026-01-06"), "SECOND_ENROLMENT [E1, E2]"),
        new Troublemaker(
            AssessmentPlan.builder().id(RecordId.of("P2")).date(day("2026-01-20")).build(),
            "PLANS_OF_ONE_DAY [P1, P2] day=2026-01-20"),
        new Troublemaker(
            AssessmentPlan.builder()
                .id(RecordId.of("P2"))
                .date(day("2026-01-21"))
                .putCompetency(UNKNOWN, PlannedAssessment.by(REAL_WORK))
                .build(),
            "UNKNOWN_COMPETENCY [P2] competency=BDC0158-9"),
        new Troublemaker(
            assessment("S8", UNKNOWN, "2026-03-10", ACQUIRED),
            "UNKNOWN_COMPETENCY [S8] competency=BDC0158-9"),
        new Troublemaker(
            report("T1", "2026-03-01", C1, UNKNOWN, OF_OTHER_BLOCK),
            "UNKNOWN_COMPETENCY [T1] competency=BDC0158-9 competency=BDC0999-1"),
        new Troublemaker(
            deliberation("D2", "2026-04-16", UNKNOWN, DEFERRED),
            "UNKNOWN_COMPETENCY [D2] competency=BDC0158-9"),
        new Troublemaker(
            retained("X1", "2025-04-15", UNKNOWN), "UNKNOWN_COMPETENCY [X1] competency=BDC0158-9"),
        new Troublemaker(
            retained("X1", "2025-04-15", OTHER_BLOCK), "UNKNOWN_BLOCK [X1] block=BDC0999"),
        new Troublemaker(
            deliberation("D2", "2026-04-16")
                .addAwards(Award.certificate(), Award.block(OTHER_BLOCK))
                .build(),
            "UNKNOWN_BLOCK [D2] block=BDC0999"),
        new Troublemaker(
            opinion("O2", "2026-03-21").putStance(UNKNOWN_ID, FAVOURABLE).build(),
            "UNKNOWN_ACTIVITY [O2] activity=A9"),
        new Troublemaker(
            CommissionAssessment.builder()
                .from(assessment("S8", C1, "2026-03-10", ABSENT))
                .commission(RecordId.of("K9"))
                .build(),
            "UNKNOWN_COMMISSION [S8] commission=K9"),
        new Troublemaker(
            deliberation("D2", "2026-04-16")
                .jury(
                    jury(2, 2)
                        .addMember(
                            JuryMember.of(PersonReference.of("employer-1"), College.EMPLOYEES))
                        .build())
                .build(),
            "MEMBER_TWICE [D2]"),
        new Troublemaker(
            deliberation("D2", "2026-04-16")
                .jury(jury(2, 2).chair(PersonReference.of("employer-3")).build())
                .build(),
            "CHAIR_NOT_MEMBER [D2]"),
        new Troublemaker(
            assessment("S8", C1, "2026-03-10", NOT_ACQUIRED),
            "RESULTS_DIFFER [S1, S8] competency=BDC0158-1 day=2026-03-10"),
        new Troublemaker(
            deliberation("D2", "2026-04-15", C1, REFUSED),
            "RULINGS_DIFFER [D1, D2] competency=BDC0158-1 day=2026-04-15"),
        new Troublemaker(
            deliberation("D2", "2026-04-15", C1, DEFERRED),
            "RULINGS_DIFFER [D1, D2] competency=BDC0158-1 day=2026-04-15"),
        new Troublemaker(
            opinion("O2", "2026-03-20").putStance(A1, RESERVED).build(),
            "STANCES_DIFFER [O1, O2] activity=A1 day=2026-03-20"));
  }

  @ParameterizedTest
  @MethodSource("troublemakers")
  void is_found_targeted_or_not_from_its_day_until_it_is_revoked(Troublemaker of) {
    Situation with = base().plus(of.entry());
    LocalDate day = of.entry().getDate();
    Situation revoked = with.plus(revocation("R1", "2026-04-30", of.entry().getId().toString()));
    assertThat(told(with)).isEqualTo(of.problem());
    assertThat(told(with.target(B6))).isEqualTo(of.problem());
    assertThat(told(with.asOf(day.toString()))).isEqualTo(of.problem());
    assertThat(told(with.asOf(day.minusDays(1).toString()))).isEmpty();
    assertThat(told(revoked.asOf("2026-04-29"))).isEqualTo(of.problem());
    assertThat(told(revoked)).isEmpty();
  }

  @Test
  void each_assessment_by_an_unknown_commission_has_its_problem_though_many_name_the_same() {
    assertThat(told(base().without("K1").target(B6)))
        .isEqualTo(
            IntStream.rangeClosed(1, 7)
                .mapToObj("UNKNOWN_COMMISSION [S%s] commission=K1"::formatted)
                .collect(Collectors.joining("; ")));
  }
}
