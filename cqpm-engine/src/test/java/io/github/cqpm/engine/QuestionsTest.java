package io.github.cqpm.engine;

import static io.github.cqpm.engine.Facts.deliberation;
import static io.github.cqpm.engine.Facts.revocation;
import static io.github.cqpm.engine.HostRule.blocking;
import static io.github.cqpm.engine.Situation.base;
import static io.github.cqpm.engine.Situation.baseOfAgreement;
import static io.github.cqpm.engine.SmallReferential.A1;
import static io.github.cqpm.engine.SmallReferential.B6;
import static io.github.cqpm.engine.SmallReferential.B8;
import static io.github.cqpm.engine.SmallReferential.C1;
import static io.github.cqpm.engine.SmallReferential.C2;
import static io.github.cqpm.engine.SmallReferential.C3;
import static io.github.cqpm.engine.SmallReferential.PROJECT;
import static io.github.cqpm.model.candidacy.AssessmentResult.NOT_ACQUIRED;
import static io.github.cqpm.model.candidacy.OpinionStance.FAVOURABLE;
import static io.github.cqpm.model.candidacy.Ruling.DEFERRED;
import static io.github.cqpm.model.candidacy.Ruling.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.engine.decision.AskedFact;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.Question;
import io.github.cqpm.engine.decision.Question.Topic;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is asked next, of whom, and which values are possible. */
class QuestionsTest {
  static List<Question> questions(Situation situation) {
    return situation
        .decide()
        .getQuestions(situation.request().getReferential(), situation.request().getCandidacy());
  }

  /** Asks for topic, record, severity where it is a notice, subjects and rules. */
  private static Cases topics() {
    return Cases.asking(
        situation ->
            questions(situation).stream()
                .map(QuestionsTest::told)
                .collect(Collectors.joining("; ")));
  }

  private static String told(Question question) {
    String notice = question.severity() + " ";
    return question.topic()
        + " "
        + question.about().map(id -> id + " ").orElse("")
        + notice.replace("BLOCKING ", "")
        + question.subjects()
        + " "
        + question.rules();
  }

  /** Asks for the values of the one question of that topic. */
  private static Cases values(Topic topic) {
    return Cases.asking(
        situation ->
            questions(situation).stream()
                .filter(question -> question.topic() == topic)
                .flatMap(question -> question.values().stream())
                .map(
                    value ->
                        value.fact()
                            + value.part().map(part -> " of " + part).orElse("")
                            + (value.choices().isEmpty() ? "" : " " + value.choices()))
                .collect(Collectors.joining(", ")));
  }

  private static Situation unsaid(String assessment) {
    return base().assessment(assessment, to -> to.method(Optional.empty()));
  }

  private static Situation reported(PlannedAssessment planned) {
    return base()
        .projectForC3()
        .plus(Facts.report("R1", "2026-03-01", C3))
        .plan(plan -> plan.competencies(Map.of(C3, planned)));
  }

