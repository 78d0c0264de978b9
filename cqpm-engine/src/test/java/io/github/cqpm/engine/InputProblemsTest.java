package io.github.cqpm.engine;

import static io.github.cqpm.engine.Situation.assessment;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.commission;
import static io.github.cqpm.engine.Situation.day;
import static io.github.cqpm.engine.Situation.deliberation;
import static io.github.cqpm.engine.Situation.enrolment;
import static io.github.cqpm.engine.Situation.jury;
import static io.github.cqpm.engine.Situation.opinion;
import static io.github.cqpm.engine.Situation.report;
import static io.github.cqpm.engine.Situation.retained;
import static io.github.cqpm.engine.Situation.revocation;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.A3;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.engine.SmallReferential.REAL_WORK;
import static io.github.cqpm.engine.SmallReferential.activity;
import static io.github.cqpm.engine.SmallReferential.block;
import static io.github.cqpm.engine.SmallReferential.method;
import static io.github.cqpm.engine.decision.InputProblemCode.CHAIR_NOT_MEMBER;
import static io.github.cqpm.engine.decision.InputProblemCode.COMPETENCY_OUTSIDE_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.EMPTY_TARGET;
import static io.github.cqpm.engine.decision.InputProblemCode.ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.MEMBER_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.OTHER_REFERENTIAL;
import static io.github.cqpm.engine.decision.InputProblemCode.PLANS_OF_ONE_DAY;
import static io.github.cqpm.engine.decision.InputProblemCode.REFERENTIAL_ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.RESULTS_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKED_BEFORE_RECORD;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_COMMISSION;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_REVOCATION;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_UNKNOWN;
import static io.github.cqpm.engine.decision.InputProblemCode.RULINGS_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.SECOND_ENROLMENT;
import static io.github.cqpm.engine.decision.InputProblemCode.STANCES_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_ACTIVITY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMMISSION;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMPETENCY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_CRITERION_GROUP;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionDimension;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.OccupationalStandard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of the input get wrong together; with a problem there is no decision. */
class InputProblemsTest {
  private static final CompetencyId UNKNOWN = CompetencyId.of(B8, 9);
  private static final BlockCode OTHER_BLOCK = BlockCode.parse("BDC0999");
  private static final CompetencyId OF_OTHER_BLOCK = CompetencyId.of(OTHER_BLOCK, 1);
  private static final ActivityId UNKNOWN_ID = ActivityId.of("A9");

