package io.github.cqpm.io.internal.format;

import static io.github.cqpm.io.internal.format.CommonFormat.ACTIVITY_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.BLOCK_CODE;
import static io.github.cqpm.io.internal.format.CommonFormat.CERTIFICATION_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.COMPETENCY_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.CRITERION_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.DAY;
import static io.github.cqpm.io.internal.format.CommonFormat.FLAG;
import static io.github.cqpm.io.internal.format.CommonFormat.METHOD_ID;
import static io.github.cqpm.io.internal.format.CommonFormat.TEXT;
import static io.github.cqpm.io.internal.format.ListFormat.listOf;
import static io.github.cqpm.io.internal.format.ObjectFormat.object;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentProcedure;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.AssociatedKnowledge;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompanyOpinionRequest;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.ExpectedResults;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.PerformanceConditions;
import io.github.cqpm.model.referential.RegistrationPeriod;
import io.github.cqpm.model.referential.SourceDocument;
import io.github.cqpm.model.referential.Statement;

/** The format of a referential: long, so that all that there is of it is in one place. */
final class ReferentialFormat {
  private static final Format<SourceDocument> SOURCE_DOCUMENT =
      object(SourceDocument.class, SourceDocument::builder, SourceDocument.Builder::build)
          .required("title", TEXT, SourceDocument::getTitle, SourceDocument.Builder::title)
          .optional("notice", TEXT, SourceDocument::getNotice, SourceDocument.Builder::notice);

  private static final Format<RegistrationPeriod> REGISTRATION_PERIOD =
      object(
              RegistrationPeriod.class,
              RegistrationPeriod::builder,
              RegistrationPeriod.Builder::build)
          .required(
              "firstDay",
              DAY,
              RegistrationPeriod::getFirstDay,
              RegistrationPeriod.Builder::firstDay)
          .optional(
              "lastDay", DAY, RegistrationPeriod::getLastDay, RegistrationPeriod.Builder::lastDay);

  private static final Format<NationalRegistration> NATIONAL_REGISTRATION =
      object(
              NationalRegistration.class,
              NationalRegistration::builder,
              NationalRegistration.Builder::build)
          .list(
              "periods",
              REGISTRATION_PERIOD,
              NationalRegistration::getPeriods,
              NationalRegistration.Builder::periods);

  private static final Format<Activity> ACTIVITY =
      object(Activity.class, Activity::builder, Activity.Builder::build)
          .required("id", ACTIVITY_ID, Activity::getId, Activity.Builder::id)
          .required("title", TEXT, Activity::getTitle, Activity.Builder::title)
          .list("paragraphs", TEXT, Activity::getParagraphs, Activity.Builder::paragraphs);

  private static final Format<OccupationalStandard> OCCUPATIONAL_STANDARD =
      object(
              OccupationalStandard.class,
              OccupationalStandard::builder,
              OccupationalStandard.Builder::build)
          .list(
              "mission",
              TEXT,
              OccupationalStandard::getMission,
              OccupationalStandard.Builder::mission)
          .optional(
              "activitiesLeadIn",
              TEXT,
              OccupationalStandard::getActivitiesLeadIn,
              OccupationalStandard.Builder::activitiesLeadIn)
          .list(
              "activities",
              ACTIVITY,
              OccupationalStandard::getActivities,
              OccupationalStandard.Builder::activities)
          .list(
              "workEnvironment",
              TEXT,
              OccupationalStandard::getWorkEnvironment,
              OccupationalStandard.Builder::workEnvironment)
          .list(
              "interactions",
              TEXT,
              OccupationalStandard::getInteractions,
              OccupationalStandard.Builder::interactions)
          .list(
              "outlook",
              TEXT,
              OccupationalStandard::getOutlook,
              OccupationalStandard.Builder::outlook);

  private static final Format<Statement> STATEMENT =
      object(Statement.class, Statement::builder, Statement.Builder::build)
          .required("text", TEXT, Statement::getText, Statement.Builder::text)
          .list("items", TEXT, Statement::getItems, Statement.Builder::items);

  private static final Format<PerformanceConditions> PERFORMANCE_CONDITIONS =
      object(
              PerformanceConditions.class,
              PerformanceConditions::builder,
              PerformanceConditions.Builder::build)
          .list(
              "statements",
              STATEMENT,
              PerformanceConditions::getStatements,
              PerformanceConditions.Builder::statements);

  private static final Format<CriterionAxis> CRITERION_AXIS =
      object(CriterionAxis.class, CriterionAxis::builder, CriterionAxis.Builder::build)
          .required("id", CRITERION_ID, CriterionAxis::getId, CriterionAxis.Builder::id)
          .required("title", TEXT, CriterionAxis::getTitle, CriterionAxis.Builder::title);

