package io.github.cqpm.engine.testkit;

import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.OpinionStance;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RecordKind;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records that a law adds to a candidacy, beside the days of those that are there. The same seed
 * gives the same records.
 */
final class RecordsToAdd {
  private static final int LONGEST = 100; // characters of an id

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

  /** Returns a record of each kind that is in force, again, under the id that comes next. */
  List<CandidacyRecord> again() {
    return ofEachKind().map(entry -> again(entry, entry.getDate())).toList();
  }

  /** Returns the same records as if they were of the day after the as-of date. */
  List<CandidacyRecord> ahead() {
    LocalDate day = given.request().getAsOf().plusDays(1);
    return ofEachKind().map(entry -> again(entry, day)).toList();
  }

  private Stream<CandidacyRecord> ofEachKind() {
    Map<RecordKind, List<CandidacyRecord>> byKind =
        given
            .inForce(given.candidacy().getRecords())
            .filter(entry -> !(entry instanceof Revocation))
            .filter(entry -> isFree(nextTo(entry)))
            .collect(
                Collectors.groupingBy(CandidacyRecord::getKind, TreeMap::new, Collectors.toList()));
    return byKind.values().stream().map(this::pick);
  }

  /** Returns the id between which and that of the record no other can be, by a least character. */
  private static String nextTo(CandidacyRecord entry) {
    return entry.getId() + "-";
  }

  /** Returns the record under the next id, of that day; of a plan, without its competencies. */
  private static CandidacyRecord again(CandidacyRecord entry, LocalDate day) {
    RecordId id = RecordId.of(nextTo(entry));
    return switch (entry.getKind()) {
      case ENROLMENT -> Enrolment.builder().from((Enrolment) entry).id(id).date(day).build();
      case PLAN ->
          AssessmentPlan.builder()
              .from((AssessmentPlan) entry)
              .id(id)
              .date(day)
              .competencies(Map.of())
              .build();
      case ASSESSMENT ->
          CommissionAssessment.builder()
              .from((CommissionAssessment) entry)
              .id(id)
              .date(day)
              .build();
      case REPORT -> ProjectReport.builder().from((ProjectReport) entry).id(id).date(day).build();
      case OPINION ->
          CompanyOpinion.builder().from((CompanyOpinion) entry).id(id).date(day).build();
      case DELIBERATION ->
          JuryDeliberation.builder().from((JuryDeliberation) entry).id(id).date(day).build();
      case RETAINED_RESULT ->
          RetainedResult.builder().from((RetainedResult) entry).id(id).date(day).build();
      case REVOCATION -> Revocation.builder().from((Revocation) entry).id(id).date(day).build();
    };
  }

  /**
   * Returns records that say nothing of how a competency stands: an absence, a jury that put off or
   * did not rule, a result of another certification, and, once all was assessed under a plan, one
   * more plan and report.
   */
  List<CandidacyRecord> thatSayNothing() {
    Candidacy candidacy = given.candidacy();
    CompetencyId competency = pick(given.targeted());
    List<CandidacyRecord> all = new ArrayList<>();
    all.add(
        CommissionAssessment.builder()
            .id(newId("assessment"))
            .date(day())
            .competency(competency)
            .result(random.nextBoolean() ? AssessmentResult.ABSENT : AssessmentResult.EXCUSED)
            .build());
    JuryDeliberation deliberation =
        JuryDeliberation.builder()
            .id(newId("deliberation"))
            .date(day())
            .jury(
                candidacy.getDeliberations().isEmpty()
                    ? DeliberationJury.builder().build()
                    : pick(candidacy.getDeliberations()).getJury())
            .build();
    all.add(deliberation);
    all.add(
        JuryDeliberation.builder()
            .from(deliberation)
            .putRuling(competency, CompetencyRuling.of(Ruling.DEFERRED))
            .build());
    all.add(
        RetainedResult.builder()
            .id(newId("retained"))
            .date(day())
            .part(competency)
            .certification(CertificationId.of("another-certification"))
            .build());
    if (!candidacy.getAssessments().isEmpty()
        && given.inForce(candidacy.getPlans()).findAny().isPresent()) {
      LocalDate after =
          candidacy.getAssessments().stream()
              .map(CommissionAssessment::getDate)
              .max(LocalDate::compareTo)
              .orElseThrow()
              .plusDays(1);
      all.add(AssessmentPlan.builder().id(newId("plan")).date(after).build());
      all.add(
          ProjectReport.builder()
              .id(newId("report"))
              .date(after)
              .addCompetencies(competency)
              .build());
    }
    return all;
  }

  /** Returns a revocation of the record on its day. */
  Revocation revocation(CandidacyRecord entry) {
    return Revocation.builder()
        .id(newId("revocation"))
        .date(entry.getDate())
        .record(entry.getId())
        .build();
  }

  /** Returns a revocation of the record, or none. */
  Optional<Revocation> revocationOrNone(CandidacyRecord entry) {
    return random.nextBoolean()
        ? Optional.of(
            Revocation.builder()
                .from(revocation(entry))
                .date(entry.getDate().plusDays(random.nextInt(100)))
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
    String id = "besides-" + kind;
    while (!isFree(id)) {
      id += "-";
    }
    return RecordId.of(id);
  }

  private boolean isFree(String id) {
    return id.length() <= LONGEST
        && Stream.concat(
                given.candidacy().getRecords().stream().map(CandidacyRecord::getId),
                given.candidacy().getCommissions().stream().map(AssessmentCommission::getId))
            .noneMatch(other -> other.value().equals(id));
  }
}
