package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.RuleSet;
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
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** Candidacies with very many records: of one kind, of all kinds in turn, or chosen to hurt. */
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
  ALL_IN_TURN,
  /** Plans, and after them all as many retakes. */
  PLANS_THEN_RETAKES,
  /** Retakes, and after each a deliberation on it. */
  RETAKES_RULED_ON,
  /** Opinions on one activity only, and as many deliberations. */
  OPINIONS_AND_DELIBERATIONS,
  /** Retakes before a commission that has a member for each. */
  ONE_LARGE_COMMISSION,
  /** Results of another certification, of distinct days, while one competency is open. */
  RETAINED_ELSEWHERE,
  /** The same of this certification, which was registered for single days only. */
  RETAINED_UNREGISTERED,
  /** The same of another, under an agreement revised many times. */
  RETAINED_UNDER_LATER_TEXTS;

  private static final List<RecordsOf> IN_TURN =
      List.copyOf(EnumSet.range(RETAKES, RETAINED_RESULTS));
  private static final LocalDate FIRST = CompleteCandidacy.LAST_DAY;
  private static final RecordId LARGE = RecordId.of("large-commission");

  /** Returns the referential that the candidacy is to. */
  CertificationReferential referential() {
    return this == RETAINED_UNREGISTERED ? Retained.hardlyRegistered() : Cases.ordinary();
  }

  /** Returns the rules that are asked: those of the agreement. */
  RuleSet rules() {
    return this == RETAINED_UNDER_LATER_TEXTS ? Retained.oftenRevised() : RuleSet.agreement();
  }

  /** Returns a candidacy with about so many records and commissions more than a complete one. */
  Candidacy in(CertificationReferential referential, int size) {
    List<CompetencyId> competencies = referential.getCompetencyIds();
    var candidacy = Candidacy.builder().from(toBeginWith(referential, size));
    for (int i = 0; i < size; i++) {
      CompetencyId competency = competencies.get((i / 2) % competencies.size());
      switch (this) {
        case ALL_IN_TURN -> IN_TURN.get(i % IN_TURN.size()).add(i, competency, candidacy);
        case PLANS_THEN_RETAKES -> {
          if (i < size / 2) {
            PLANS.add(2 * i, competency, candidacy);
          } else {
            RETAKES.add(size + i, competency, candidacy);
          }
        }
        default -> add(i, competency, candidacy);
      }
    }
    return candidacy.build();
  }

  private Candidacy toBeginWith(CertificationReferential referential, int size) {
    Candidacy complete = Cases.complete(referential);
    return switch (this) {
      case OPINIONS_AND_DELIBERATIONS -> complete.without(RecordId.of("opinion"));
      case RETAINED_ELSEWHERE, RETAINED_UNREGISTERED, RETAINED_UNDER_LATER_TEXTS ->
          Retained.leavingOneOpen(complete, referential);
      case ONE_LARGE_COMMISSION -> {
        var large = AssessmentCommission.builder().id(LARGE);
        for (int i = 0; i < size; i++) {
          large.addMember(CommissionMember.qualified(PersonReference.of("member-" + i)));
        }
        yield Candidacy.builder().from(complete).addCommission(large.build()).build();
      }
      default -> complete;
    };
  }

  /** Returns a day on which all of so many records are in force. */
  static LocalDate asOf(int size) {
    return FIRST.plusDays(2L * size);
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
              Retained.here(id, FIRST.minusDays(i), odd ? competency : competency.block()));
      case RETAKES_RULED_ON -> {
        if (odd) {
          DELIBERATIONS.add(i, competency, candidacy);
        } else {
          candidacy.addAssessment(retake(id, day, competency, commission));
        }
      }
      case OPINIONS_AND_DELIBERATIONS -> {
        if (odd) {
          DELIBERATIONS.add(i, competency, candidacy);
        } else {
          candidacy.addOpinion(
              CompanyOpinion.builder()
                  .id(id)
                  .date(day)
                  .putStance(ActivityId.of("activity-1"), OpinionStance.RESERVED)
                  .build());
        }
      }
      case ONE_LARGE_COMMISSION -> candidacy.addAssessment(retake(id, day, competency, LARGE));
      case RETAINED_ELSEWHERE, RETAINED_UNDER_LATER_TEXTS ->
          candidacy.addRetainedResult(
              Retained.elsewhere(id, day, odd ? competency : competency.block()));
      case RETAINED_UNREGISTERED ->
          candidacy.addRetainedResult(Retained.here(id, day, competency.block()));
      case ALL_IN_TURN, PLANS_THEN_RETAKES ->
          throw new IllegalStateException("It stands for others.");
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
