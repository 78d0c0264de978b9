package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.commission;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.enrolment;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.InputProblems.OF_OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.UNKNOWN;
import static io.github.cqpm.engine.InputProblems.UNKNOWN_ID;
import static io.github.cqpm.engine.InputProblems.on;
import static io.github.cqpm.engine.InputProblems.problem;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.A3;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.METHODS;
import static io.github.cqpm.engine.SmallReferential.RELATIONS;
import static io.github.cqpm.engine.SmallReferential.block;
import static io.github.cqpm.engine.decision.InputProblemCode.CHAIR_NOT_MEMBER;
import static io.github.cqpm.engine.decision.InputProblemCode.COMPETENCY_OUTSIDE_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.DATE_OUT_OF_RANGE;
import static io.github.cqpm.engine.decision.InputProblemCode.EMPTY_TARGET;
import static io.github.cqpm.engine.decision.InputProblemCode.ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.MEMBER_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.OTHER_REFERENTIAL;
import static io.github.cqpm.engine.decision.InputProblemCode.REFERENTIAL_ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.RESULTS_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKED_BEFORE_RECORD;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_COMMISSION;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_REVOCATION;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_UNKNOWN;
import static io.github.cqpm.engine.decision.InputProblemCode.SECOND_ENROLMENT;
import static io.github.cqpm.engine.decision.InputProblemCode.STANCES_DIFFER;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_ACTIVITY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_COMPETENCY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_CRITERION_GROUP;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.ReferentialReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of the input get wrong together; with a problem there is no decision. */
class InputProblemsTest {
  @Test
  void there_is_none_in_the_base() {
    assertThat(base().problems()).isEmpty();
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

  /** Of a revocation of a revocation or a commission, that is all that is said. */
  @Test
  void a_revocation_of_an_id_twice() {
    Situation twice =
        base().plus(report("K1", "2026-03-01", C3), revocation("R1", "2026-02-20", "K1"));
    assertThat(twice.problems())
        .extracting(InputProblem::code)
        .containsExactlyInAnyOrder(ID_TWICE, REVOKES_COMMISSION);
    Situation chained =
        base().plus(revocation("S1", "2026-04-10", "O1"), revocation("R1", "2026-04-20", "S1"));
    assertThat(chained.problems())
        .extracting(InputProblem::code)
        .containsExactlyInAnyOrder(ID_TWICE, REVOKES_REVOCATION);
    Situation before =
        base().plus(revocation("S1", "2026-04-10", "O1"), revocation("R1", "2026-03-01", "S1"));
    assertThat(before.problems())
        .extracting(InputProblem::code)
        .containsExactlyInAnyOrder(ID_TWICE, REVOKES_REVOCATION);
    Situation ofTwoRecords =
        base()
            .plus(
                report("T1", "2026-03-01", C3),
                report("T1", "2026-03-02", C3),
                revocation("R1", "2026-03-01", "T1"));
    assertThat(ofTwoRecords.problems())
        .extracting(InputProblem::code)
        .containsExactlyInAnyOrder(ID_TWICE, REVOKED_BEFORE_RECORD);
    assertThat(ofTwoRecords.problems().get(1).values())
        .contains(Argument.date("dated", day("2026-03-02")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "0001-01-01", "3000-01-01", "9999-12-31"})
  void a_date_before_1900_or_after_2999_in_any_record_in_force_or_not(String date) {
    assertThat(base().plus(report("T1", date, C3)).problems())
        .containsExactly(problem(DATE_OUT_OF_RANGE, "T1", on(date)));
    assertThat(
            base()
                .plus(report("T1", "2026-03-01", C3), revocation("R1", "3000-01-01", "T1"))
                .problems())
        .containsExactly(problem(DATE_OUT_OF_RANGE, "R1", on("3000-01-01")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2999-12-31"})
  void a_date_of_1900_or_2999_is_none(String date) {
    assertThat(base().plus(report("T1", date, C3)).problems()).isEmpty();
  }

  @Test
  void dates_that_a_plan_holds_are_dates_of_the_candidacy_too() {
    AssessmentPlan plan =
        AssessmentPlan.builder()
            .id(RecordId.of("P2"))
            .date(day("2026-01-21"))
            .sentOn(day("1026-01-21"))
            .putCompetency(C3, PlannedAssessment.builder().reportDue(day("3026-03-01")).build())
            .build();
    assertThat(base().plus(plan).problems())
        .containsExactly(problem(DATE_OUT_OF_RANGE, "P2", on("1026-01-21"), on("3026-03-01")));
  }

  @Test
  void the_as_of_date_and_the_periods_of_registration_are_no_dates_of_the_candidacy() {
    assertThat(
            base()
                .registration(NationalRegistration.since(day("1800-01-01")))
                .asOf("3000-01-01")
                .problems())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-05-01", "2025-01-01"})
  void a_revocation_dated_before_its_record(String asOf) {
    assertThat(base().asOf(asOf).plus(revocation("R1", "2026-03-09", "S4")).problems())
        .containsExactly(
            problem(
                REVOKED_BEFORE_RECORD,
                "R1 S4",
                Argument.record("revocation", RecordId.of("R1")),
                Argument.date("revoked", day("2026-03-09")),
                Argument.record("record", RecordId.of("S4")),
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

  @Test
  void another_referential_or_another_version() {
    assertThat(base().referential(to -> to.version("2")).problems())
        .containsExactly(otherReferential("TCI", "2"));
    assertThat(base().referential(to -> to.id(CertificationId.of("OTHER"))).problems())
        .containsExactly(otherReferential("OTHER", "1"));
    assertThat(base().referential(to -> to.version("2 b")).problems())
        .containsExactly(otherReferential("TCI", "2_b", differing(1, '1', '2')));
    assertThat(base().referential(to -> to.version("")).problems())
        .containsExactly(otherReferential("TCI", "_", differing(1, '1', 0)));
    assertThat(base().referential(to -> to.version("2".repeat(200))).problems())
        .containsExactly(otherReferential("TCI", "2".repeat(130), differing(1, '1', '2')));
  }

  @Test
  void versions_whose_codes_are_alike_are_told_by_the_character_in_which_they_differ() {
    assertThat(valuesOf("2020_1", "2020 1")).endsWith(differing(5, '_', ' '));
    assertThat(valuesOf("2020 1", "2020\u00a01")).endsWith(differing(5, ' ', '\u00a0'));
    assertThat(valuesOf("v\ud83d\ude00é", "v\ud83d\ude00è")).endsWith(differing(3, 'é', 'è'));
    assertThat(valuesOf("2020 ", "2020")).endsWith(differing(5, ' ', 0));
    assertThat(valuesOf("2".repeat(130), "2".repeat(131))).endsWith(differing(131, 0, '2'));
    assertThat(valuesOf("2020", "2021")).hasSize(4);
  }

  @Test
  void the_same_odd_version_of_another_referential_is_told_by_the_ids_alone() {
    assertThat(
            base()
                .candidacy(
                    to ->
                        to.referential(
                            ReferentialReference.of(CertificationId.of("OTHER"), "2020 1")))
                .referential(to -> to.version("2020 1"))
                .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.values()).hasSize(4));
  }

  private static Argument[] valuesOf(String asked, String given) {
    return base()
        .candidacy(to -> to.referential(ReferentialReference.of(CertificationId.of("TCI"), asked)))
        .referential(to -> to.version(given))
        .problems()
        .get(0)
        .values()
        .toArray(Argument[]::new);
  }

  private static Argument[] differing(long position, int asked, int given) {
    return new Argument[] {
      Argument.number("position", position),
      Argument.number("askedCharacter", asked),
      Argument.number("givenCharacter", given)
    };
  }

  private static InputProblem otherReferential(
      String givenId, String givenVersion, Argument... differing) {
    return problem(
        OTHER_REFERENTIAL,
        "",
        Stream.concat(
                Stream.of(
                    Argument.code("askedId", "TCI"),
                    Argument.code("askedVersion", "1"),
                    Argument.code("givenId", givenId),
                    Argument.code("givenVersion", givenVersion)),
                Stream.of(differing))
            .toArray(Argument[]::new));
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
        base().criteriaOfC1(METHODS, RELATIONS).assessment("S1", to -> to.result(ABSENT));
    assertThat(narrower.problems())
        .containsExactly(
            problem(
                UNKNOWN_CRITERION_GROUP,
                "S1",
                Argument.code("criterion", "CONSTRAINTS"),
                Argument.code("criterion", "MEANS")));
    assertThat(narrower.asOf("2026-03-09").problems()).isEmpty();
    assertThat(narrower.plus(revocation("R1", "2026-04-20", "S1")).problems()).isEmpty();
    assertThat(narrower.target(B6).problems()).hasSize(1);
  }

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
    assertThat(base().plus(enrolment("E3", "2026-01-05"), enrolment("E2", "2026-01-06")).problems())
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
