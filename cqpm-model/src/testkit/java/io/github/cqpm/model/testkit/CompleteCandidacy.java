package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CertificationCentre;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
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
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import java.time.LocalDate;
import java.util.List;

/**
 * A candidacy in which all is in order, to any referential: an employee who wants the whole CQPM,
 * enrolled, assessed on a plan, with the company's favourable opinion, and validated by the jury.
 * Its records are called {@code enrolment}, {@code plan}, {@code report-BDC0001-1}, {@code
 * assessment-BDC0001-1}, {@code opinion} and {@code deliberation}, its commission {@code
 * commission}.
 *
 * <p>French: <i>candidature</i> (2.2.1).
 */
public final class CompleteCandidacy {
  /** The day of the enrolment. */
  public static final LocalDate ENROLLED = LocalDate.of(2025, 3, 3);

  /** The day on which the plan is defined; it is sent ten days later. */
  public static final LocalDate PLANNED = LocalDate.of(2025, 3, 17);

  /** The day on which the reports arrive; they are due ten days later. */
  public static final LocalDate REPORTED = LocalDate.of(2025, 9, 15);

  /** The day of the first assessment; those of the other competencies follow day by day. */
  public static final LocalDate ASSESSED = LocalDate.of(2025, 10, 1);

  /** The day of the company's opinion. */
  public static final LocalDate OPINION_GIVEN = LocalDate.of(2025, 11, 14);

  /** The day of the deliberation. */
  public static final LocalDate DELIBERATED = LocalDate.of(2025, 12, 1);

  /** A day on which all this is over: the as-of date to begin with. */
  public static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);

  private CompleteCandidacy() {}

  /** Returns the complete candidacy to the referential. */
  public static Candidacy to(CertificationReferential referential) {
    var plan =
        AssessmentPlan.builder()
            .id(RecordId.of("plan"))
            .date(PLANNED)
            .definedWith(PlanParty.COMPANY)
            .sentOn(PLANNED.plusDays(10));
    var candidacy =
        Candidacy.builder()
            .candidate(CandidateReference.of("candidate"))
            .referential(referential.getReference())
            .route(AccessRoute.EMPLOYEE)
            .hostCompany(true)
            .addEnrolment(
                Enrolment.builder()
                    .id(RecordId.of("enrolment"))
                    .date(ENROLLED)
                    .centre(CertificationCentre.of("centre"))
                    .build())
            .addCommission(
                AssessmentCommission.builder()
                    .id(RecordId.of("commission"))
                    .addMember(CommissionMember.qualified(PersonReference.of("first-assessor")))
                    .addMember(CommissionMember.qualified(PersonReference.of("second-assessor")))
                    .build());
    LocalDate held = ASSESSED;
    for (CompetencyBlock block : referential.getBlocks()) {
      for (Competency competency : block.getCompetencies()) {
        AssessmentMethod method = methodFor(competency.getId(), referential);
        var planned = PlannedAssessment.builder().method(method.getId());
        if (method.isReportRequired()) {
          planned.reportDue(REPORTED.plusDays(10));
          candidacy.addReport(report(competency.getId()));
        }
        plan.putCompetency(competency.getId(), planned.build());
        candidacy.addAssessment(assessment(competency, method, held));
        held = held.isBefore(ASSESSED.plusDays(30)) ? held.plusDays(1) : ASSESSED;
      }
    }
    return candidacy
        .addPlan(plan.build())
        .addOpinion(
            CompanyOpinion.builder()
                .id(RecordId.of("opinion"))
                .date(OPINION_GIVEN)
                .author(OpinionAuthor.TUTOR)
                .overallStance(OpinionStance.FAVOURABLE)
                .build())
        .addDeliberation(
            JuryDeliberation.builder()
                .id(RecordId.of("deliberation"))
                .date(DELIBERATED)
                .jury(jury())
                .validate(referential.getCompetencyIds())
                .build())
        .build();
  }

  /** Returns a jury of one member of each college, under a chair from the employers'. */
  public static DeliberationJury jury() {
    var employer = PersonReference.of("employer");
    return DeliberationJury.builder()
        .addMember(JuryMember.of(employer, College.EMPLOYERS))
        .addMember(JuryMember.of(PersonReference.of("employee"), College.EMPLOYEES))
        .chair(employer)
        .build();
  }

  /** Returns the first method allowed, in a professional setting where one is possible. */
  private static AssessmentMethod methodFor(
      CompetencyId competency, CertificationReferential referential) {
    List<AssessmentMethod> allowed =
        referential.getMethods().stream().filter(method -> method.allows(competency)).toList();
    return allowed.stream()
        .filter(AssessmentMethod::isProfessionalSetting)
        .findFirst()
        .or(() -> allowed.stream().findFirst())
        .orElse(referential.getMethods().get(0));
  }

  private static ProjectReport report(CompetencyId competency) {
    return ProjectReport.builder()
        .id(RecordId.of("report-" + competency))
        .date(REPORTED)
        .addCompetency(competency)
        .conditionsMet(true)
        .build();
  }

  private static CommissionAssessment assessment(
      Competency competency, AssessmentMethod method, LocalDate held) {
    var assessment =
        CommissionAssessment.builder()
            .id(RecordId.of("assessment-" + competency.getId()))
            .date(held)
            .competency(competency.getId())
            .commission(RecordId.of("commission"))
            .method(method.getId())
            .expectedResultsRating(Rating.MET)
            .conditionsRespected(true)
            .result(AssessmentResult.ACQUIRED);
    for (CriterionGroup group : competency.getAssessment().getCriteria()) {
      assessment.putRating(group.getId(), Rating.MET);
    }
    return assessment.build();
  }
}
