package io.github.cqpm.examples.lms.demo;

import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CandidateReference;
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
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One invented candidacy, entered step by step by the people who would do so. */
final class DemoCourse {
  private static final MethodId METHOD = MethodId.of("REAL_WORK");
  private static final RecordId COMMISSION = RecordId.of("CO-1");

  private final Candidacies candidacies;
  private final Decisions decisions;
  private final CertificationReferential referential;
  private final int number;
  private final String id;
  private int version;

  DemoCourse(
      Candidacies candidacies,
      Decisions decisions,
      CertificationReferential referential,
      int number) {
    this.candidacies = candidacies;
    this.decisions = decisions;
    this.referential = referential;
    this.number = number;
    this.id = "demo-" + number;
  }

  DemoCourse begin(AccessRoute route, CertificationTarget target) {
    Candidacy.Builder header =
        Candidacy.builder()
            .candidate(CandidateReference.of("candidat-" + number))
            .referential(referential.getReference())
            .route(route)
            .target(target);
    Optional<String> company = Optional.empty();
    if (route != AccessRoute.PRIOR_EXPERIENCE) {
      header.hostCompany(true);
      company = Optional.of(DemoPeople.MECHANICS);
    }
    candidacies.begin(id, header.build(), company, DemoPeople.CENTRE);
    return this;
  }

  DemoCourse enrol(int daysAgo) {
    Enrolment.Builder enrolment = Enrolment.builder().id(nextId("IN")).date(day(daysAgo));
    return add(
        enrolment.centre(CertificationCentre.of(DemoPeople.CENTRE.centre())).build(),
        DemoPeople.CENTRE);
  }

  DemoCourse plan(int daysAgo) {
    AssessmentPlan.Builder plan =
        AssessmentPlan.builder()
            .id(nextId("DO"))
            .date(day(daysAgo))
            .definedWith(PlanParty.COMPANY)
            .sentOn(day(daysAgo - 2));
    referential
        .getCompetencyIds()
        .forEach(competency -> plan.putCompetency(competency, PlannedAssessment.by(METHOD)));
    return add(plan.build(), DemoPeople.CENTRE);
  }

  DemoCourse name() {
    AssessmentCommission.Builder commission = AssessmentCommission.builder().id(COMMISSION);
    for (Person member : List.of(DemoPeople.ASSESSOR, DemoPeople.SECOND_ASSESSOR)) {
      commission.addMember(CommissionMember.qualified(PersonReference.of(member.reference())));
    }
    return kept(candidacies.add(id, version, commission.build(), DemoPeople.CENTRE).kept());
  }

  DemoCourse assess(List<CompetencyId> competencies, int daysAgo, AssessmentResult result) {
    for (CompetencyId competency : competencies) {
      Rating rating = result == AssessmentResult.ACQUIRED ? Rating.MET : Rating.NOT_MET;
      CommissionAssessment.Builder assessment =
          CommissionAssessment.builder()
              .id(nextId("EV"))
              .date(day(daysAgo))
              .competency(competency)
              .commission(COMMISSION)
              .method(METHOD)
              .addSupport("une observation en situation de travail")
              .expectedResultsRating(rating)
              .conditionsRespected(true)
              .result(result);
      referential
          .find(competency)
          .orElseThrow()
          .getAssessment()
          .getCriteria()
          .forEach(group -> assessment.putRating(group.getId(), rating));
      add(assessment.build(), DemoPeople.ASSESSOR);
    }
    return this;
  }

  DemoCourse opine(int daysAgo) {
    CompanyOpinion.Builder opinion = CompanyOpinion.builder().id(nextId("AV")).date(day(daysAgo));
    return add(
        opinion.author(OpinionAuthor.TUTOR).overallStance(OpinionStance.FAVOURABLE).build(),
        DemoPeople.TUTOR);
  }

  DemoCourse deliberate(
      int daysAgo, List<CompetencyId> validated, List<CompetencyId> refused, List<Award> awards) {
    PersonReference chair = PersonReference.of(DemoPeople.CHAIR.reference());
    DeliberationJury.Builder jury =
        DeliberationJury.builder()
            .chair(chair)
            .addMember(JuryMember.of(chair, College.EMPLOYERS))
            .addMember(
                JuryMember.of(PersonReference.of(DemoPeople.JUROR.reference()), College.EMPLOYEES));
    JuryDeliberation.Builder deliberation =
        JuryDeliberation.builder()
            .id(nextId("DE"))
            .date(day(daysAgo))
            .jury(jury.build())
            .validate(validated)
            .addAllAwards(awards);
    refused.forEach(id -> deliberation.putRuling(id, CompetencyRuling.of(Ruling.REFUSED)));
    return add(deliberation.build(), DemoPeople.CHAIR);
  }

  private DemoCourse add(CandidacyRecord record, Person who) {
    return kept(candidacies.add(id, version, record, who).kept());
  }

  private DemoCourse kept(Kept kept) {
    version = kept.version();
    return this;
  }

  private RecordId nextId(String prefix) {
    return RecordId.of(prefix + "-" + (version + 1));
  }

  private LocalDate day(int daysAgo) {
    return decisions.today().minusDays(daysAgo);
  }
}
