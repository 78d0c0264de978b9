package io.github.cqpm.examples.lms;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
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
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.Optional;

/** One record of each kind, and a candidacy to enter them into. */
final class Records {
  static final CertificationReferential REFERENTIAL = Referentials.technicoCommercialIndustriel();
  static final CompetencyId COMPETENCY = REFERENTIAL.getCompetencyIds().get(0);

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final RecordId COMMISSION = RecordId.of("CO-1");

  private Records() {}

  /**
   * Begins a candidacy of centre-nord for candidat-5 of meca-durand, with a report and a
   * commission.
   */
  static void begin(Server server, String id) {
    Candidacies candidacies = server.bean(Candidacies.class);
    Person centre = server.bean(People.class).find("centre-1").orElseThrow();
    candidacies.begin(id, header().build(), Optional.of("meca-durand"), centre);
    candidacies.add(id, 0, report("RA-1"), centre);
    candidacies.add(id, 1, commission("CO-1"), centre);
  }

  static Candidacy.Builder header() {
    return Candidacy.builder()
        .candidate(CandidateReference.of("candidat-5"))
        .referential(REFERENTIAL.getReference())
        .route(AccessRoute.EMPLOYEE)
        .hostCompany(true);
  }

  static String json(CandidacyRecord record) {
    return CqpmJson.standard().writeLine(record);
  }

  static Enrolment enrolment(String id) {
    return Enrolment.builder()
        .id(RecordId.of(id))
        .date(DAY.minusMonths(6))
        .centre(CertificationCentre.of("centre-nord"))
        .build();
  }

  static AssessmentCommission commission(String id) {
    return AssessmentCommission.builder()
        .id(RecordId.of(id))
        .addMember(CommissionMember.qualified(PersonReference.of("commission-1")))
        .addMember(CommissionMember.qualified(PersonReference.of("commission-2")))
        .build();
  }

  static AssessmentPlan.Builder plan(String id) {
    return AssessmentPlan.builder()
        .id(RecordId.of(id))
        .date(DAY.minusMonths(5))
        .putCompetency(COMPETENCY, PlannedAssessment.by(MethodId.of("REAL_WORK")));
  }

  static ProjectReport report(String id) {
    return ProjectReport.builder().id(RecordId.of(id)).date(DAY).addCompetency(COMPETENCY).build();
  }

  static RetainedResult retained(String id) {
    return RetainedResult.builder()
        .id(RecordId.of(id))
        .date(DAY.minusMonths(9))
        .part(COMPETENCY)
        .certification(REFERENTIAL.getId())
        .build();
  }

  static Revocation.Builder revocation(String id) {
    return Revocation.builder().id(RecordId.of(id)).date(DAY).record(RecordId.of("RA-1"));
  }

  static CommissionAssessment.Builder assessment(String id) {
    return CommissionAssessment.builder()
        .id(RecordId.of(id))
        .date(DAY)
        .competency(COMPETENCY)
        .commission(COMMISSION)
        .result(AssessmentResult.ACQUIRED);
  }

  static CompanyOpinion.Builder opinion(String id) {
    return CompanyOpinion.builder()
        .id(RecordId.of(id))
        .date(DAY)
        .overallStance(OpinionStance.FAVOURABLE);
  }

  /** Rules on all competencies and awards: the largest record that there is. */
  static JuryDeliberation.Builder deliberation(String id) {
    PersonReference chair = PersonReference.of("jury-1");
    return JuryDeliberation.builder()
        .id(RecordId.of(id))
        .date(DAY)
        .jury(
            DeliberationJury.builder()
                .chair(chair)
                .addMember(JuryMember.of(chair, College.EMPLOYERS))
                .addMember(JuryMember.of(PersonReference.of("jury-2"), College.EMPLOYEES))
                .build())
        .validate(REFERENTIAL.getCompetencyIds())
        .addAward(Award.certificate());
  }
}
