package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.commission;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.enrolment;
import static io.github.cqpm.engine.Facts.opinion;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.InputProblems.OF_OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.OTHER_BLOCK;
import static io.github.cqpm.engine.InputProblems.UNKNOWN;
import static io.github.cqpm.engine.InputProblems.UNKNOWN_ID;
import static io.github.cqpm.engine.InputProblems.told;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.A2;
import static io.github.cqpm.engine.SmallReferential.A3;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.METHODS;
import static io.github.cqpm.engine.SmallReferential.RELATIONS;
import static io.github.cqpm.engine.SmallReferential.block;
import static io.github.cqpm.engine.decision.InputProblemCode.COMPETENCY_OUTSIDE_BLOCK;
import static io.github.cqpm.engine.decision.InputProblemCode.ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.OTHER_REFERENTIAL;
import static io.github.cqpm.engine.decision.InputProblemCode.REFERENTIAL_ID_TWICE;
import static io.github.cqpm.engine.decision.InputProblemCode.REVOKES_UNKNOWN;
import static io.github.cqpm.engine.decision.InputProblemCode.SECOND_ENROLMENT;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_ACTIVITY;
import static io.github.cqpm.engine.decision.InputProblemCode.UNKNOWN_BLOCK;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.EXCUSED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.RESERVED;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.ReferentialReference;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parts of the input get wrong together; with a problem there is no decision. */
class InputProblemsTest {
  private static Situation revoking(String day, String record) {
    return base().plus(revocation("R1", day, record));
  }

  private static Situation jury(DeliberationJury.Builder jury) {
    return base().plus(deliberation("D2", "2026-04-16").jury(jury.build()).build());
  }

  private static Situation ofMany(String last) {
    return base()
        .candidacy(
            to ->
                to.addCommission(
                    AssessmentCommission.builder()
                        .from(commission("K2", 9))
                        .addMember(CommissionMember.qualified(PersonReference.of(last)))
                        .build()));
  }

  /** Returns a candidacy that has a rating of groups that its competency has not. */
  private static Situation narrower() {
    return base().criteriaOfC1(METHODS, RELATIONS).judged("S1", ABSENT);
  }

  private static AssessmentPlan plan(String day) {
    return AssessmentPlan.builder().id(RecordId.of("P2")).date(day(day)).build();
  }