  private static final Format<CriterionGroup> CRITERION_GROUP =
      object(CriterionGroup.class, CriterionGroup::builder, CriterionGroup.Builder::build)
          .required("id", CRITERION_ID, CriterionGroup::getId, CriterionGroup.Builder::id)
          .optional("heading", TEXT, CriterionGroup::getHeading, CriterionGroup.Builder::heading)
          .byDefault(
              "headingUnderlined",
              FLAG,
              CriterionGroup::isHeadingUnderlined,
              CriterionGroup.Builder::headingUnderlined)
          .list(
              "statements",
              STATEMENT,
              CriterionGroup::getStatements,
              CriterionGroup.Builder::statements);

  private static final Format<ExpectedResults> EXPECTED_RESULTS =
      object(ExpectedResults.class, ExpectedResults::builder, ExpectedResults.Builder::build)
          .list(
              "statements",
              STATEMENT,
              ExpectedResults::getStatements,
              ExpectedResults.Builder::statements);

  private static final Format<AssessmentSpecification> ASSESSMENT_SPECIFICATION =
      object(
              AssessmentSpecification.class,
              AssessmentSpecification::builder,
              AssessmentSpecification.Builder::build)
          .optional(
              "sheet",
              TEXT,
              AssessmentSpecification::getSheet,
              AssessmentSpecification.Builder::sheet)
          .byDefault(
              "performanceConditions",
              PERFORMANCE_CONDITIONS,
              AssessmentSpecification::getPerformanceConditions,
              AssessmentSpecification.Builder::performanceConditions)
          .list(
              "criteria",
              CRITERION_GROUP,
              AssessmentSpecification::getCriteria,
              AssessmentSpecification.Builder::criteria)
          .byDefault(
              "expectedResults",
              EXPECTED_RESULTS,
              AssessmentSpecification::getExpectedResults,
              AssessmentSpecification.Builder::expectedResults);

  private static final Format<Competency> COMPETENCY =
      object(Competency.class, Competency::builder, Competency.Builder::build)
          .required("id", COMPETENCY_ID, Competency::getId, Competency.Builder::id)
          .required("title", TEXT, Competency::getTitle, Competency.Builder::title)
          .required(
              "assessment",
              ASSESSMENT_SPECIFICATION,
              Competency::getAssessment,
              Competency.Builder::assessment);

  private static final Format<AssociatedKnowledge> ASSOCIATED_KNOWLEDGE =
      object(
              AssociatedKnowledge.class,
              AssociatedKnowledge::builder,
              AssociatedKnowledge.Builder::build)
          .list(
              "statements",
              STATEMENT,
              AssociatedKnowledge::getStatements,
              AssociatedKnowledge.Builder::statements);

  private static final Format<CompetencyBlock> COMPETENCY_BLOCK =
      object(CompetencyBlock.class, CompetencyBlock::builder, CompetencyBlock.Builder::build)
          .required("code", BLOCK_CODE, CompetencyBlock::getCode, CompetencyBlock.Builder::code)
          .required("title", TEXT, CompetencyBlock::getTitle, CompetencyBlock.Builder::title)
          .optional(
              "activity",
              ACTIVITY_ID,
              CompetencyBlock::getActivity,
              CompetencyBlock.Builder::activity)
          .list(
              "commonTo",
              CERTIFICATION_ID,
              CompetencyBlock::getCommonTo,
              CompetencyBlock.Builder::commonTo)
          .list(
              "competencies",
              COMPETENCY,
              CompetencyBlock::getCompetencies,
              CompetencyBlock.Builder::competencies)
          .optional(
              "knowledge",
              ASSOCIATED_KNOWLEDGE,
              CompetencyBlock::getKnowledge,
              CompetencyBlock.Builder::knowledge);

  private static final Format<AssessmentMethod> ASSESSMENT_METHOD =
      object(AssessmentMethod.class, AssessmentMethod::builder, AssessmentMethod.Builder::build)
          .required("id", METHOD_ID, AssessmentMethod::getId, AssessmentMethod.Builder::id)
          .required("title", TEXT, AssessmentMethod::getTitle, AssessmentMethod.Builder::title)
          .list(
              "description",
              STATEMENT,
              AssessmentMethod::getDescription,
              AssessmentMethod.Builder::description)
          .list("supports", TEXT, AssessmentMethod::getSupports, AssessmentMethod.Builder::supports)
          .list("places", TEXT, AssessmentMethod::getPlaces, AssessmentMethod.Builder::places)
          .byDefault(
              "professionalSetting",
              FLAG,
              AssessmentMethod::isProfessionalSetting,
              AssessmentMethod.Builder::professionalSetting)
          .byDefault(
              "reportRequired",
              FLAG,
              AssessmentMethod::isReportRequired,
              AssessmentMethod.Builder::reportRequired)
          .optional(
              "onlyFor",
              listOf(COMPETENCY_ID),
              AssessmentMethod::getOnlyFor,
              AssessmentMethod.Builder::onlyFor);

