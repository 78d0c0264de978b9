package io.github.cqpm.io.internal.format;

import static io.github.cqpm.io.internal.format.CommonFormat.ACTIVITY_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.BLOCK_CODE;
import static io.github.cqpm.io.internal.format.CommonFormat.CANDIDATE;
import static io.github.cqpm.io.internal.format.CommonFormat.CERTIFICATION_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.COMPETENCY_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.CRITERION_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.DAY;
import static io.github.cqpm.io.internal.format.CommonFormat.FLAG;
import static io.github.cqpm.io.internal.format.CommonFormat.METHOD_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.PART;
import static io.github.cqpm.io.internal.format.CommonFormat.RECORD_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.REFERENTIAL_REFERENCE;
import static io.github.cqpm.io.internal.format.CommonFormat.TEXT;
import static io.github.cqpm.io.internal.format.ListFormat.listOf;
import static io.github.cqpm.io.internal.format.ObjectFormat.object;
import static io.github.cqpm.io.internal.format.OneOfFormat.oneOf;
import static io.github.cqpm.io.internal.format.RecordFormat.part;
import static io.github.cqpm.io.internal.format.RecordFormat.record;
import static io.github.cqpm.io.internal.format.TextFormat.code;
import static io.github.cqpm.io.internal.format.TextFormat.constants;
import static io.github.cqpm.io.internal.format.TextFormat.identifier;
import static io.github.cqpm.io.internal.format.TextFormat.person;

import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.OpinionAuthor;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlanParty;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordKind;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import java.util.List;

/** The format of a candidacy: long, so that all that there is of it is in one place. */
final class CandidacyFormat {
  private static final TextFormat<PersonReference> PERSON =
      person(PersonReference.class, "PersonReference", PersonReference::of, PersonReference::value);
  private static final TextFormat<CertificationCentre> CENTRE =
      identifier(
          CertificationCentre.class,
          "CertificationCentre",
          CertificationCentre::of,
          CertificationCentre::value);
  static final TextFormat<Award> AWARD = code(Award.class, "Award", Award::parse, Award::toString);
  private static final TextFormat<Rating> RATING = constants(Rating.class, Rating.values());
  private static final TextFormat<OpinionStance> STANCE =
      constants(OpinionStance.class, OpinionStance.values());

  static final Format<CertificationTarget> TARGET =
      oneOf(CertificationTarget.class)
          .or(
              "CQPM",
              object(
                  CertificationTarget.Certificate.class,
                  () -> "",
                  none -> new CertificationTarget.Certificate()))
          .or(
              "BLOCKS",
              record(
                  CertificationTarget.Blocks.class,
                  part("codes", listOf(BLOCK_CODE), CertificationTarget.Blocks::codes),
                  CertificationTarget.Blocks::new));

  private static final ObjectFormat<Enrolment, ?> ENROLMENT =
      object(Enrolment.class, Enrolment::builder, Enrolment.Builder::build)
          .required("id", RECORD_ID, Enrolment::getId, Enrolment.Builder::id)
          .required("date", DAY, Enrolment::getDate, Enrolment.Builder::date)
          .required("centre", CENTRE, Enrolment::getCentre, Enrolment.Builder::centre);

  private static final Format<PlannedAssessment> PLANNED_ASSESSMENT =
      object(PlannedAssessment.class, PlannedAssessment::builder, PlannedAssessment.Builder::build)
          .optional(
              "method", METHOD_ID, PlannedAssessment::getMethod, PlannedAssessment.Builder::method)
          .optional("place", TEXT, PlannedAssessment::getPlace, PlannedAssessment.Builder::place)
          .optional(
              "reportDue",
              DAY,
              PlannedAssessment::getReportDue,
              PlannedAssessment.Builder::reportDue)
          .optional(
              "reportConditions",
              TEXT,
              PlannedAssessment::getReportConditions,
              PlannedAssessment.Builder::reportConditions);

  private static final ObjectFormat<AssessmentPlan, ?> PLAN =
      object(AssessmentPlan.class, AssessmentPlan::builder, AssessmentPlan.Builder::build)
          .required("id", RECORD_ID, AssessmentPlan::getId, AssessmentPlan.Builder::id)
          .required("date", DAY, AssessmentPlan::getDate, AssessmentPlan.Builder::date)
          .optional(
              "definedWith",
              constants(PlanParty.class, PlanParty.values()),
              AssessmentPlan::getDefinedWith,
              AssessmentPlan.Builder::definedWith)
          .optional("sentOn", DAY, AssessmentPlan::getSentOn, AssessmentPlan.Builder::sentOn)
          .map(
              "competencies",
              COMPETENCY_ID,
              PLANNED_ASSESSMENT,
              AssessmentPlan::getCompetencies,
              AssessmentPlan.Builder::competencies);

  private static final Format<CommissionMember> COMMISSION_MEMBER =
      object(CommissionMember.class, CommissionMember::builder, CommissionMember.Builder::build)
          .required(
              "reference",
              PERSON,
              CommissionMember::getReference,
              CommissionMember.Builder::reference)
          .optional(
              "qualified",
              FLAG,
              CommissionMember::getQualified,
              CommissionMember.Builder::qualified);

