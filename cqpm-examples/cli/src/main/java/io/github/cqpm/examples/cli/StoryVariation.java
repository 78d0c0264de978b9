package io.github.cqpm.examples.cli;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CandidateReference;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How a story might have gone otherwise: with other dates, results, ratings, rulings, opinions. */
final class StoryVariation {
  private final CertificationReferential referential;

  private final Random random;

  /** By how many days the whole story is shifted. */
  private final int shift;

  /** By how much more than others this candidate is prone to fail. */
  private final int weakness;

  /** Draws from that source; one variation is for one candidacy, to that referential. */
  StoryVariation(CertificationReferential referential, Random random) {
    this.referential = referential;
    this.random = random;
    shift = random.nextInt(480) - 400;
    weakness = random.nextInt(4);
  }

  /** Returns what might have become of another candidate. */
  Candidacy vary(Candidacy story, CandidateReference candidate) {
    Set<RecordId> revoked =
        story.getRevocations().stream().map(Revocation::getRecord).collect(Collectors.toSet());
    Candidacy.Builder varied =
        Candidacy.builder()
            .candidate(candidate)
            .referential(story.getReferential())
            .route(chance(4) ? pick(AccessRoute.values()) : story.getRoute())
            .target(story.getTarget())
            .hostCompany(story.getHostCompany())
            .commissions(story.getCommissions());
    for (CandidacyRecord record : story.getRecords()) {
      if (revoked.contains(record.getId()) || record instanceof Revocation) {
        varied.add(vary(record, shift));
      } else if (!chance(record instanceof CommissionAssessment ? 1 : 4)) {
        varied.add(vary(record, chance(8) ? shift + random.nextInt(31) - 15 : shift));
      }
    }
    if (chance(10)) {
      varied.add(retained(story));
    }
    return varied.build();
  }

  private CandidacyRecord vary(CandidacyRecord record, int days) {
    LocalDate date = record.getDate().plusDays(days);
    if (record instanceof Enrolment enrolment) {
      return Enrolment.builder().from(enrolment).date(date).build();
    }
    if (record instanceof AssessmentPlan plan) {
      return vary(plan, date, days);
    }
    if (record instanceof CommissionAssessment assessment) {
      return vary(assessment, date);
    }
    if (record instanceof ProjectReport report) {
      return ProjectReport.builder().from(report).date(date).conditionsMet(!chance(2)).build();
    }
    if (record instanceof CompanyOpinion opinion) {
      return CompanyOpinion.builder()
          .from(opinion)
          .date(date)
          .stances(
              eachOf(
                  opinion.getStances(),
                  stance -> chance(12) ? pick(OpinionStance.values()) : stance))
          .build();
    }
    if (record instanceof JuryDeliberation deliberation) {
      return JuryDeliberation.builder()
          .from(deliberation)
          .date(date)
          .rulings(eachOf(deliberation.getRulings(), this::vary))
          .build();
    }
    if (record instanceof RetainedResult retained) {
      return RetainedResult.builder().from(retained).date(date).build();
    }
    if (record instanceof Revocation revocation) {
      return Revocation.builder().from(revocation).date(date).build();
    }
    return record;
  }

  private AssessmentPlan vary(AssessmentPlan plan, LocalDate date, int days) {
    return AssessmentPlan.builder()
        .from(plan)
        .date(date)
        .sentOn(plan.getSentOn().map(day -> day.plusDays(chance(5) ? days + 200 : days)))
        .competencies(
            eachOf(
                plan.getCompetencies(),
                planned ->
                    PlannedAssessment.builder()
                        .from(planned)
                        .reportDue(planned.getReportDue().map(due -> due.plusDays(shift)))
                        .build()))
        .build();
  }

  private CommissionAssessment vary(CommissionAssessment assessment, LocalDate date) {
    CommissionAssessment.Builder varied =
        CommissionAssessment.builder().from(assessment).date(date);
    if (chance(2 * weakness)) {
      return varied
          .putRating(pick(criteria(assessment)), Rating.NOT_MET)
          .expectedResultsRating(Rating.NOT_MET)
          .result(AssessmentResult.NOT_ACQUIRED)
          .build();
    }
    if (chance(weakness)) {
      return varied
          .ratings(Map.of())
          .expectedResultsRating(Optional.empty())
          .result(random.nextBoolean() ? AssessmentResult.ABSENT : AssessmentResult.EXCUSED)
          .build();
    }
    if (chance(3)) {
      varied.putRating(pick(criteria(assessment)), Rating.NOT_OBSERVED);
    }
    return varied.conditionsRespected(!chance(2)).build();
  }

  private List<CriterionId> criteria(CommissionAssessment assessment) {
    return referential.find(assessment.getCompetency()).stream()
        .flatMap(competency -> competency.getAssessment().getCriteria().stream())
        .map(CriterionGroup::getId)
        .toList();
  }

  private CompetencyRuling vary(CompetencyRuling ruling) {
    return chance(2 * weakness)
        ? CompetencyRuling.of(random.nextInt(3) == 0 ? Ruling.DEFERRED : Ruling.REFUSED)
        : ruling;
  }

  private RetainedResult retained(Candidacy story) {
    CompetencyId competency = pick(referential.getCompetencyIds());
    return RetainedResult.builder()
        .id(RecordId.of("AC-1"))
        .date(LocalDate.of(2025, 6, 19).plusDays(shift - random.nextInt(900)))
        .part(random.nextBoolean() ? competency : competency.block())
        .certification(story.getReferential().id())
        .build();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(T[] all) {
    return pick(List.of(all));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <K, V> Map<K, V> eachOf(Map<K, V> all, UnaryOperator<V> change) {
    Map<K, V> changed = new LinkedHashMap<>();
    all.forEach((key, value) -> changed.put(key, change.apply(value)));
    return changed;
  }
}
