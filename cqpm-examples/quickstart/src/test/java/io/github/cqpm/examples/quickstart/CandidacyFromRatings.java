package io.github.cqpm.examples.quickstart;

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
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes from the rows of an assessment grid, as an LMS keeps them, to a full candidacy. */
final class CandidacyFromRatings {
  /** One row of the grid: a criterion group, or, without a criterion, the expected results. */
  record Row(CompetencyId competency, @Nullable CriterionId criterion, Rating rating) {}

  private static final MethodId METHOD = MethodId.of("REAL_WORK");

  private CandidacyFromRatings() {}

  /** Returns the candidacy; people, days and the jury's rulings would come from the LMS as well. */
  static Candidacy build(CertificationReferential referential, List<Row> rows) {
    var commission = AssessmentCommission.builder().id(RecordId.of("K1"));
    commission.addMember(CommissionMember.qualified(PersonReference.of("m-1")));
    commission.addMember(CommissionMember.qualified(PersonReference.of("m-2")));
    var jury = DeliberationJury.builder().chair(PersonReference.of("j-1"));
    jury.addMember(JuryMember.of(PersonReference.of("j-1"), College.EMPLOYERS));
    jury.addMember(JuryMember.of(PersonReference.of("j-2"), College.EMPLOYEES));
    var enrolment = Enrolment.builder().id(RecordId.of("E1")).date(LocalDate.of(2026, 1, 5));
    var plan = AssessmentPlan.builder().id(RecordId.of("P1")).date(LocalDate.of(2026, 1, 20));
    var opinion = CompanyOpinion.builder().id(RecordId.of("O1")).date(LocalDate.of(2026, 3, 20));
    var ruled = JuryDeliberation.builder().id(RecordId.of("D1")).date(LocalDate.of(2026, 4, 15));
    var candidacy = Candidacy.builder().candidate(CandidateReference.of("c-1"));
    candidacy.referential(referential.getReference()).route(AccessRoute.EMPLOYEE);
    for (CompetencyId competency : referential.getCompetencyIds()) {
      plan.putCompetency(competency, PlannedAssessment.by(METHOD));
      candidacy.addAssessment(assess(competency, rows));
    }
    return candidacy
        .addEnrolment(enrolment.centre(CertificationCentre.of("uimm-lyon")).build())
        .addPlan(plan.sentOn(LocalDate.of(2026, 1, 22)).build())
        .addCommission(commission.build())
        .addOpinion(opinion.overallStance(OpinionStance.FAVOURABLE).build())
        .addDeliberation(ruled.jury(jury.build()).validate(referential.getCompetencyIds()).build())
        .build();
  }

  private static CommissionAssessment assess(CompetencyId competency, List<Row> rows) {
    var assessment = CommissionAssessment.builder().id(RecordId.of("S-" + competency));
    assessment.date(LocalDate.of(2026, 3, 10)).competency(competency).method(METHOD);
    assessment.commission(RecordId.of("K1")).conditionsRespected(true);
    var result = AssessmentResult.ACQUIRED;
    for (Row row : rows.stream().filter(row -> row.competency().equals(competency)).toList()) {
      if (row.criterion() == null) {
        assessment.expectedResultsRating(row.rating());
      } else {
        assessment.putRating(row.criterion(), row.rating());
      }
      result = row.rating() == Rating.MET ? result : AssessmentResult.NOT_ACQUIRED;
    }
    return assessment.result(result).build();
  }
}