  @Test
  void all_are_told_at_once() {
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

  @TestFactory
  Stream<DynamicTest> are_told_of_the_parts_of_a_candidacy() {
    return Cases.asking(InputProblems::told)
        .it("an empty target", base().target())
        .says("EMPTY_TARGET []")
        .it("an unknown block in the target", base().target(B8, OTHER_BLOCK))
        .says("UNKNOWN_BLOCK [] block=BDC0999")
        .it(
            "a member twice in a commission that no assessment names",
            base()
                .asOf("2025-01-01")
                .candidacy(
                    to ->
                        to.addCommission(
                            AssessmentCommission.builder()
                                .from(commission("K2", 2))
                                .addMember(
                                    CommissionMember.qualified(PersonReference.of("assessor-1")))
                                .build())))
        .says("MEMBER_TWICE [K2]")
        .it("many members, one of them twice", ofMany("assessor-9"))
        .says("MEMBER_TWICE [K2]")
        .and(ofMany("assessor-10"))
        .says("")
        .it("a rating of groups that the competency has not", narrower())
        .says("UNKNOWN_CRITERION_GROUP [S1] criterion=CONSTRAINTS criterion=MEANS")
        .and(narrower().target(B6))
        .says("UNKNOWN_CRITERION_GROUP [S1] criterion=CONSTRAINTS criterion=MEANS")
        .and(narrower().asOf("2026-03-09"))
        .says("")
        .and(narrower().plus(revocation("R1", "2026-04-20", "S1")))
        .says("")
        .it(
            "a rating of such a group alone",
            base().assessment("S1", to -> to.ratings(Map.of(CriterionId.of("OTHER"), Rating.MET))))
        .says("UNKNOWN_CRITERION_GROUP [S1] criterion=OTHER")
        .it(
            "stances of two opinions that differ in several things",
            base()
                .opinion(to -> to.overallStance(FAVOURABLE))
                .plus(
                    opinion("O2", "2026-03-20")
                        .putStance(A1, RESERVED)
                        .putStance(A2, FAVOURABLE)
                        .putStance(A3, UNFAVOURABLE)
                        .overallStance(RESERVED)
                        .build()))
        .says("STANCES_DIFFER [O1, O2] activity=A1 day=2026-03-20 activity=A3 activity=WHOLE")
        .it(
            "three enrolments",
            base().plus(enrolment("E3", "2026-01-05"), enrolment("E2", "2026-01-06")))
        .says("SECOND_ENROLMENT [E1, E2, E3]")
        .it(
            "all results of the day",
            base()
                .plus(
                    assessment("S8", C1, "2026-03-10", ACQUIRED),
                    assessment("S9", C1, "2026-03-10", NOT_ACQUIRED)))
        .says("RESULTS_DIFFER [S1, S8, S9] competency=BDC0158-1 day=2026-03-10")
        .it(
            "the same problem of two records",
            base()
                .plus(
                    assessment("S8", UNKNOWN, "2026-03-10", ACQUIRED),
                    assessment("S9", UNKNOWN, "2026-03-11", ACQUIRED)))
        .says(
            "UNKNOWN_COMPETENCY [S8] competency=BDC0158-9; UNKNOWN_COMPETENCY [S9]"
                + " competency=BDC0158-9")
        .it(
            "two problems of one record",
            jury(
                Facts.jury(2, 2)
                    .chair(PersonReference.of("employer-3"))
                    .addMember(JuryMember.of(PersonReference.of("employer-1"), College.EMPLOYERS))))
        .says("MEMBER_TWICE [D2]; CHAIR_NOT_MEMBER [D2]")
        .tests();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-05-01", "2025-01-01"})
  void are_told_of_ids_and_revocations_on_any_day(String asOf) {
    Situation base = base().asOf(asOf);
    assertThat(told(base.plus(report("S1", "2026-03-01", C3)))).isEqualTo("ID_TWICE [S1]");
    assertThat(told(base.plus(report("K1", "2026-03-01", C3)))).isEqualTo("ID_TWICE [K1]");
    assertThat(told(base.candidacy(to -> to.addCommission(commission("K1", 2)))))
        .isEqualTo("ID_TWICE [K1]");
    assertThat(told(base.plus(revocation("R1", "2026-04-20", "S99"))))
        .isEqualTo("REVOKES_UNKNOWN [R1] record=S99");
    assertThat(told(base.plus(revocation("R1", "2026-04-20", "K1"))))
        .isEqualTo("REVOKES_COMMISSION [K1, R1]");
    assertThat(
            told(
                base.plus(
                    revocation("R1", "2026-04-20", "S4"), revocation("R2", "2026-04-20", "R1"))))
        .isEqualTo("REVOKES_REVOCATION [R1, R2]");
    assertThat(told(base.plus(revocation("R1", "2026-03-09", "S4"))))
        .isEqualTo(
            "REVOKED_BEFORE_RECORD [R1, S4] revocation=R1 revoked=2026-03-09 record=S4"
                + " dated=2026-03-10");
  }

  @TestFactory
  Stream<DynamicTest> are_told_of_revocations() {
    return Cases.asking(InputProblems::told)
        .it("of itself", revoking("2026-04-20", "R1"))
        .says("REVOKES_REVOCATION [R1]")
        .it(
            "of an id twice, that and no more where it is one of a commission or a revocation",
            revoking("2026-02-20", "K1").plus(report("K1", "2026-03-01", C3)))
        .says("ID_TWICE [K1]; REVOKES_COMMISSION [K1, R1]")
        .and(revoking("2026-04-20", "S1").plus(revocation("S1", "2026-04-10", "O1")))
        .says("ID_TWICE [S1]; REVOKES_REVOCATION [R1, S1]")
        .and(revoking("2026-03-01", "S1").plus(revocation("S1", "2026-04-10", "O1")))
        .says("ID_TWICE [S1]; REVOKES_REVOCATION [R1, S1]")
        .it(
            "of two records of one id, dated before the later of them",
            revoking("2026-03-01", "T1")
                .plus(report("T1", "2026-03-01", C3), report("T1", "2026-03-02", C3)))
        .says(
            "ID_TWICE [T1]; REVOKED_BEFORE_RECORD [R1, T1] revocation=R1 revoked=2026-03-01"
                + " record=T1 dated=2026-03-02")
        .it(
            "none of one of the same day, nor of another of the same record",
            revoking("2026-03-10", "S4").plus(revocation("R2", "2026-03-11", "S4")))
        .says("")
        .it(
            "dated before its record, which it revokes all the same",
            revoking("2026-01-05", "E2").plus(enrolment("E2", "2026-01-06")))
        .says(
            "REVOKED_BEFORE_RECORD [E2, R1] revocation=R1 revoked=2026-01-05 record=E2"
                + " dated=2026-01-06")
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> are_told_of_dates() {
    return Cases.asking(InputProblems::told)
        .it(
            "before 1900 or after 2999 in any record, in force or not",
            base().plus(plan("1899-12-31")))
        .says("DATE_OUT_OF_RANGE [P2] day=1899-12-31")
        .and(base().plus(plan("3000-01-01")))
        .says("DATE_OUT_OF_RANGE [P2] day=3000-01-01")
        .and(base().plus(plan("2026-01-21"), revocation("R1", "3000-01-01", "P2")))
        .says("DATE_OUT_OF_RANGE [R1] day=3000-01-01")
        .it("not of 1900 and 2999", base().plus(plan("1900-01-01")))
        .says("")
        .and(base().plus(plan("2999-12-31")))
        .says("")
        .it(
            "that a plan holds",
            base()
                .plus(
                    AssessmentPlan.builder()
                        .from(plan("2026-01-21"))
                        .sentOn(day("1026-01-21"))
                        .putCompetency(
                            C3, PlannedAssessment.builder().reportDue(day("3026-03-01")).build())
                        .build()))
        .says("DATE_OUT_OF_RANGE [P2] day=1026-01-21 day=3026-03-01")
        .it(
            "not of the registration nor of the request",
            base().registration(NationalRegistration.since(day("1800-01-01"))).asOf("3000-01-01"))
        .says("")
        .tests();
  }

  /** Near misses: what looks like a problem of the input. */
  @TestFactory
  Stream<DynamicTest> are_not() {
    MethodId interview = MethodId.of("INTERVIEW");
    return Cases.asking(InputProblems::told)
        .it(
            "the same member in two commissions and juries",
            base()
                .candidacy(to -> to.addCommission(commission("K2", 3)))
                .plus(deliberation("D2", "2026-04-16").build()))
        .says("")
        .it("a chair without members or members without a chair", jury(Facts.jury(0, 0)))
        .says("")
        .and(jury(Facts.jury(2, 2).chair(Optional.empty())))
        .says("")
        .it(
            "a method that the referential has not",
            base()
                .assessment("S1", to -> to.method(interview))
                .plan(to -> to.putCompetency(C1, PlannedAssessment.by(interview))))
        .says("")
        .it("plans of two days", base().plus(plan("2026-01-21")))
        .says("")
        .it(
            "results that agree or are of two days or of two competencies",
            base()
                .plus(
                    assessment("S8", C1, "2026-03-10", ACQUIRED),
                    assessment("S9", C1, "2026-03-11", NOT_ACQUIRED))
                .judged("S2", NOT_ACQUIRED))
        .says("")
        .it(
            "absence or excuse on the day of a result",
            base()
                .plus(
                    assessment("S8", C1, "2026-03-10", ABSENT),
                    assessment("S9", C1, "2026-03-10", EXCUSED)))
        .says("")
        .it(
            "rulings that agree or are of two days or on two competencies",
            base()
                .ruled(C2, REFUSED)
                .plus(
                    deliberation("D2", "2026-04-15", C1, VALIDATED),
                    deliberation("D3", "2026-04-16", C1, REFUSED)))
        .says("")
        .it(
            "stances that agree or are of two days or one of them on the whole",
            base()
                .plus(
                    opinion("O2", "2026-03-20")
                        .putStance(A1, FAVOURABLE)
                        .overallStance(UNFAVOURABLE)
                        .build(),
                    opinion("O3", "2026-03-21").putStance(A1, UNFAVOURABLE).build()))
        .says("")
        .tests();
  }

  private static Situation versions(String asked, String given) {
    return base()
        .candidacy(to -> to.referential(ReferentialReference.of(CertificationId.of("TCI"), asked)))
        .referential(to -> to.version(given));
  }

  @TestFactory
  Stream<DynamicTest> are_told_of_another_referential_or_another_version() {
    return Cases.asking(InputProblems::told)
        .it("by their codes", versions("1", "2"))
        .says("OTHER_REFERENTIAL [] askedId=TCI askedVersion=1 givenId=TCI givenVersion=2")
        .and(base().referential(to -> to.id(CertificationId.of("OTHER"))))
        .says("OTHER_REFERENTIAL [] askedId=TCI askedVersion=1 givenId=OTHER givenVersion=1")
        .it("by the character in which they differ where a code hides it", versions("1", "2 b"))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI askedVersion=1 givenId=TCI givenVersion=2_b"
                + " position=1 askedCharacter=49 givenCharacter=50")
        .and(versions("1", ""))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI askedVersion=1 givenId=TCI givenVersion=_ position=1"
                + " askedCharacter=49 givenCharacter=0")
        .and(versions("1", "2".repeat(200)))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI askedVersion=1 givenId=TCI givenVersion="
                + "2".repeat(130)
                + " position=1 askedCharacter=49 givenCharacter=50")
        .and(versions("2020_1", "2020 1"))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI askedVersion=2020_1 givenId=TCI givenVersion=2020_1"
                + " position=5 askedCharacter=95 givenCharacter=32")
        .it(
            "without a version asked for that may be anybody's text",
            versions("2020 1", "2020\u00a01"))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI givenId=TCI givenVersion=2020_1"
                + " position=5 askedCharacter=32 givenCharacter=160")
        .and(versions("v\ud83d\ude00é", "v\ud83d\ude00è"))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI givenId=TCI givenVersion=v__"
                + " position=3 askedCharacter=233 givenCharacter=232")
        .and(versions("2020 ", "2020"))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI givenId=TCI givenVersion=2020"
                + " position=5 askedCharacter=32 givenCharacter=0")
        .and(versions("Camille Durand", "1"))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI givenId=TCI givenVersion=1"
                + " position=1 askedCharacter=67 givenCharacter=49")
        .and(versions("2".repeat(130), "2".repeat(131)))
        .says(
            "OTHER_REFERENTIAL [] askedId=TCI askedVersion="
                + "2".repeat(130)
                + " givenId=TCI givenVersion="
                + "2".repeat(130)
                + " position=131 askedCharacter=0 givenCharacter=50")
        .it(
            "by the ids alone where the versions are one",
            versions("2020 1", "2020 1").referential(to -> to.id(CertificationId.of("OTHER"))))
        .says("OTHER_REFERENTIAL [] askedId=TCI givenId=OTHER givenVersion=2020_1")
        .tests();
  }
}
