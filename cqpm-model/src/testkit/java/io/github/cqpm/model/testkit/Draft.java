package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AssessmentCommission;
import io.github.cqpm.model.candidacy.AssessmentPlan;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.CommissionMember;
import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.ProjectReport;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A candidacy in the making, which has no input problem on any as-of date at any time. */
final class Draft {
  private final CertificationReferential referential;
  private final Candidacy settings;
  private final List<AssessmentCommission> commissions;
  private final Map<RecordId, CandidacyRecord> records = new LinkedHashMap<>();
  private int added;

  Draft(CertificationReferential referential, Candidacy candidacy) {
    this.referential = referential;
    settings = candidacy;
    commissions = new ArrayList<>(candidacy.getCommissions());
    candidacy.getRecords().forEach(entry -> records.put(entry.getId(), entry));
  }

  CertificationReferential getReferential() {
    return referential;
  }

  /** Returns all records, by date. */
  List<CandidacyRecord> getRecords() {
    return records.values().stream().sorted(CandidacyRecord.BY_DATE).toList();
  }

  /** Returns all records of that kind, by date. */
  <R extends CandidacyRecord> List<R> getAll(Class<R> kind) {
    return streamOf(kind).sorted(CandidacyRecord.BY_DATE).toList();
  }

  private <R extends CandidacyRecord> Stream<R> streamOf(Class<R> kind) {
    return records.values().stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Returns an id that no record and no commission has. */
  RecordId newId() {
    added++;
    return RecordId.of("added-" + added);
  }

  /**
   * Puts the record in, or in the place of that of its id; does nothing if it contradicts others.
   */
  void put(CandidacyRecord entry) {
    if (records.values().stream().noneMatch(other -> contradict(entry, other))) {
      records.put(entry.getId(), entry);
    }
  }

  /** Adds a commission of these members, and returns its id. */
  RecordId addCommission(List<CommissionMember> members) {
    AssessmentCommission commission =
        AssessmentCommission.builder().id(newId()).members(members).build();
    commissions.add(commission);
    return commission.getId();
  }

  /** Takes the record out, with what revokes it. */
  void drop(CandidacyRecord entry) {
    records.remove(entry.getId());
    records
        .values()
        .removeIf(
            other ->
                other instanceof Revocation revocation
                    && revocation.getRecord().equals(entry.getId()));
  }

  /** Takes out the assessments and reports of the competency, and all rulings on it. */
  void dropAllAbout(CompetencyId competency) {
    streamOf(CommissionAssessment.class)
        .filter(assessment -> assessment.getCompetency().equals(competency))
        .toList()
        .forEach(this::drop);
    streamOf(ProjectReport.class)
        .filter(report -> report.getCompetencies().equals(List.of(competency)))
        .toList()
        .forEach(this::drop);
    for (JuryDeliberation deliberation : getAll(JuryDeliberation.class)) {
      Map<CompetencyId, CompetencyRuling> others = new LinkedHashMap<>(deliberation.getRulings());
      others.remove(competency);
      put(JuryDeliberation.builder().from(deliberation).rulings(others).build());
    }
  }

  Candidacy toCandidacy() {
    var candidacy =
        Candidacy.builder()
            .candidate(settings.getCandidate())
            .referential(settings.getReferential())
            .route(settings.getRoute())
            .hostCompany(settings.getHostCompany())
            .target(settings.getTarget())
            .commissions(commissions);
    records.values().forEach(candidacy::add);
    return candidacy.build();
  }

  /** Returns whether there is a day on which both are in force, and cannot both be true. */
  private boolean contradict(CandidacyRecord one, CandidacyRecord other) {
    if (one.getId().equals(other.getId())) {
      return false;
    }
    LocalDate both = one.getDate().isAfter(other.getDate()) ? one.getDate() : other.getDate();
    return exclude(one, other) && !isRevokedBy(both, one) && !isRevokedBy(both, other);
  }

  private boolean isRevokedBy(LocalDate day, CandidacyRecord entry) {
    return streamOf(Revocation.class)
        .anyMatch(
            revocation ->
                revocation.getRecord().equals(entry.getId()) && !revocation.getDate().isAfter(day));
  }

  private static boolean exclude(CandidacyRecord one, CandidacyRecord other) {
    if (one instanceof Enrolment && other instanceof Enrolment) {
      return true;
    }
    if (!one.getDate().equals(other.getDate())) {
      return false;
    }
    if (one instanceof CommissionAssessment first && other instanceof CommissionAssessment second) {
      return first.getCompetency().equals(second.getCompetency())
          && first.hasResult()
          && second.hasResult()
          && first.getResult() != second.getResult();
    }
    if (one instanceof JuryDeliberation first && other instanceof JuryDeliberation second) {
      return differ(first.getRulings(), second.getRulings());
    }
    if (one instanceof CompanyOpinion first && other instanceof CompanyOpinion second) {
      return differ(first.getStances(), second.getStances())
          || (first.getOverallStance().isPresent()
              && second.getOverallStance().isPresent()
              && !first.getOverallStance().equals(second.getOverallStance()));
    }
    return one instanceof AssessmentPlan && other instanceof AssessmentPlan;
  }

  private static <K, V> boolean differ(Map<K, V> one, Map<K, V> other) {
    return one.entrySet().stream()
        .anyMatch(
            entry ->
                other.containsKey(entry.getKey())
                    && !entry.getValue().equals(other.get(entry.getKey())));
  }
}
