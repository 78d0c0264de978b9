package io.github.cqpm.engine.bench;

import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.List;

/** Candidacies with very many records of one kind, or of all kinds in turn. */
public enum RecordsOf {
  /** Assessments, each competency again and again. */
  RETAKES,
  /** Plans, and as many retakes under them. */
  PLANS,
  /** Commissions, and as many retakes before them. */
  COMMISSIONS,
  /** Reports, and as many retakes on them. */
  REPORTS,
  /** The company's opinions. */
  OPINIONS,
  /** Deliberations, each with a ruling on one competency. */
  DELIBERATIONS,
  /** Revocations, and as many retakes revoked by them. */
  REVOCATIONS,
  /** Results of earlier candidacies. */
  RETAINED_RESULTS,
  /** All of these, in turn. */
  ALL_IN_TURN;

  private static final LocalDate FIRST = CompleteCandidacy.LAST_DAY;

  /** Returns a complete candidacy with about so many records and commissions more. */
  Candidacy in(CertificationReferential referential, int size) {
    List<CompetencyId> competencies = referential.getCompetencyIds();
    var candidacy = Candidacy.builder().from(Cases.complete(referential));
    RecordsOf[] kinds = values();
    for (int i = 0; i < size; i++) {
      RecordsOf kind = this == ALL_IN_TURN ? kinds[i % (kinds.length - 1)] : this;
      kind.add(i, competencies.get((i / 2) % competencies.size()), candidacy);
    }
    return candidacy.build();
  }

  /** Returns a day on which all of so many records are in force. */
  static LocalDate asOf(int size) {
    return FIRST.plusDays(size);
  }

  private void add(int i, CompetencyId competency, Candidacy.Builder candidacy) {
    RecordId id = RecordId.of("record-" + i);
    RecordId companion = RecordId.of("companion-" + i);
    LocalDate day = FIRST.plusDays(i);
    RecordId commission = RecordId.of("commission");
    boolean odd = i % 2 == 1;
    switch (this) {
      case RETAKES -> candidacy.addAssessment(retake(id, day, competency, commission));
      case PLANS -> {
        if (odd) {
          candidacy.addAssessment(retake(id, day, competency, commission));
        } else {
          candidacy.addPlan(AssessmentPlan.builder().id(id).date(day).sentOn(day).build());
        }
      }
      case COMMISSIONS -> {
        if (odd) {
          candidacy.addAssessment(retake(id, day, competency, RecordId.of("companion-" + (i - 1))));
        } else {
          candidacy.addCommission(
              AssessmentCommission.builder()
                  .id(companion)
                  .addMember(CommissionMember.qualified(PersonReference.of("one")))
                  .addMember(CommissionMember.qualified(PersonReference.of("other")))
                  .build());
        }
      }
      case REPORTS -> {
        if (odd) {
          candidacy.addAssessment(retake(id, day, competency, commission));
        } else {
          candidacy.addReport(
              ProjectReport.builder()
                  .id(id)
                  .date(day)
                  .addCompetency(competency)
                  .conditionsMet(true)
                  .build());
        }
      }
      case OPINIONS ->
          candidacy.addOpinion(
              CompanyOpinion.builder()
                  .id(id)
                  .date(day)
                  .overallStance(odd ? OpinionStance.FAVOURABLE : OpinionStance.RESERVED)
                  .build());
      case DELIBERATIONS ->
          candidacy.addDeliberation(
              JuryDeliberation.builder()
                  .id(id)
                  .date(day)
                  .jury(CompleteCandidacy.jury())
                  .putRuling(
                      competency, CompetencyRuling.of(odd ? Ruling.VALIDATED : Ruling.REFUSED))
                  .build());
      case REVOCATIONS -> {
        if (odd) {
          candidacy.addRevocation(
              Revocation.builder()
                  .id(id)
                  .date(day)
                  .record(RecordId.of("companion-" + (i - 1)))
                  .build());
        } else {
          candidacy.addAssessment(retake(companion, day, competency, commission));
        }
      }
      case RETAINED_RESULTS ->
          candidacy.addRetainedResult(
              RetainedResult.builder()
                  .id(id)
                  .date(FIRST.minusDays(i))
                  .part(odd ? competency : competency.block())
                  .certification(Cases.CERTIFICATION)
                  .build());
      case ALL_IN_TURN -> throw new IllegalStateException("It stands for the others.");
    }
  }

  private static CommissionAssessment retake(
      RecordId id, LocalDate day, CompetencyId competency, RecordId commission) {
    return CommissionAssessment.builder()
        .id(id)
        .date(day)
        .competency(competency)
        .commission(commission)
        .method(Cases.PROJECT)
        .conditionsRespected(true)
        .result(
            day.getDayOfMonth() % 3 == 0
                ? AssessmentResult.NOT_ACQUIRED
                : AssessmentResult.ACQUIRED)
        .build();
  }
}