  private static final Format<AssessmentCommission> COMMISSION =
      object(
              AssessmentCommission.class,
              AssessmentCommission::builder,
              AssessmentCommission.Builder::build)
          .required("id", RECORD_ID, AssessmentCommission::getId, AssessmentCommission.Builder::id)
          .list(
              "members",
              COMMISSION_MEMBER,
              AssessmentCommission::getMembers,
              AssessmentCommission.Builder::members);

  private static final ObjectFormat<CommissionAssessment, ?> ASSESSMENT =
      object(
              CommissionAssessment.class,
              CommissionAssessment::builder,
              CommissionAssessment.Builder::build)
          .required("id", RECORD_ID, CommissionAssessment::getId, CommissionAssessment.Builder::id)
          .required("date", DAY, CommissionAssessment::getDate, CommissionAssessment.Builder::date)
          .required(
              "competency",
              COMPETENCY_ID,
              CommissionAssessment::getCompetency,
              CommissionAssessment.Builder::competency)
          .optional(
              "commission",
              RECORD_ID,
              CommissionAssessment::getCommission,
              CommissionAssessment.Builder::commission)
          .optional(
              "method",
              METHOD_ID,
              CommissionAssessment::getMethod,
              CommissionAssessment.Builder::method)
          .optional(
              "place", TEXT, CommissionAssessment::getPlace, CommissionAssessment.Builder::place)
          .list(
              "supports",
              TEXT,
              CommissionAssessment::getSupports,
              CommissionAssessment.Builder::supports)
          .optional(
              "evidence",
              TEXT,
              CommissionAssessment::getEvidence,
              CommissionAssessment.Builder::evidence)
          .map(
              "ratings",
              CRITERION_ID,
              RATING,
              CommissionAssessment::getRatings,
              CommissionAssessment.Builder::ratings)
          .optional(
              "expectedResultsRating",
              RATING,
              CommissionAssessment::getExpectedResultsRating,
              CommissionAssessment.Builder::expectedResultsRating)
          .optional(
              "conditionsRespected",
              FLAG,
              CommissionAssessment::getConditionsRespected,
              CommissionAssessment.Builder::conditionsRespected)
          .required(
              "result",
              constants(AssessmentResult.class, AssessmentResult.values()),
              CommissionAssessment::getResult,
              CommissionAssessment.Builder::result);

  private static final ObjectFormat<ProjectReport, ?> REPORT =
      object(ProjectReport.class, ProjectReport::builder, ProjectReport.Builder::build)
          .required("id", RECORD_ID, ProjectReport::getId, ProjectReport.Builder::id)
          .required("date", DAY, ProjectReport::getDate, ProjectReport.Builder::date)
          .list(
              "competencies",
              COMPETENCY_ID,
              ProjectReport::getCompetencies,
              ProjectReport.Builder::competencies)
          .optional(
              "conditionsMet",
              FLAG,
              ProjectReport::getConditionsMet,
              ProjectReport.Builder::conditionsMet);

  private static final ObjectFormat<CompanyOpinion, ?> OPINION =
      object(CompanyOpinion.class, CompanyOpinion::builder, CompanyOpinion.Builder::build)
          .required("id", RECORD_ID, CompanyOpinion::getId, CompanyOpinion.Builder::id)
          .required("date", DAY, CompanyOpinion::getDate, CompanyOpinion.Builder::date)
          .optional(
              "author",
              constants(OpinionAuthor.class, OpinionAuthor.values()),
              CompanyOpinion::getAuthor,
              CompanyOpinion.Builder::author)
          .map(
              "stances",
              ACTIVITY_ID,
              STANCE,
              CompanyOpinion::getStances,
              CompanyOpinion.Builder::stances)
          .optional(
              "overallStance",
              STANCE,
              CompanyOpinion::getOverallStance,
              CompanyOpinion.Builder::overallStance)
          .optional("comment", TEXT, CompanyOpinion::getComment, CompanyOpinion.Builder::comment);

  private static final Format<JuryMember> JURY_MEMBER =
      object(JuryMember.class, JuryMember::builder, JuryMember.Builder::build)
          .required("reference", PERSON, JuryMember::getReference, JuryMember.Builder::reference)
          .required(
              "college",
              constants(College.class, College.values()),
              JuryMember::getCollege,
              JuryMember.Builder::college);

  private static final Format<DeliberationJury> JURY =
      object(DeliberationJury.class, DeliberationJury::builder, DeliberationJury.Builder::build)
          .list(
              "members",
              JURY_MEMBER,
              DeliberationJury::getMembers,
              DeliberationJury.Builder::members)
          .optional("chair", PERSON, DeliberationJury::getChair, DeliberationJury.Builder::chair);

