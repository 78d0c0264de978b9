package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Input in which one thing is being put wrong. */
final class DefectDraft {
  private static final CriterionId ANY_CRITERION = CriterionId.of("1");

  private final int which;
  private final int how;
  private final int days;
  private CertificationReferential referential;
  private Candidacy candidacy;
  private LocalDate since = DefectiveInput.ALWAYS;
  private int added;

  /**
   * Creates a draft in which nothing is wrong yet.
   *
   * @param which the position of the part concerned; any number, not negative
   * @param how the variety of the defect; any number, not negative
   * @param days how many days after the enrolment it happens, if it does on a day
   */
  DefectDraft(
      CertificationReferential referential, Candidacy candidacy, int which, int how, int days) {
    this.referential = referential;
    this.candidacy = candidacy;
    this.which = which;
    this.how = how;
    this.days = days;
  }

  CertificationReferential getReferential() {
    return referential;
  }

  Candidacy getCandidacy() {
    return candidacy;
  }

  /** Returns the one concerned; empty if there is none. */
  <T> Optional<T> pick(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(which % all.size()));
  }

  /** Returns the competency concerned; every referential has one. */
  CompetencyId competency() {
    return pick(referential.getCompetencyIds()).orElseThrow();
  }

  /** Returns the number of the variety, below that bound. */
  int variety(int bound) {
    return how % bound;
  }

  LocalDate day() {
    return CompleteCandidacy.ENROLLED.plusDays(days);
  }

  /** Returns an id that no record and no commission has. */
  RecordId newId() {
    added++;
    return RecordId.of("defect-" + added);
  }

  /** Returns a code that no block has. */
  BlockCode unknownBlock() {
    int number = 9999;
    while (referential.find(BlockCode.of("BDC%04d".formatted(number))).isPresent()) {
      number--;
    }
    return BlockCode.of("BDC%04d".formatted(number));
  }

  /** Returns an id by which a competency may be assessed. */
  CriterionId criterion() {
    return referential.getAxes().stream()
        .map(CriterionAxis::getId)
        .findFirst()
        .orElse(ANY_CRITERION);
  }

  /** Returns an id that begins with that code, and that no competency has. */
  CompetencyId unknownCompetency(BlockCode code) {
    int rank = 9;
    while (referential.find(CompetencyId.of(code, rank)).isPresent()) {
      rank++;
    }
    return CompetencyId.of(code, rank);
  }

  void changeReferential(Consumer<CertificationReferential.Builder> change) {
    var changed = CertificationReferential.builder().from(referential);
    change.accept(changed);
    referential = changed.build();
  }

  void changeCandidacy(Consumer<Candidacy.Builder> change) {
    var changed = Candidacy.builder().from(candidacy);
    change.accept(changed);
    candidacy = changed.build();
  }

  /**
   * Leaves nothing in the candidacy but who it is of: the whole CQPM is wanted, without a record.
   */
  void emptyCandidacy() {
    candidacy =
        Candidacy.builder()
            .candidate(candidacy.getCandidate())
            .referential(candidacy.getReferential())
            .route(candidacy.getRoute())
            .build();
  }

  /** Adds a record which is part of the defect on whatever day. */
  void add(CandidacyRecord entry) {
    candidacy = candidacy.plus(entry);
  }

  /** Adds a record with which the defect is there from the record's day on. */
  void enter(CandidacyRecord entry) {
    add(entry);
    since = entry.getDate();
  }

  /** Returns the one concerned of those that are never revoked; adds another if there is none. */
  <R extends CandidacyRecord> R standing(List<R> records, Supplier<R> other) {
    return pick(records.stream().filter(entry -> !isRevoked(entry.getId())).toList())
        .orElseGet(
            () -> {
              R entry = other.get();
              add(entry);
              return entry;
            });
  }

  boolean isRevoked(RecordId id) {
    return candidacy.getRevocations().stream()
        .anyMatch(revocation -> revocation.getRecord().equals(id));
  }

  DefectiveInput toInput(Defect defect) {
    return new DefectiveInput(defect, referential, candidacy, since);
  }
}