  /** Returns a problem with the records or parts of these ids, written with spaces between. */
  private static InputProblem problem(InputProblemCode code, String ids, Argument... values) {
    return new InputProblem(
        code, ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1)), List.of(values));
  }

  private static Argument on(String day) {
    return Argument.date("day", day(day));
  }

  @Test
  void there_is_none_in_the_base() {
    assertThat(base().problems()).isEmpty();
  }

  @Nested
  class InTheReferential {
    @Test
    void a_block_twice() {
      assertThat(base().referential(to -> to.addBlock(block(B8, A1, UNKNOWN))).problems())
          .containsExactly(problem(REFERENTIAL_ID_TWICE, "BDC0158"));
    }

    @Test
    void a_competency_twice() {
      assertThat(
              base()
                  .referential(
                      to -> to.addBlock(block(OTHER_BLOCK, A1, OF_OTHER_BLOCK, OF_OTHER_BLOCK)))
                  .problems())
          .containsExactly(problem(REFERENTIAL_ID_TWICE, "BDC0999-1"));
    }

    @Test
    void an_activity_three_times() {
      assertThat(
              base()
                  .referential(
                      to ->
                          to.occupationalStandard(
                              OccupationalStandard.builder()
                                  .addActivities(activity(A1), activity(A2), activity(A3))
                                  .addActivities(activity(A1), activity(A1))
                                  .build()))
                  .problems())
          .containsExactly(problem(REFERENTIAL_ID_TWICE, "A1"));
    }

    @Test
    void a_method_twice() {
      assertThat(base().methods(method(REAL_WORK), method(REAL_WORK)).problems())
          .containsExactly(problem(REFERENTIAL_ID_TWICE, "REAL_WORK"));
    }

    @Test
    void a_competency_whose_id_does_not_begin_with_the_code_of_its_block() {
      assertThat(base().referential(to -> to.addBlock(block(OTHER_BLOCK, A1, UNKNOWN))).problems())
          .containsExactly(
              problem(COMPETENCY_OUTSIDE_BLOCK, "BDC0158-9", Argument.block(OTHER_BLOCK)));
    }

    @Test
    void an_unknown_activity_named_by_a_block() {
      assertThat(
              base()
                  .referential(to -> to.addBlock(block(OTHER_BLOCK, UNKNOWN_ID, OF_OTHER_BLOCK)))
                  .problems())
          .containsExactly(problem(UNKNOWN_ACTIVITY, "BDC0999", Argument.activity(UNKNOWN_ID)));
    }

    @Test
    void unknown_competencies_named_by_a_method() {
      assertThat(
              base()
                  .methods(
                      method(REAL_WORK),
                      method(PROJECT).onlyFor(List.of(UNKNOWN, C1, OF_OTHER_BLOCK)))
                  .problems())
          .containsExactly(
              problem(
                  UNKNOWN_COMPETENCY,
                  "PROJECT",
                  Argument.competency(UNKNOWN),
                  Argument.competency(OF_OTHER_BLOCK)));
    }

    @Test
    void a_block_may_name_no_activity() {
      assertThat(base().activityOfB8(Optional.empty()).problems()).isEmpty();
    }
  }

  @Nested
  class AnywhereInTheCandidacy {
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2025-01-01"})
    void an_id_twice(String asOf) {
      Situation situation = base().asOf(asOf);
      assertThat(situation.plus(report("S1", "2026-03-01", C3)).problems())
          .containsExactly(problem(ID_TWICE, "S1"));
      assertThat(situation.plus(report("K1", "2026-03-01", C3)).problems())
          .containsExactly(problem(ID_TWICE, "K1"));
      assertThat(situation.candidacy(to -> to.addCommission(commission("K1", 2))).problems())
          .containsExactly(problem(ID_TWICE, "K1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2025-01-01"})
    void a_revocation_of_an_unknown_record(String asOf) {
      assertThat(base().asOf(asOf).plus(revocation("R1", "2026-04-20", "S99")).problems())
          .containsExactly(
              problem(REVOKES_UNKNOWN, "R1", Argument.record("record", RecordId.of("S99"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2025-01-01"})
    void a_revocation_of_a_revocation(String asOf) {
      assertThat(
              base()
                  .asOf(asOf)
                  .plus(revocation("R1", "2026-04-20", "S4"), revocation("R2", "2026-04-20", "R1"))
                  .problems())
          .containsExactly(problem(REVOKES_REVOCATION, "R1 R2"));
    }

    @Test
    void a_revocation_of_itself() {
      assertThat(base().plus(revocation("R1", "2026-04-20", "R1")).problems())
          .containsExactly(problem(REVOKES_REVOCATION, "R1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2025-01-01"})
    void a_revocation_of_a_commission(String asOf) {
      assertThat(base().asOf(asOf).plus(revocation("R1", "2026-04-20", "K1")).problems())
          .containsExactly(problem(REVOKES_COMMISSION, "K1 R1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", "2025-01-01"})
    void a_revocation_dated_before_its_record(String asOf) {
      assertThat(base().asOf(asOf).plus(revocation("R1", "2026-03-09", "S4")).problems())
          .containsExactly(
              problem(
                  REVOKED_BEFORE_RECORD,
                  "R1 S4",
                  Argument.date("revoked", day("2026-03-09")),
                  Argument.date("dated", day("2026-03-10"))));
    }

    @Test
    void a_revocation_may_be_of_the_same_day_and_doubled() {
      assertThat(
              base()
                  .plus(revocation("R1", "2026-03-10", "S4"), revocation("R2", "2026-03-11", "S4"))
                  .problems())
          .isEmpty();
    }

    @Test
    void a_revocation_dated_before_its_record_revokes_all_the_same() {
      assertThat(
              base()
                  .plus(enrolment("E2", "2026-01-06"), revocation("R1", "2026-01-05", "E2"))
                  .problems())
          .extracting(InputProblem::code)
          .containsExactly(REVOKED_BEFORE_RECORD);
    }
  }

  @Nested
  class AmongRecordsInForce {
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
          base()
              .plus(of.entry())
              .plus(revocation("R1", "2026-04-30", of.entry().getId().toString()));
      assertThat(revoked.problems()).isEmpty();
      assertThat(revoked.asOf("2026-04-29").problems()).containsExactly(of.problem());
    }
  }

  @Nested
  class OfOtherKinds {
    @Test
    void another_referential_or_another_version() {
      assertThat(base().referential(to -> to.version("2")).problems())
          .containsExactly(problem(OTHER_REFERENTIAL, ""));
      assertThat(base().referential(to -> to.id(CertificationId.of("OTHER"))).problems())
          .containsExactly(problem(OTHER_REFERENTIAL, ""));
    }

    @Test
    void an_empty_target() {
      assertThat(base().target().problems()).containsExactly(problem(EMPTY_TARGET, ""));
    }

    @Test
    void an_unknown_block_in_the_target() {
      assertThat(base().target(B8, OTHER_BLOCK).problems())
          .containsExactly(problem(UNKNOWN_BLOCK, "", Argument.block(OTHER_BLOCK)));
    }

    @Test
    void a_member_twice_in_a_commission_that_no_assessment_names() {
      assertThat(
              base()
                  .asOf("2025-01-01")
                  .candidacy(
                      to ->
                          to.addCommission(
                              AssessmentCommission.builder()
                                  .from(commission("K2", 2))
                                  .addMember(
                                      CommissionMember.qualified(PersonReference.of("assessor-1")))
                                  .build()))
                  .problems())
          .containsExactly(problem(MEMBER_TWICE, "K2"));
    }

    @Test
    void a_rating_of_groups_that_the_competency_has_not() {
      Situation narrower =
          base()
              .criteriaOfC1(CriterionDimension.METHODS, CriterionDimension.RELATIONS)
              .assessment("S1", to -> to.result(ABSENT));
      assertThat(narrower.problems())
          .containsExactly(
              problem(
                  UNKNOWN_CRITERION_GROUP,
                  "S1",
                  Argument.code("dimension", "MEANS"),
                  Argument.code("dimension", "CONSTRAINTS")));
      assertThat(narrower.asOf("2026-03-09").problems()).isEmpty();
      assertThat(narrower.plus(revocation("R1", "2026-04-20", "S1")).problems()).isEmpty();
      assertThat(narrower.target(B6).problems()).hasSize(1);
    }
  }

  @Nested
  class NoneOfThese {
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
                      AssessmentPlan.builder()
                          .id(RecordId.of("P2"))
                          .date(day("2026-01-21"))
                          .build())
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

  @Nested
  class OneForEachCodeAndSetOfRecords {
    @Test
    void stances_of_two_opinions_that_differ_in_several_things() {
      assertThat(
              base()
                  .opinion(to -> to.overallStance(FAVOURABLE))
                  .plus(
                      opinion("O2", "2026-03-20")
                          .putStance(A1, RESERVED)
                          .putStance(A2, FAVOURABLE)
                          .putStance(A3, UNFAVOURABLE)
                          .overallStance(RESERVED)
                          .build())
                  .problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(STANCES_DIFFER);
                assertThat(problem.ids()).containsExactly("O1", "O2");
                assertThat(problem.values())
                    .containsExactlyInAnyOrder(
                        Argument.activity(A1),
                        Argument.activity(A3),
                        Argument.code("activity", "WHOLE"),
                        on("2026-03-20"));
              });
    }

    @Test
    void three_enrolments() {
      assertThat(
              base().plus(enrolment("E3", "2026-01-05"), enrolment("E2", "2026-01-06")).problems())
          .containsExactly(problem(SECOND_ENROLMENT, "E1 E2 E3"));
    }

    @Test
    void all_results_of_the_day() {
      assertThat(
              base()
                  .plus(
                      assessment("S8", C1, "2026-03-10", ACQUIRED),
                      assessment("S9", C1, "2026-03-10", NOT_ACQUIRED))
                  .problems())
          .containsExactly(
              problem(RESULTS_DIFFER, "S1 S8 S9", Argument.competency(C1), on("2026-03-10")));
    }

    @Test
    void the_same_problem_of_two_records() {
      assertThat(
              base()
                  .plus(
                      assessment("S8", UNKNOWN, "2026-03-10", ACQUIRED),
                      assessment("S9", UNKNOWN, "2026-03-11", ACQUIRED))
                  .problems())
          .containsExactlyInAnyOrder(
              problem(UNKNOWN_COMPETENCY, "S8", Argument.competency(UNKNOWN)),
              problem(UNKNOWN_COMPETENCY, "S9", Argument.competency(UNKNOWN)));
    }

    @Test
    void two_problems_of_one_record() {
      assertThat(
              base()
                  .plus(
                      deliberation("D2", "2026-04-16")
                          .jury(
                              jury(2, 2)
                                  .chair(PersonReference.of("employer-3"))
                                  .addMember(
                                      JuryMember.of(
                                          PersonReference.of("employer-1"), College.EMPLOYERS))
                                  .build())
                          .build())
                  .problems())
          .containsExactlyInAnyOrder(problem(MEMBER_TWICE, "D2"), problem(CHAIR_NOT_MEMBER, "D2"));
    }
  }

  @Test
  void all_problems_are_told_at_once() {
    assertThat(
            base()
                .referential(to -> to.version("2").addBlock(block(B8, UNKNOWN_ID, OF_OTHER_BLOCK)))
                .target(OTHER_BLOCK)
                .plus(enrolment("E2", "2026-01-06"), report("S1", "2026-03-01", C3))
                .plus(revocation("R1", "2026-04-20", "S99"))
                .problems())
        .extracting(InputProblem::code)
        .containsExactlyInAnyOrder(
            REFERENTIAL_ID_TWICE,
            COMPETENCY_OUTSIDE_BLOCK,
            UNKNOWN_ACTIVITY,
            OTHER_REFERENTIAL,
            UNKNOWN_BLOCK,
            SECOND_ENROLMENT,
            ID_TWICE,
            REVOKES_UNKNOWN);
  }
}
