package io.github.cqpm.engine;

import static io.github.cqpm.engine.SmallReferential.REAL_WORK;

import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.CertificationCentre;
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
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CertificationPart;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import java.time.LocalDate;

/** Records and their parts, as a test adds them to a situation: complete, and without a fault. */
public final class Facts {
  private Facts() {}

  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  public static Enrolment enrolment(String id, String day) {
    return Enrolment.builder()
        .id(RecordId.of(id))
        .date(day(day))
        .centre(CertificationCentre.of("UIMM-59"))
        .build();
  }

  public static AssessmentCommission commission(String id, int members) {
    var commission = AssessmentCommission.builder().id(RecordId.of(id));
    for (int i = 1; i <= members; i++) {
      commission.addMember(CommissionMember.qualified(PersonReference.of("assessor-" + i)));
    }
    return commission.build();
  }

  public static CommissionAssessment assessment(
      String id, CompetencyId competency, String day, AssessmentResult result) {
    var assessment =
        CommissionAssessment.builder()
            .id(RecordId.of(id))
            .date(day(day))
            .competency(competency)
            .commission(RecordId.of("K1"))
            .method(REAL_WORK)
            .conditionsRespected(true)
            .expectedResultsRating(Rating.MET)
            .result(result);
    for (CriterionId criterion : SmallReferential.CRITERIA) {
      assessment.putRating(criterion, Rating.MET);
    }
    return assessment.build();
  }

  public static ProjectReport report(String id, String day, CompetencyId... competencies) {
    return ProjectReport.builder()
        .id(RecordId.of(id))
        .date(day(day))
        .addCompetencies(competencies)
        .build();
  }

  /** Returns an opinion without a stance, to be given one. */
  public static CompanyOpinion.Builder opinion(String id, String day) {
    return CompanyOpinion.builder().id(RecordId.of(id)).date(day(day)).author(OpinionAuthor.TUTOR);
  }

  /** Returns a deliberation of a jury of two and two, to be given rulings or awards. */
  public static JuryDeliberation.Builder deliberation(String id, String day) {
    return JuryDeliberation.builder().id(RecordId.of(id)).date(day(day)).jury(jury(2, 2).build());
  }

  public static JuryDeliberation deliberation(
      String id, String day, CompetencyId competency, Ruling ruling) {
    return deliberation(id, day).putRuling(competency, CompetencyRuling.of(ruling)).build();
  }

  /** Returns a jury whose chair sits for the employers. */
  public static DeliberationJury.Builder jury(int employers, int employees) {
    var jury = DeliberationJury.builder().chair(PersonReference.of("employer-1"));
    for (int i = 1; i <= employers; i++) {
      jury.addMember(JuryMember.of(PersonReference.of("employer-" + i), College.EMPLOYERS));
    }
    for (int i = 1; i <= employees; i++) {
      jury.addMember(JuryMember.of(PersonReference.of("employee-" + i), College.EMPLOYEES));
    }
    return jury;
  }

  public static RetainedResult retained(String id, String day, CertificationPart part) {
    return RetainedResult.builder()
        .id(RecordId.of(id))
        .date(day(day))
        .part(part)
        .certification(SmallReferential.TCI)
        .build();
  }

  public static Revocation revocation(String id, String day, String record) {
    return Revocation.builder()
        .id(RecordId.of(id))
        .date(day(day))
        .record(RecordId.of(record))
        .build();
  }
}