  private static final Format<CompetencyRuling> RULING =
      object(CompetencyRuling.class, CompetencyRuling::builder, CompetencyRuling.Builder::build)
          .required(
              "ruling",
              constants(Ruling.class, Ruling.values()),
              CompetencyRuling::getRuling,
              CompetencyRuling.Builder::ruling)
          .optional("reason", TEXT, CompetencyRuling::getReason, CompetencyRuling.Builder::reason);

  private static final ObjectFormat<JuryDeliberation, ?> DELIBERATION =
      object(JuryDeliberation.class, JuryDeliberation::builder, JuryDeliberation.Builder::build)
          .required("id", RECORD_ID, JuryDeliberation::getId, JuryDeliberation.Builder::id)
          .required("date", DAY, JuryDeliberation::getDate, JuryDeliberation.Builder::date)
          .byDefault("jury", JURY, JuryDeliberation::getJury, JuryDeliberation.Builder::jury)
          .map(
              "rulings",
              COMPETENCY_ID,
              RULING,
              JuryDeliberation::getRulings,
              JuryDeliberation.Builder::rulings)
          .list("awards", AWARD, JuryDeliberation::getAwards, JuryDeliberation.Builder::awards);

  private static final ObjectFormat<RetainedResult, ?> RETAINED_RESULT =
      object(RetainedResult.class, RetainedResult::builder, RetainedResult.Builder::build)
          .required("id", RECORD_ID, RetainedResult::getId, RetainedResult.Builder::id)
          .required("date", DAY, RetainedResult::getDate, RetainedResult.Builder::date)
          .required("part", PART, RetainedResult::getPart, RetainedResult.Builder::part)
          .required(
              "certification",
              CERTIFICATION_ID,
              RetainedResult::getCertification,
              RetainedResult.Builder::certification);

  private static final ObjectFormat<Revocation, ?> REVOCATION =
      object(Revocation.class, Revocation::builder, Revocation.Builder::build)
          .required("id", RECORD_ID, Revocation::getId, Revocation.Builder::id)
          .required("date", DAY, Revocation::getDate, Revocation.Builder::date)
          .required("record", RECORD_ID, Revocation::getRecord, Revocation.Builder::record)
          .optional("reason", TEXT, Revocation::getReason, Revocation.Builder::reason);

  private static final ObjectFormat<Candidacy, ?> CANDIDACY =
      object(Candidacy.class, Candidacy::builder, Candidacy.Builder::build)
          .required("candidate", CANDIDATE, Candidacy::getCandidate, Candidacy.Builder::candidate)
          .required(
              "referential",
              REFERENTIAL_REFERENCE,
              Candidacy::getReferential,
              Candidacy.Builder::referential)
          .required(
              "route",
              constants(AccessRoute.class, AccessRoute.values()),
              Candidacy::getRoute,
              Candidacy.Builder::route)
          .byDefault("target", TARGET, Candidacy::getTarget, Candidacy.Builder::target)
          .optional("hostCompany", FLAG, Candidacy::getHostCompany, Candidacy.Builder::hostCompany)
          .list("enrolments", ENROLMENT, Candidacy::getEnrolments, Candidacy.Builder::enrolments)
          .list("plans", PLAN, Candidacy::getPlans, Candidacy.Builder::plans)
          .list(
              "commissions", COMMISSION, Candidacy::getCommissions, Candidacy.Builder::commissions)
          .list(
              "assessments", ASSESSMENT, Candidacy::getAssessments, Candidacy.Builder::assessments)
          .list("reports", REPORT, Candidacy::getReports, Candidacy.Builder::reports)
          .list("opinions", OPINION, Candidacy::getOpinions, Candidacy.Builder::opinions)
          .list(
              "deliberations",
              DELIBERATION,
              Candidacy::getDeliberations,
              Candidacy.Builder::deliberations)
          .list(
              "retainedResults",
              RETAINED_RESULT,
              Candidacy::getRetainedResults,
              Candidacy.Builder::retainedResults)
          .list(
              "revocations", REVOCATION, Candidacy::getRevocations, Candidacy.Builder::revocations);

  static final DocumentFormat<Candidacy> DOCUMENT =
      new DocumentFormat<>("cqpm-candidacy", CANDIDACY, List.of());

  private static final Format<CandidacyRecord> RECORD =
      oneOf(CandidacyRecord.class)
          .or(RecordKind.ENROLMENT.name(), ENROLMENT)
          .or(RecordKind.PLAN.name(), PLAN)
          .or(RecordKind.ASSESSMENT.name(), ASSESSMENT)
          .or(RecordKind.REPORT.name(), REPORT)
          .or(RecordKind.OPINION.name(), OPINION)
          .or(RecordKind.DELIBERATION.name(), DELIBERATION)
          .or(RecordKind.RETAINED_RESULT.name(), RETAINED_RESULT)
          .or(RecordKind.REVOCATION.name(), REVOCATION);

  static final DocumentFormat<TypedRecord> RECORD_DOCUMENT =
      new DocumentFormat<>(
          "cqpm-record",
          record(
              TypedRecord.class, part("record", RECORD, TypedRecord::getRecord), TypedRecord::of),
          List.of());

  private CandidacyFormat() {}
}