  @TestFactory
  Stream<DynamicTest> are_asked() {
    Situation host =
        base().with(blocking(SubjectKind.COMPETENCY, C1.toString(), HostRule.VIOLATED));
    return topics()
        .it("about the award where all else is there", base())
        .says("DELIBERATION [candidacy] [admissibility/certification]")
        .it(
            "not where the jury has awarded",
            base().deliberation(to -> to.addAwards(Award.certificate())))
        .says("")
        .it(
            "about enrolment and plan before anybody assesses",
            base().candidacy(to -> nothingOf(to)))
        .says(
            "ENROLMENT [candidacy] [enrolment/made]; PLAN [candidacy] [plan/made]; OPINION"
                + " [BDC0158-1, BDC0158-2, BDC0167-1, BDC0167-2, BDC0167-3, BDC0166-1, BDC0166-2]"
                + " [company/opinion-given]")
        .it(
            "about assessments where enrolment and plan are notices, and as such",
            base()
                .without("E1", "P1", "S1", "D1")
                .target(B8)
                .asNotice(
                    RuleId.ENROLMENT_MADE,
                    RuleId.PLAN_MADE,
                    RuleId.ENROLMENT_PRECEDES_ASSESSMENT,
                    RuleId.PLAN_PRECEDES_ASSESSMENT))
        .says(
            "ASSESSMENT [BDC0158-1] [competency/acquired]; DELIBERATION [BDC0158-2]"
                + " [competency/validated-by-jury]; ENROLMENT NOTICE [candidacy, S2]"
                + " [enrolment/made, enrolment/precedes-assessment]; PLAN NOTICE [candidacy, S2]"
                + " [plan/made, plan/precedes-assessment]")
        .it(
            "about a commission, too, where there is none",
            base().candidacy(to -> nothingOf(to)).plus(enrolled(), planned()).target(B8))
        .says(
            "COMMISSION [BDC0158-1, BDC0158-2] [commission/several-members]; ASSESSMENT [BDC0158-1] [competency/acquired]; ASSESSMENT [BDC0158-2] [competency/acquired]; OPINION [BDC0158-1, BDC0158-2] [company/opinion-given]")
        .it("about an assessment once more that came to nothing", base().judged("S1", NOT_ACQUIRED))
        .says("ASSESSMENT [BDC0158-1] [competency/acquired]")
        .and(base().ruled(C1, REFUSED))
        .says("ASSESSMENT [BDC0158-1] [competency/validated-by-jury]")
        .it("about a ruling that was put off", base().ruled(C1, DEFERRED))
        .says("DELIBERATION [BDC0158-1] [competency/validated-by-jury]")
        .it("about what an assessment does not say rather than about another", unsaid("S1"))
        .says("ASSESSMENT S1 [S1] [plan/method-allowed]")
        .it(
            "about another where what it does not say would not help",
            unsaid("S1").assessment("S1", to -> to.date(Facts.day("2026-01-02"))))
        .says("ASSESSMENT [BDC0158-1] [competency/acquired]")
        .it(
            "as a notice about what stops nothing any more",
            base()
                .plus(
                    CommissionAssessment.builder()
                        .from(Facts.assessment("S0", C1, "2026-03-01", NOT_ACQUIRED))
                        .method(Optional.empty())
                        .build()))
        .says(
            "DELIBERATION [candidacy] [admissibility/certification]; ASSESSMENT S0 NOTICE [S0] [plan/method-allowed]")
        .it(
            "about the members of a commission, and whether they are qualified",
            base().commission(to -> to.members(List.of())))
        .says("COMMISSION K1 [S1, S2, S3, S4, S5, S6, S7] [commission/several-members]")
        .and(
            base()
                .commission(
                    to ->
                        to.addMember(
                            CommissionMember.builder()
                                .reference(PersonReference.of("assessor-9"))
                                .build())))
        .says("COMMISSION K1 [S1, S2, S3, S4, S5, S6, S7] [commission/members-qualified]")
        .it(
            "about a report, its due day and whether it meets the conditions",
            base().projectForC3())
        .says("REPORT [S3] [project/report-in-time]")
        .and(reported(PlannedAssessment.by(PROJECT)))
        .says("PLAN P1 [S3] [project/report-in-time]")
        .and(
            reported(
                PlannedAssessment.builder()
                    .method(PROJECT)
                    .reportDue(Facts.day("2026-03-01"))
                    .reportConditions("ten pages")
                    .build()))
        .says("REPORT R1 [S3] [project/report-in-time]")
        .and(projectWithoutPlan())
        .says(
            "PLAN [candidacy, S1, S2, S3, S4, S5, S6, S7] [plan/made, plan/precedes-assessment, project/report-in-time]")
        .it(
            "about the plan that held on the day of the assessment",
            reported(PlannedAssessment.by(PROJECT))
                .plus(plan("P2", "2026-02-01"), plan("P3", "2026-03-11"), plan("P4", "2026-03-01"))
                .plus(revocation("V1", "2026-04-30", "P4")))
        .says(
            "PLAN P2 [P2, S3] [plan/sent-to-centre, project/report-in-time]; PLAN P3 NOTICE [P3] [plan/sent-to-centre]")
        .it(
            "as a notice about the jury of a deliberation that another one made up for",
            baseOfAgreement()
                .ruled(C1, DEFERRED)
                .plus(
                    JuryDeliberation.builder()
                        .id(RecordId.of("D0"))
                        .date(Facts.day("2026-04-01"))
                        .validate(List.of(C2))
                        .build()))
        .says(
            "DELIBERATION [BDC0158-1] [competency/validated-by-jury]; DELIBERATION D0 NOTICE [D0] [jury/both-colleges, jury/joint-composition]")
        .it(
            "about the members and the chair of a jury under the agreement",
            baseOfAgreement().deliberation(to -> to.jury(Facts.jury(0, 0).build())))
        .says("DELIBERATION D1 [D1] [jury/both-colleges, jury/joint-composition]")
        .it("about the registration, for blocks alone", base().registrationUnknown().target(B8))
        .says(
            "REGISTRATION [candidacy, BDC0158] [enrolment/blocks-need-registration, admissibility/block-award]")
        .and(base().registrationUnknown())
        .says("DELIBERATION [candidacy] [admissibility/certification]")
        .it(
            "about the conditions, as a notice",
            base().assessment("S1", to -> to.conditionsRespected(Optional.empty())))
        .says(
            "DELIBERATION [candidacy] [admissibility/certification]; ASSESSMENT S1 NOTICE [S1] [commission/conditions-respected]")
        .it(
            "about the day on which the plan was sent",
            base().plan(to -> to.sentOn(Optional.empty())))
        .says(
            "DELIBERATION [candidacy] [admissibility/certification]; PLAN P1 NOTICE [P1] [plan/sent-to-centre]")
        .it("of a host about its own rule", host)
        .says("HOST_RULE [BDC0158-1] [acme/rule]")
        .and(
            base()
                .with(
                    blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.UNDETERMINED).asNotice()))
        .says(
            "DELIBERATION [candidacy] [admissibility/certification]; HOST_RULE NOTICE [candidacy] [acme/rule]")
        .and(base().with(blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.UNDETERMINED)))
        .says("HOST_RULE [candidacy] [acme/rule]")
        .tests();
  }

  private static Situation projectWithoutPlan() {
    return reported(PlannedAssessment.by(PROJECT))
        .without("P1")
        .asNotice(RuleId.PLAN_MADE, RuleId.PLAN_PRECEDES_ASSESSMENT);
  }

  private static AssessmentPlan plan(String id, String day) {
    return AssessmentPlan.builder()
        .id(RecordId.of(id))
        .date(Facts.day(day))
        .putCompetency(C3, PlannedAssessment.by(PROJECT))
        .build();
  }

  private static CandidacyRecord enrolled() {
    return base().request().getCandidacy().getEnrolments().get(0);
  }

  private static CandidacyRecord planned() {
    return base().request().getCandidacy().getPlans().get(0);
  }

  private static Candidacy.Builder nothingOf(Candidacy.Builder candidacy) {
    Candidacy all = candidacy.build();
    return Candidacy.builder()
        .candidate(all.getCandidate())
        .referential(all.getReferential())
        .route(all.getRoute())
        .hostCompany(true);
  }

  @TestFactory
  Stream<DynamicTest> name_the_values_that_are_possible() {
    return Stream.of(
            values(Topic.ENROLMENT)
                .it("of an enrolment", base().without("E1"))
                .says("DATE, CENTRE"),
            values(Topic.PLAN)
                .it("of a plan", base().without("P1", "D1").target(B8))
                .says(
                    "DATE, SENT_ON, METHOD of BDC0158-1 [REAL_WORK, PROJECT], METHOD of BDC0158-2 [REAL_WORK, PROJECT], REPORT_DUE of BDC0158-1, REPORT_DUE of BDC0158-2")
                .it(
                    "of a plan, no report where no method asks for one",
                    base()
                        .without("P1")
                        .target(B8)
                        .referential(
                            to ->
                                to.methods(
                                    base().request().getReferential().getMethods().subList(0, 1))))
                .says(
                    "DATE, SENT_ON, METHOD of BDC0158-1 [REAL_WORK], METHOD of BDC0158-2 [REAL_WORK]")
                .it("of a plan, the due day of a report", base().projectForC3())
                .says(""),
            values(Topic.PLAN)
                .it(
                    "of a plan, the methods that the referential allows for the competency",
                    base()
                        .without("P1")
                        .target(B8)
                        .methods(
                            SmallReferential.method(SmallReferential.REAL_WORK),
                            SmallReferential.method(PROJECT).onlyFor(List.of(C2))))
                .says(
                    "DATE, SENT_ON, METHOD of BDC0158-1 [REAL_WORK], METHOD of BDC0158-2 [REAL_WORK, PROJECT]"),
            values(Topic.REPORT)
                .it("of a report", base().projectForC3())
                .says("DATE, CONDITIONS_MET"),
            values(Topic.ASSESSMENT)
                .it("of an assessment", base().without("S1"))
                .says(
                    "DATE, METHOD [REAL_WORK, PROJECT], COMMISSION [K1], RATING of METHODS [MET, NOT_MET, NOT_OBSERVED], RATING of MEANS [MET, NOT_MET, NOT_OBSERVED], RATING of RELATIONS [MET, NOT_MET, NOT_OBSERVED], RATING of CONSTRAINTS [MET, NOT_MET, NOT_OBSERVED], EXPECTED_RESULTS_RATING [MET, NOT_MET, NOT_OBSERVED], CONDITIONS_RESPECTED, RESULT [ACQUIRED, NOT_ACQUIRED, ABSENT, EXCUSED]")
                .it("of its method alone", unsaid("S1"))
                .says("METHOD [REAL_WORK, PROJECT]")
                .it(
                    "of its commission alone",
                    base().assessment("S1", to -> to.commission(Optional.empty())))
                .says("COMMISSION [K1]"),
            values(Topic.OPINION)
                .it("of an opinion", base().without("O1"))
                .says(
                    "DATE, STANCE of A1 [FAVOURABLE, RESERVED, UNFAVOURABLE], STANCE of A2 [FAVOURABLE, RESERVED, UNFAVOURABLE], STANCE of A3 [FAVOURABLE, RESERVED, UNFAVOURABLE]")
                .it(
                    "of an opinion on the whole",
                    base().without("O1").activityOfB8(Optional.empty()).target(B8))
                .says("DATE, STANCE [FAVOURABLE, RESERVED, UNFAVOURABLE]"),
            values(Topic.DELIBERATION)
                .it(
                    "of a deliberation",
                    base()
                        .without("D1")
                        .target(B8, B6)
                        .registration(NationalRegistration.since(Facts.day("2024-01-01"))))
                .says(
                    "DATE, JURY_MEMBERS, JURY_CHAIR, RULING of BDC0158-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0158-2 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-2 [VALIDATED, REFUSED, DEFERRED], AWARDS [BDC0158, BDC0166]")
                .it(
                    "of a deliberation, no award of what waits for another answer",
                    base().without("D1", "S1").target(B8, B6))
                .says(
                    "DATE, JURY_MEMBERS, JURY_CHAIR, RULING of BDC0158-2 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-2 [VALIDATED, REFUSED, DEFERRED], AWARDS [BDC0166]")
                .and(base().without("D1", "O1"))
                .says(
                    "DATE, JURY_MEMBERS, JURY_CHAIR, RULING of BDC0158-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0158-2 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0167-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0167-2 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0167-3 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-2 [VALIDATED, REFUSED, DEFERRED]")
                .and(
                    base()
                        .without("D1")
                        .with(blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.VIOLATED)))
                .says(
                    "DATE, JURY_MEMBERS, JURY_CHAIR, RULING of BDC0158-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0158-2 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0167-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0167-2 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0167-3 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-2 [VALIDATED, REFUSED, DEFERRED]")
                .it(
                    "of a deliberation, the award of a block on whose activity there is an opinion",
                    base()
                        .without("D1")
                        .opinion(to -> to.stances(Map.of(A1, FAVOURABLE)))
                        .target(B8, B6))
                .says(
                    "DATE, JURY_MEMBERS, JURY_CHAIR, RULING of BDC0158-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0158-2 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-1 [VALIDATED, REFUSED, DEFERRED], RULING of BDC0166-2 [VALIDATED, REFUSED, DEFERRED], AWARDS [BDC0158]")
                .it(
                    "of a deliberation, an award again that was revoked",
                    base()
                        .ruled(C1, DEFERRED)
                        .plus(
                            deliberation("D2", "2026-04-20").addAward(Award.certificate()).build(),
                            revocation("V1", "2026-04-21", "D2")))
                .says(
                    "DATE, JURY_MEMBERS, JURY_CHAIR, RULING of BDC0158-1 [VALIDATED, REFUSED, DEFERRED], AWARDS [CQPM]")
                .it(
                    "of a deliberation, an award once",
                    base()
                        .deliberation(to -> to.addAwards(Award.certificate()))
                        .ruled(C1, DEFERRED))
                .says(
                    "DATE, JURY_MEMBERS, JURY_CHAIR, RULING of BDC0158-1 [VALIDATED, REFUSED, DEFERRED]"),
            values(Topic.REGISTRATION)
                .it("of the registration", base().registrationUnknown().target(B8))
                .says("REGISTRATION"))
        .flatMap(Cases::tests);
  }

  @Test
  void follow_from_a_compact_decision_too_but_not_from_one_without_findings() {
    Situation situation = base().without("E1", "O1").registrationUnknown();
    var referential = situation.request().getReferential();
    var candidacy = situation.request().getCandidacy();
    assertThat(
            situation
                .decide()
                .keeping(FindingsKept.UNSATISFIED)
                .getQuestions(referential, candidacy))
        .isEqualTo(questions(situation));
    Situation uncalled = base().candidacy(to -> nothingOf(to)).plus(enrolled(), planned());
    for (Situation each : List.of(uncalled, uncalled.asNotice(RuleId.SEVERAL_MEMBERS))) {
      assertThat(
              each.decide()
                  .keeping(FindingsKept.UNSATISFIED)
                  .getQuestions(each.request().getReferential(), each.request().getCandidacy()))
          .isEqualTo(questions(each));
    }
    var bare = situation.decide().keeping(FindingsKept.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare.getQuestions(referential, candidacy))
        .withMessageContaining("decide anew");
  }

  @Test
  void are_of_the_candidacy_that_was_decided_on() {
    Situation situation = base();
    var decision = situation.decide();
    var referential = situation.request().getReferential();
    var other = situation.referential(to -> to.version("2"));
    var stranger = situation.candidacy(to -> to.candidate(CandidateReference.of("candidate-2")));
    for (Situation wrong : List.of(other, stranger, situation.target(B8))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  decision.getQuestions(
                      wrong.request().getReferential(), wrong.request().getCandidacy()))
          .withMessageContaining("of another")
          .withMessageNotContaining("candidate-");
    }
    assertThat(decision.getQuestions(referential, situation.request().getCandidacy())).isNotEmpty();
    Situation unsaid = unsaid("S1");
    var ofOthers = unsaid.decide();
    Candidacy others = unsaid.without("S1").request().getCandidacy();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ofOthers.getQuestions(referential, others))
        .withMessageContaining("other records");
  }

  @Test
  void nothing_is_asked_of_a_company_where_there_is_none() {
    assertThat(questions(base().without("O1").route(AccessRoute.PRIOR_EXPERIENCE)))
        .extracting(Question::topic)
        .containsExactly(Topic.DELIBERATION);
  }

  @Test
  void a_question_gives_its_values_by_fact_and_says_who_answers() {
    Question question = questions(base().without("D1").target(B8)).get(0);
    assertThat(question.getValues(AskedFact.RULING))
        .extracting(value -> value.part().orElseThrow())
        .containsExactly("BDC0158-1", "BDC0158-2");
    assertThat(question.actor()).hasToString("JURY");
  }
}
