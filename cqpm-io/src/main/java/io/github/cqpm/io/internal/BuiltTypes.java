package io.github.cqpm.io.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentProcedure;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.AssociatedKnowledge;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompanyOpinionRequest;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.ExpectedResults;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.PerformanceConditions;
import io.github.cqpm.model.referential.RegistrationPeriod;
import io.github.cqpm.model.referential.SourceDocument;
import io.github.cqpm.model.referential.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The properties of each built value, in the order in which documents show them. */
final class BuiltTypes {
  private static final Map<Class<?>, List<String>> OF = new HashMap<>();

  static {
    of(
        CertificationReferential.class,
        "id version title certifier source registration occupationalStandard competencyLeadIns"
            + " blocks methods assessmentProcedure admissibilityConditions footnotes");
    of(SourceDocument.class, "title notice");
    of(NationalRegistration.class, "periods");
    of(RegistrationPeriod.class, "firstDay lastDay");
    of(
        OccupationalStandard.class,
        "mission activitiesLeadIn activities workEnvironment interactions outlook");
    of(Activity.class, "id title paragraphs");
    of(CompetencyBlock.class, "code title activity commonTo competencies knowledge");
    of(Competency.class, "id title assessment");
    of(AssessmentSpecification.class, "sheet performanceConditions criteria expectedResults");
    of(PerformanceConditions.class, "statements");
    of(CriterionGroup.class, "dimension heading headingUnderlined statements");
    of(ExpectedResults.class, "statements");
    of(AssociatedKnowledge.class, "statements");
    of(Statement.class, "text items");
    of(
        AssessmentMethod.class,
        "id title description supports places professionalSetting reportRequired onlyFor");
    of(
        AssessmentProcedure.class,
        "conditions introduction commission methodsLeadIn companyOpinion");
    of(CompanyOpinionRequest.class, "title paragraphs");

    of(
        Candidacy.class,
        "candidate referential route target hostCompany enrolments plans commissions assessments"
            + " reports opinions deliberations retainedResults revocations");
    of(Enrolment.class, "id date centre");
    of(AssessmentPlan.class, "id date definedWith sentOn competencies");
    of(PlannedAssessment.class, "method place reportDue reportConditions");
    of(AssessmentCommission.class, "id members");
    of(CommissionMember.class, "reference qualified");
    of(
        CommissionAssessment.class,
        "id date competency commission method place supports evidence ratings"
            + " expectedResultsRating conditionsRespected result");
    of(ProjectReport.class, "id date competencies conditionsMet");
    of(CompanyOpinion.class, "id date author stances overallStance comment");
    of(JuryDeliberation.class, "id date jury rulings awards");
    of(DeliberationJury.class, "members chair");
    of(JuryMember.class, "reference college");
    of(CompetencyRuling.class, "ruling reason");
    of(RetainedResult.class, "id date part certification");
    of(Revocation.class, "id date record reason");

    of(
        AdmissibilityDecision.class,
        "candidate target outcome certification blocks competencies validatedResults"
            + " remainingSteps findings records leftAside provenance");
    of(CompetencyDecision.class, "competency status since keptUntil assessments");
    of(ValidatedResult.class, "part deliberation date keptUntil");
    of(Provenance.class, "referential ruleSet ruleSetVersion rules policy asOf digests");
    of(DecisionPolicy.class, "minimumCommissionMembers juryMayOverrule notices");
  }

  private BuiltTypes() {}

  private static void of(Class<?> type, String names) {
    OF.put(type, List.of(names.split(" ", -1)));
  }

  /** Returns whether values of that type are built property by property. */
  static boolean isBuilt(Class<?> type) {
    return OF.containsKey(type);
  }

  /** Returns the names of the properties; none for other types. */
  static List<String> of(Class<?> type) {
    return OF.getOrDefault(type, List.of());
  }

  /** Returns the names of the properties that the type, or a parent of built types, declares. */
  static List<String> getNames(Class<?> declaring) {
    return declaring == CandidacyRecord.class ? List.of("id", "date") : of(declaring);
  }

  /** Returns the types that are built. */
  static Set<Class<?>> getTypes() {
    return OF.keySet();
  }
}
