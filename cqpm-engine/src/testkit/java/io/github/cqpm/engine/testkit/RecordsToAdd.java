package io.github.cqpm.engine.testkit;

import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Records that a law adds to a candidacy, beside the days of those that are there. The same seed
 * gives the same records.
 */
final class RecordsToAdd {
  private final LawCase given;
  private final Random random;

  RecordsToAdd(LawCase given, long seed) {
    this.given = given;
    random = new Random(seed);
  }

  /** Returns an opinion with these stances, on the whole, on some activities, or on both. */
  CompanyOpinion opinion(OpinionStance... stances) {
    var opinion =
        CompanyOpinion.builder().id(newId("opinion")).date(day()).overallStance(anyOf(stances));
    List<Activity> activities =
        given.request().getReferential().getOccupationalStandard().getActivities();
    if (!activities.isEmpty() && random.nextInt(3) > 0) {
      opinion.overallStance(random.nextBoolean() ? Optional.of(anyOf(stances)) : Optional.empty());
      opinion.putStance(pick(activities).getId(), anyOf(stances));
      opinion.replaceStance(pick(activities).getId(), anyOf(stances));
    }
    return opinion.build();
  }

  /** Returns an assessment like one of these, ACQUIRED, on that day or after it. */
  CommissionAssessment acquired(List<CommissionAssessment> alike, LocalDate first) {
    LocalDate day = day();
    return CommissionAssessment.builder()
        .from(pick(alike))
        .id(newId("assessment"))
        .date(day.isBefore(first) ? first : day)
        .result(AssessmentResult.ACQUIRED)
        .build();
  }

  /** Returns a deliberation that validates the competency, of a jury that there is already. */
  JuryDeliberation validating(CompetencyId competency) {
    return JuryDeliberation.builder()
        .id(newId("deliberation"))
        .date(day())
        .jury(pick(given.candidacy().getDeliberations()).getJury())
        .putRuling(competency, CompetencyRuling.of(Ruling.VALIDATED))
        .build();
  }

  /** Returns a revocation of the record, or none. */
  Optional<Revocation> revocationOrNone(CandidacyRecord entry) {
    return random.nextBoolean()
        ? Optional.of(
            Revocation.builder()
                .id(newId("revocation"))
                .date(entry.getDate().plusDays(random.nextInt(100)))
                .record(entry.getId())
                .build())
        : Optional.empty();
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Returns a day beside that of a record, or beside the as-of date. */
  private LocalDate day() {
    List<CandidacyRecord> records = given.candidacy().getRecords();
    LocalDate beside =
        records.isEmpty() || random.nextInt(8) == 0
            ? given.request().getAsOf()
            : pick(records).getDate();
    return beside.plusDays(random.nextInt(5) - 2);
  }

  private OpinionStance anyOf(OpinionStance... stances) {
    return stances[random.nextInt(stances.length)];
  }

  /** Returns an id that no record and no commission has. */
  private RecordId newId(String kind) {
    Candidacy candidacy = given.candidacy();
    String id = "besides-" + kind;
    while (isTaken(RecordId.of(id), candidacy)) {
      id += "-";
    }
    return RecordId.of(id);
  }

  private static boolean isTaken(RecordId id, Candidacy candidacy) {
    return candidacy.getRecords().stream().anyMatch(entry -> entry.getId().equals(id))
        || candidacy.getCommissions().stream().anyMatch(each -> each.getId().equals(id));
  }
}
