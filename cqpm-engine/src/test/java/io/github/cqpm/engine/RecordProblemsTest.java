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
import static io.github.cqpm.engine.InputProblems.on;
import static io.github.cqpm.engine.InputProblems.problem;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.decision.InputProblemCode.CHAIR_NOT_MEMBER;
import static io.github.cqpm.engine.decision.InputProblemCode.MEMBER_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.PLANS_OF_ONE_DAY;
import static io.github.cqpm.engine.decision.InputProblemCode.RESULTS_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.RULINGS_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.SECOND_ENROLMENT;
import static io.github.cqpm.engine.decision.InputProblemCode.STANCES_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_ACTIVITY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMMISSION;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMPETENCY;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What records in force get wrong, together or with the referential, targeted or not. */
class RecordProblemsTest {
  /** A record that makes a problem of the base. */
  record Troublemaker(CandidacyRecord entry, InputProblem problem) {}

  static Stream<Troublemaker> troublemakers() {
    Argument unknown = Argument.competency(UNKNOWN);
    Argument ofC1 = Argument.competency(C1);
    return Stream.of(
        new Troublemaker(enrolment("E2", "2026-01-06"), problem(SECOND_ENROLMENT, "E1 E2")),
        new Troublemaker(
            AssessmentPlan.builder().id(RecordId.of("P2")).date(day("2026-01-20")).build(),
            problem(PLANS_OF_ONE_DAY, "P1 P2", on("2026-01-20"))),
        new Troublemaker(
            AssessmentPlan.builder()
                .id(RecordId.of("P2"))
                .date(day("2026-01-21"))
                .putCompetency(UNKNOWN, PlannedAssessment.by(REAL_WORK))
                .build(),
            problem(UNKNOWN_COMPETENCY, "P2", unknown)),
        new Troublemaker(
            assessment("S8", UNKNOWN, "2026-03-10", ACQUIRED),
            problem(UNKNOWN_COMPETENCY, "S8", unknown)),
        new Troublemaker(
            report("T1", "2026-03-01", C1, UNKNOWN, OF_OTHER_BLOCK),
            problem(UNKNOWN_COMPETENCY, "T1", unknown, Argument.competency(OF_OTHER_BLOCK))),
        new Troublemaker(
            deliberation("D2", "2026-04-16", UNKNOWN, DEFERRED),
            problem(UNKNOWN_COMPETENCY, "D2", unknown)),
        new Troublemaker(
            retained("X1", "2025-04-15", UNKNOWN), problem(UNKNOWN_COMPETENCY, "X1", unknown)),
        new Troublemaker(
            retained("X1", "2025-04-15", OTHER_BLOCK),
            problem(UNKNOWN_BLOCK, "X1", Argument.block(OTHER_BLOCK))),
        new Troublemaker(
            deliberation("D2", "2026-04-16")
                .addAwards(Award.certificate(), Award.block(OTHER_BLOCK))
                .build(),
            problem(UNKNOWN_BLOCK, "D2", Argument.block(OTHER_BLOCK))),
        new Troublemaker(
            opinion("O2", "2026-03-21").putStance(UNKNOWN_ID, FAVOURABLE).build(),
            problem(UNKNOWN_ACTIVITY, "O2", Argument.activity(UNKNOWN_ID))),
        new Troublemaker(
            CommissionAssessment.builder()
                .from(assessment("S8", C1, "2026-03-10", ABSENT))
                .commission(RecordId.of("K9"))
                .build(),
            problem(UNKNOWN_COMMISSION, "S8", Argument.record("commission", RecordId.of("K9")))),
        new Troublemaker(
            deliberation("D2", "2026-04-16")
                .jury(
                    jury(2, 2)
                        .addMember(
                            JuryMember.of(PersonReference.of("employer-1"), College.EMPLOYEES))
                        .build())
                .build(),
            problem(MEMBER_TWICE, "D2")),
        new Troublemaker(
            deliberation("D2", "2026-04-16")
                .jury(jury(2, 2).chair(PersonReference.of("employer-3")).build())
                .build(),
            problem(CHAIR_NOT_MEMBER, "D2")),
        new Troublemaker(
            assessment("S8", C1, "2026-03-10", NOT_ACQUIRED),
            problem(RESULTS_DIFFER, "S1 S8", ofC1, on("2026-03-10"))),
        new Troublemaker(
            deliberation("D2", "2026-04-15", C1, REFUSED),
            problem(RULINGS_DIFFER, "D1 D2", ofC1, on("2026-04-15"))),
        new Troublemaker(
            deliberation("D2", "2026-04-15", C1, DEFERRED),
            problem(RULINGS_DIFFER, "D1 D2", ofC1, on("2026-04-15"))),
        new Troublemaker(
            opinion("O2", "2026-03-20").putStance(A1, RESERVED).build(),
            problem(STANCES_DIFFER, "O1 O2", Argument.activity(A1), on("2026-03-20"))));
  }

  @ParameterizedTest
  @MethodSource("troublemakers")
  void is_found(Troublemaker of) {
    assertThat(base().plus(of.entry()).problems()).containsExactly(of.problem());
  }

  @ParameterizedTest
  @MethodSource("troublemakers")
  void is_found_outside_the_target_too(Troublemaker of) {
    assertThat(base().target(B6).plus(of.entry()).problems()).containsExactly(of.problem());
  }

  @ParameterizedTest
  @MethodSource("troublemakers")
  void is_none_the_day_before(Troublemaker of) {
    String before = of.entry().getDate().minusDays(1).toString();
    assertThat(base().asOf(before).plus(of.entry()).problems()).isEmpty();
    assertThat(base().asOf(of.entry().getDate().toString()).plus(of.entry()).problems())
        .containsExactly(of.problem());
  }

  @ParameterizedTest
  @MethodSource("troublemakers")
  void is_none_once_the_record_is_revoked(Troublemaker of) {
    Situation revoked =
        base().plus(of.entry()).plus(revocation("R1", "2026-04-30", of.entry().getId().toString()));
    assertThat(revoked.problems()).isEmpty();
    assertThat(revoked.asOf("2026-04-29").problems()).containsExactly(of.problem());
  }
}
