package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.assessment;
import static io.github.cqpm.engine.Facts.commission;
import static io.github.cqpm.engine.Facts.day;
import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.enrolment;
import static io.github.cqpm.engine.Facts.jury;
import static io.github.cqpm.engine.Facts.report;
import static io.github.cqpm.engine.Facts.retained;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.C4;
import static io.github.cqpm.engine.SmallReferential.C5;
import static io.github.cqpm.engine.SmallReferential.C6;
import static io.github.cqpm.engine.SmallReferential.C7;
import static io.github.cqpm.engine.SmallReferential.MEANS;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ABSENT;
import static io.github.cqpm.model.candidacy.AssessmentResult.ACQUIRED;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.OpinionStance.UNFAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static io.github.cqpm.model.candidacy.Ruling.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Candidacies worked out by hand, each the base with something changed. */
class WorkedCasesTest {
  @ParameterizedTest
  @MethodSource({"wholes", "records", "assessments", "juriesAndTargets", "retentions"})
  void comes_to_what_was_worked_out_by_hand(WorkedCase workedCase) {
    workedCase.verify();
  }

  @ParameterizedTest
  @MethodSource
  void has_input_problems_instead_of_a_decision(WorkedCase workedCase) {
    assertThat(workedCase.situation().problems())
        .extracting(problem -> problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .containsExactly(workedCase.verdict());
  }

  static Stream<WorkedCase> has_input_problems_instead_of_a_decision() {
    return Stream.of(
        new WorkedCase(
            "29: c2 acquired and not acquired on one day",
            base().plus(assessment("S8", C2, "2026-03-10", NOT_ACQUIRED)),
            "results-differ",
            ""),
        new WorkedCase(
            "31: an assessment of a third competency of 0158",
            base().plus(assessment("S8", CompetencyId.of(B8, 3), "2026-03-10", ACQUIRED)),
            "unknown-competency",
            ""),
        new WorkedCase(
            "64: a second enrolment",
            base().plus(enrolment("E2", "2026-01-06")),
            "second-enrolment",
            ""),
        new WorkedCase(
            "100: a revocation revoked",
            base().plus(revocation("R1", "2026-04-20", "S4"), revocation("R2", "2026-04-21", "R1")),
            "revokes-revocation",
            ""));
  }

  static Stream<WorkedCase> wholes() {
    return Stream.of(
        new WorkedCase(
            "1: nothing changed",
            base(),
            "ADMISSIBLE A/A/A A/A/A",
            """
            all VALIDATED; since c1 2026-04-15; remains {candidacy: [award]}; leftAside {};
            commission/several-members S1 S; commission/members-qualified S1 S;
            commission/every-criterion-considered S1 S; commission/conditions-respected S1 S;
            commission/result-agrees-with-ratings S1 S; project/report-in-time S1 N;
            enrolment/precedes-assessment S1 S; plan/precedes-assessment S1 S;
            plan/method-allowed S1 S; plan/method-as-planned S1 S;
            plan/professional-setting-preferred S1 S; enrolment/made candidacy S;
            enrolment/blocks-need-registration candidacy N; plan/made candidacy S;
            plan/sent-to-centre P1 S; company/opinion-given c1 S;
            company/opinion-before-deliberation c1 S; company/opinion-agrees c1 S;
            competency/acquired c1 S; competency/validated-by-jury c1 S;
            jury/after-assessment D1/c1 S; jury/agrees-with-commission D1/c1 S;
            jury/both-colleges D1 S; jury/award-agrees candidacy N; admissibility/block b8 S;
            admissibility/block-award b8 S; admissibility/certification candidacy S"""),
        new WorkedCase(
            "2: only enrolment and plan",
            base().without("O1", "D1").without("S1", "S2", "S3", "S4", "S5", "S6", "S7"),
            "UNDETERMINED U/U/U U/U/U",
            """
            all NOT_ASSESSED; remains all assess, opinion, deliberate;
            commission/several-members candidacy N; commission/members-qualified candidacy N;
            commission/every-criterion-considered candidacy N;
            commission/conditions-respected candidacy N;
            commission/result-agrees-with-ratings candidacy N; project/report-in-time candidacy N;
            enrolment/precedes-assessment candidacy N; plan/precedes-assessment candidacy N;
            plan/method-allowed candidacy N; plan/method-as-planned candidacy N;
            plan/professional-setting-preferred candidacy N; jury/after-assessment candidacy N;
            jury/agrees-with-commission candidacy N; jury/both-colleges candidacy N;
            jury/award-agrees candidacy N; plan/sent-to-centre P1 S; competency/acquired c1 U;
            competency/validated-by-jury c1 U; admissibility/block b8 U;
            admissibility/certification candidacy U"""),
        new WorkedCase(
            "3: no deliberation",
            base().without("D1"),
            "UNDETERMINED U/U/U U/U/U",
            """
            all ACQUIRED; remains all deliberate;
            competency/validated-by-jury c1 U; company/opinion-before-deliberation c1 N"""),
        new WorkedCase(
            "4: the jury refuses c4",
            base().ruled(C4, REFUSED),
            "NOT_ADMISSIBLE A/N/A A/N/A",
            """
            c4 REFUSED; rest VALIDATED; remains {c4: [assessAgain]};
            jury/agrees-with-commission D1/c4 V; competency/acquired c4 S;
            competency/validated-by-jury c4 V; company/opinion-before-deliberation c4 S;
            admissibility/block b7 V; admissibility/block-award b7 V;
            admissibility/certification candidacy V"""),
        new WorkedCase(
            "5: the jury validates c4, which was not acquired",
            base().judged("S4", NOT_ACQUIRED),
            "NOT_ADMISSIBLE A/N/A A/N/A",
            """
            c4 NOT_ACQUIRED; rest VALIDATED; jury/agrees-with-commission D1/c4 V;
            competency/acquired c4 V; company/opinion-agrees c4 V;
            competency/validated-by-jury c4 S; company/opinion-before-deliberation c4 N"""),
        new WorkedCase(
            "6: the same where the jury may overrule the commission",
            base().judged("S4", NOT_ACQUIRED).juryMayOverrule(),
            "ADMISSIBLE A/A/A A/A/A",
            """
            all VALIDATED; jury/agrees-with-commission D1/c4 V; competency/acquired c4 S;
            company/opinion-agrees c4 V"""),
        new WorkedCase(
            "7: c4 not acquired, c7 put off",
            base().judged("S4", NOT_ACQUIRED).ruled(C7, DEFERRED),
            "NOT_ADMISSIBLE A/N/U A/N/U",
            """
            c4 NOT_ACQUIRED; c7 ACQUIRED; rest VALIDATED; jury/agrees-with-commission D1/c7 N;
            competency/validated-by-jury c7 U; remains {c4: [assessAgain], c7: [deliberate]}"""),
        new WorkedCase(
            "8: no opinion",
            base().without("O1"),
            "UNDETERMINED U/U/U U/U/U",
            """
            all ACQUIRED; remains all opinion; company/opinion-given c1 U;
            company/opinion-agrees c1 N; competency/validated-by-jury c1 S;
            company/opinion-before-deliberation c1 N"""),
        new WorkedCase(
            "9: no opinion on prior experience",
            base().without("O1").route(AccessRoute.PRIOR_EXPERIENCE),
            "ADMISSIBLE A/A/A A/A/A",
            "all VALIDATED; company/opinion-given c1 N"),
        new WorkedCase(
            "11: an unfavourable opinion",
            base().stance(UNFAVOURABLE),
            "ADMISSIBLE A/A/A A/A/A",
            "all VALIDATED; company/opinion-agrees c1 V"),
        new WorkedCase(
            "12: an opinion on A1 only",
            base().opinion(opinion -> opinion.stances(Map.of(A1, FAVOURABLE))),
            "UNDETERMINED A/U/U",
            "c1 VALIDATED; c2 VALIDATED; rest ACQUIRED"),
        new WorkedCase(
            "14: a job seeker without a host company or an opinion",
            base()
                .without("O1")
                .route(AccessRoute.JOB_SEEKER)
                .candidacy(candidacy -> candidacy.hostCompany(false)),
            "ADMISSIBLE A/A/A",
            "all VALIDATED; company/opinion-given c1 N"));
  }

  static Stream<WorkedCase> records() {
    return Stream.of(
        new WorkedCase(
            "16: c1 assessed the day before the enrolment",
            base().plannedOn("2026-01-04").assessment("S1", to -> to.date(day("2026-01-04"))),
            "UNDETERMINED U/A/A",
            """
            c1 NOT_ASSESSED; rest VALIDATED; remains {c1: [assess, deliberate]};
            enrolment/precedes-assessment S1 V; enrolment/precedes-assessment S2 S;
            plan/precedes-assessment S1 S; jury/after-assessment D1/c1 U;
            jury/agrees-with-commission D1/c1 N"""),
        new WorkedCase(
            "17: c1 planned and assessed on the day of enrolment",
            base().plannedOn("2026-01-05").assessment("S1", to -> to.date(day("2026-01-05"))),
            "ADMISSIBLE A/A/A",
            "all VALIDATED"),
        new WorkedCase(
            "18: no enrolment",
            base().without("E1"),
            "UNDETERMINED U/U/U U/U/U",
            """
            all NOT_ASSESSED; enrolment/made candidacy U; enrolment/precedes-assessment S1 U;
            remains {candidacy: [enrol], c1: [assess, deliberate], c2: [assess, deliberate], \
            c3: [assess, deliberate], c4: [assess, deliberate], c5: [assess, deliberate], \
            c6: [assess, deliberate], c7: [assess, deliberate]}"""),
        new WorkedCase(
            "72: no enrolment, which stops no assessment",
            base().without("E1").asNotice(RuleId.ENROLMENT_PRECEDES_ASSESSMENT),
            "UNDETERMINED A/A/A",
            "all VALIDATED; certification ADMISSIBLE"),
        new WorkedCase(
            "48: no plan",
            base().without("P1"),
            "UNDETERMINED U/U/U U/U/U",
            """
            all NOT_ASSESSED; plan/made candidacy U; plan/precedes-assessment S1 U;
            plan/method-as-planned S1 N; plan/sent-to-centre candidacy N"""),
        new WorkedCase(
            "49: plan sent the day after the assessments",
            base().plan(plan -> plan.sentOn(day("2026-03-11"))),
            "ADMISSIBLE A/A/A",
            "all VALIDATED; plan/sent-to-centre P1 V; plan/precedes-assessment S1 S"),
        new WorkedCase(
            "49b: plan defined the day after the assessments",
            base().plan(plan -> plan.date(day("2026-03-11")).sentOn(day("2026-03-11"))),
            "UNDETERMINED U/U/U",
            "all NOT_ASSESSED; plan/precedes-assessment S1 V; plan/sent-to-centre P1 S"),
        new WorkedCase(
            "40: absent for c6",
            base().judged("S6", ABSENT),
            "UNDETERMINED A/A/U",
            "c6 NOT_ASSESSED; rest VALIDATED; competency/acquired c6 U"),
        new WorkedCase(
            "50: S4 revoked",
            base().plus(revocation("R1", "2026-04-20", "S4")),
            "UNDETERMINED A/U/A",
            """
            c4 NOT_ASSESSED; rest VALIDATED; jury/after-assessment D1/c4 U;
            leftAside {S4: REVOKED}"""),
        new WorkedCase(
            "51: D1 revoked",
            base().plus(revocation("R1", "2026-04-20", "D1")),
            "UNDETERMINED U/U/U",
            "all ACQUIRED; leftAside {D1: REVOKED}"),
        new WorkedCase(
            "63: asked before the deliberation",
            base().asOf("2026-04-01"),
            "UNDETERMINED U/U/U",
            "all ACQUIRED; leftAside {D1: AFTER_AS_OF}"));
  }

  static Stream<WorkedCase> assessments() {
    Situation oneMember =
        base()
            .candidacy(candidacy -> candidacy.addCommission(commission("K2", 1)))
            .assessment("S5", to -> to.commission(RecordId.of("K2")));
    return Stream.of(
        new WorkedCase(
            "46: c3 by a method that the referential has not",
            base().assessment("S3", to -> to.method(MethodId.of("INTERVIEW"))),
            "UNDETERMINED A/U/A",
            """
            c3 NOT_ASSESSED; rest VALIDATED; plan/method-allowed S3 V;
            plan/professional-setting-preferred S3 N; project/report-in-time S3 N"""),
        new WorkedCase(
            "47: c3 planned as a project, held as real work",
            base().plan(plan -> plan.putCompetency(C3, PlannedAssessment.by(PROJECT))),
            "ADMISSIBLE A/A/A",
            "all VALIDATED; plan/method-as-planned S3 V; project/report-in-time S3 N"),
        new WorkedCase(
            "47b: c3 planned as real work, held as a project with a report",
            base().assessment("S3", to -> to.method(PROJECT)).plus(report("T1", "2026-03-01", C3)),
            "UNDETERMINED A/U/A",
            """
            c3 NOT_ASSESSED; rest VALIDATED; project/report-in-time S3 U;
            plan/method-as-planned S3 V"""),
        new WorkedCase(
            "21: c5 assessed by one member",
            oneMember,
            "UNDETERMINED A/U/A",
            "c5 NOT_ASSESSED; rest VALIDATED; commission/several-members S5 V"),
        new WorkedCase(
            "23: the same as a notice",
            oneMember.asNotice(RuleId.SEVERAL_MEMBERS),
            "ADMISSIBLE A/A/A",
            "all VALIDATED; commission/several-members S5 V"),
        new WorkedCase(
            "41: c6 acquired with one group not met",
            base().assessment("S6", to -> to.putRating(MEANS, Rating.NOT_MET)),
            "ADMISSIBLE A/A/A",
            """
            all VALIDATED; commission/result-agrees-with-ratings S6 V;
            commission/every-criterion-considered S6 S"""),
        new WorkedCase(
            "43: project for c3, report on the due date",
            base().projectForC3().plus(report("T1", "2026-03-01", C3)),
            "ADMISSIBLE A/A/A",
            "all VALIDATED; project/report-in-time S3 S"),
        new WorkedCase(
            "44: the same, report the day after",
            base().projectForC3().plus(report("T1", "2026-03-02", C3)),
            "UNDETERMINED A/U/A",
            "c3 NOT_ASSESSED; rest VALIDATED; project/report-in-time S3 V"),
        new WorkedCase(
            "45: the same, no report",
            base().projectForC3(),
            "UNDETERMINED A/U/A",
            "c3 NOT_ASSESSED; rest VALIDATED; project/report-in-time S3 U"),
        new WorkedCase(
            "24: c2 acquired at the second assessment",
            base().judged("S2", NOT_ACQUIRED).plus(assessment("S8", C2, "2026-04-01", ACQUIRED)),
            "ADMISSIBLE A/A/A",
            "all VALIDATED"),
        new WorkedCase(
            "25: c2 no longer acquired at the second assessment",
            base().plus(assessment("S8", C2, "2026-04-01", NOT_ACQUIRED)),
            "NOT_ADMISSIBLE N/A/A",
            "c2 NOT_ACQUIRED; rest VALIDATED; jury/agrees-with-commission D1/c2 V"),
        new WorkedCase(
            "26: c2 not acquired after its validation",
            base().plus(assessment("S8", C2, "2026-04-20", NOT_ACQUIRED)),
            "ADMISSIBLE A/A/A",
            "all VALIDATED; competency/acquired c2 S"),
        new WorkedCase(
            "27: c2 not acquired, refused, then acquired",
            base()
                .judged("S2", NOT_ACQUIRED)
                .ruled(C2, REFUSED)
                .plus(assessment("S8", C2, "2026-04-20", ACQUIRED)),
            "UNDETERMINED U/A/A",
            """
            c2 ACQUIRED; rest VALIDATED; jury/agrees-with-commission D1/c2 S;
            competency/acquired c2 S; competency/validated-by-jury c2 U;
            company/opinion-before-deliberation c2 N; remains {c2: [deliberate]}"""));
  }

  static Stream<WorkedCase> juriesAndTargets() {
    Situation only0158 = base().withoutAnyOf(C3, C4, C5, C6, C7).target(B8);
    return Stream.of(
        new WorkedCase(
            "113: no members of the jury given",
            base().deliberation(to -> to.jury(DeliberationJury.builder().build())),
            "ADMISSIBLE A/A/A",
            "all VALIDATED; jury/both-colleges D1 U"),
        new WorkedCase(
            "52: a jury of three and two under the agreement",
            baseOfAgreement().deliberation(to -> to.jury(jury(3, 2).build())),
            "UNDETERMINED U/U/U",
            """
            all ACQUIRED; jury/joint-composition D1 V; jury/both-colleges D1 S;
            competency/validated-by-jury c1 U"""),
        new WorkedCase(
            "115: the CQPM and 0158 awarded",
            base().deliberation(to -> to.addAwards(Award.certificate(), Award.block(B8))),
            "ADMISSIBLE A/A/A",
            "jury/award-agrees D1/CQPM S; jury/award-agrees D1/b8 S"),
        new WorkedCase(
            "34: 0158 targeted, and nothing else recorded",
            only0158,
            "ADMISSIBLE A/./. A/./.",
            """
            c1 VALIDATED; c2 VALIDATED; admissibility/certification candidacy N;
            enrolment/blocks-need-registration candidacy S; leftAside {}"""),
        new WorkedCase(
            "35: the same, not registered",
            only0158.registration(NationalRegistration.none()),
            "NOT_ADMISSIBLE A/./. N/./.",
            """
            c1 VALIDATED; admissibility/block b8 S; admissibility/block-award b8 V;
            enrolment/blocks-need-registration candidacy V"""),
        new WorkedCase(
            "37: registration unknown",
            base().registrationUnknown(),
            "ADMISSIBLE A/A/A U/U/U",
            "all VALIDATED; admissibility/block-award b8 U"));
  }

  static Stream<WorkedCase> retentions() {
    Situation withoutC1 = baseOfAgreement().withoutAnyOf(C1);
    return Stream.of(
        new WorkedCase(
            "54: c1 retained to the completion day",
            withoutC1.plus(retained("X1", "2024-04-15", C1)),
            "ADMISSIBLE A/A/A A/A/A",
            """
            c1 RETAINED; rest VALIDATED; retention/competency X1 S; competency/acquired c1 N;
            competency/validated-by-jury c1 N; company/opinion-given c1 N;
            company/opinion-agrees c1 N; company/opinion-before-deliberation c1 N"""),
        new WorkedCase(
            "55: c1 retained to the day before",
            withoutC1.plus(retained("X1", "2024-04-14", C1)),
            "UNDETERMINED U/A/A",
            "c1 NOT_ASSESSED; rest VALIDATED; retention/competency X1 V"),
        new WorkedCase(
            "58: 0158 retained to the completion day",
            baseOfAgreement().withoutAnyOf(C1, C2).plus(retained("X1", "2021-04-15", B8)),
            "ADMISSIBLE A/A/A A/A/A",
            "c1 RETAINED; c2 RETAINED; rest VALIDATED; retention/block X1 S"),
        new WorkedCase(
            "61: c1 retained, without the agreement",
            base().withoutAnyOf(C1).plus(retained("X1", "2024-04-15", C1)),
            "UNDETERMINED U/A/A",
            "c1 NOT_ASSESSED; rest VALIDATED; leftAside {X1: NO_RULE_FOR_IT}"),
        new WorkedCase(
            "126: c1 retained, completed too late",
            baseOfAgreement()
                .withoutAnyOf(C1, C7)
                .plus(assessment("S7", C7, "2026-03-10", ACQUIRED))
                .plus(deliberation("D2", "2026-04-28", C7, VALIDATED))
                .plus(retained("X1", "2024-04-20", C1)),
            "UNDETERMINED U/A/A",
            "c1 NOT_ASSESSED; rest VALIDATED; retention/competency X1 V"),
        new WorkedCase(
            "133: c1 retained, but assessed again and refused",
            baseOfAgreement().ruled(C1, REFUSED).plus(retained("X1", "2025-04-15", C1)),
            "NOT_ADMISSIBLE N/A/A",
            "c1 REFUSED; rest VALIDATED; retention/competency X1 S"),
        new WorkedCase(
            "137: both competencies of 0158 retained, one of them no longer",
            baseOfAgreement()
                .withoutAnyOf(C1, C2)
                .plus(retained("X1", "2025-04-15", C1), retained("X2", "2024-04-14", C2)),
            "UNDETERMINED U/A/A",
            """
            c1 RETAINED; c2 NOT_ASSESSED; rest VALIDATED; retention/competency X1 S;
            retention/competency X2 V; retention/block candidacy N"""));
  }
}