  private static final Format<CompanyOpinionRequest> COMPANY_OPINION_REQUEST =
      object(
              CompanyOpinionRequest.class,
              CompanyOpinionRequest::builder,
              CompanyOpinionRequest.Builder::build)
          .required(
              "title", TEXT, CompanyOpinionRequest::getTitle, CompanyOpinionRequest.Builder::title)
          .list(
              "paragraphs",
              TEXT,
              CompanyOpinionRequest::getParagraphs,
              CompanyOpinionRequest.Builder::paragraphs);

  private static final Format<AssessmentProcedure> ASSESSMENT_PROCEDURE =
      object(
              AssessmentProcedure.class,
              AssessmentProcedure::builder,
              AssessmentProcedure.Builder::build)
          .list(
              "conditions",
              STATEMENT,
              AssessmentProcedure::getConditions,
              AssessmentProcedure.Builder::conditions)
          .list(
              "introduction",
              TEXT,
              AssessmentProcedure::getIntroduction,
              AssessmentProcedure.Builder::introduction)
          .list(
              "commission",
              TEXT,
              AssessmentProcedure::getCommission,
              AssessmentProcedure.Builder::commission)
          .optional(
              "methodsLeadIn",
              TEXT,
              AssessmentProcedure::getMethodsLeadIn,
              AssessmentProcedure.Builder::methodsLeadIn)
          .optional(
              "companyOpinion",
              COMPANY_OPINION_REQUEST,
              AssessmentProcedure::getCompanyOpinion,
              AssessmentProcedure.Builder::companyOpinion);

  private static final ObjectFormat<CertificationReferential, ?> REFERENTIAL =
      object(
              CertificationReferential.class,
              CertificationReferential::builder,
              CertificationReferential.Builder::build)
          .required(
              "id",
              CERTIFICATION_ID,
              CertificationReferential::getId,
              CertificationReferential.Builder::id)
          .required(
              "version",
              TEXT,
              CertificationReferential::getVersion,
              CertificationReferential.Builder::version)
          .required(
              "title",
              TEXT,
              CertificationReferential::getTitle,
              CertificationReferential.Builder::title)
          .optional(
              "validFrom",
              DAY,
              CertificationReferential::getValidFrom,
              CertificationReferential.Builder::validFrom)
          .optional(
              "number",
              TEXT,
              CertificationReferential::getNumber,
              CertificationReferential.Builder::number)
          .optional(
              "level",
              TEXT,
              CertificationReferential::getLevel,
              CertificationReferential.Builder::level)
          .optional(
              "category",
              TEXT,
              CertificationReferential::getCategory,
              CertificationReferential.Builder::category)
          .optional(
              "lastChanged",
              DAY,
              CertificationReferential::getLastChanged,
              CertificationReferential.Builder::lastChanged)
          .optional(
              "certifier",
              TEXT,
              CertificationReferential::getCertifier,
              CertificationReferential.Builder::certifier)
          .optional(
              "source",
              SOURCE_DOCUMENT,
              CertificationReferential::getSource,
              CertificationReferential.Builder::source)
          .optional(
              "registration",
              NATIONAL_REGISTRATION,
              CertificationReferential::getRegistration,
              CertificationReferential.Builder::registration)
          .byDefault(
              "occupationalStandard",
              OCCUPATIONAL_STANDARD,
              CertificationReferential::getOccupationalStandard,
              CertificationReferential.Builder::occupationalStandard)
          .list(
              "competencyLeadIns",
              TEXT,
              CertificationReferential::getCompetencyLeadIns,
              CertificationReferential.Builder::competencyLeadIns)
          .list(
              "axes",
              CRITERION_AXIS,
              CertificationReferential::getAxes,
              CertificationReferential.Builder::axes)
          .list(
              "blocks",
              COMPETENCY_BLOCK,
              CertificationReferential::getBlocks,
              CertificationReferential.Builder::blocks)
          .list(
              "methods",
              ASSESSMENT_METHOD,
              CertificationReferential::getMethods,
              CertificationReferential.Builder::methods)
          .optional(
              "assessmentProcedure",
              ASSESSMENT_PROCEDURE,
              CertificationReferential::getAssessmentProcedure,
              CertificationReferential.Builder::assessmentProcedure)
          .list(
              "admissibilityConditions",
              TEXT,
              CertificationReferential::getAdmissibilityConditions,
              CertificationReferential.Builder::admissibilityConditions)
          .list(
              "footnotes",
              TEXT,
              CertificationReferential::getFootnotes,
              CertificationReferential.Builder::footnotes);

  static final DocumentFormat<CertificationReferential> DOCUMENT =
      new DocumentFormat<>("cqpm-referential", REFERENTIAL, Migrations.OF_REFERENTIALS);

  private ReferentialFormat() {}
}
