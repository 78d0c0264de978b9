package io.github.cqpm.model.candidacy;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A fact in the course of a candidacy, with its day. It is never edited: it is revoked, or followed
 * by a later one. French: <i>candidature</i> (2.2.1).
 */
public sealed interface CandidacyRecord
    permits Enrolment,
        AssessmentPlan,
        CommissionAssessment,
        ProjectReport,
        CompanyOpinion,
        JuryDeliberation,
        RetainedResult,
        Revocation {
  /** The order in which records are taken: by day, and on one day by id. */
  Comparator<CandidacyRecord> BY_DATE =
      (one, other) -> {
        int byDate = one.getDate().compareTo(other.getDate());
        return byDate != 0 ? byDate : one.getId().compareTo(other.getId());
      };

  /** Returns the identity, unique in the candidacy. */
  RecordId getId();

  /** Returns the day of the fact. */
  LocalDate getDate();

  /** Returns what kind of record it is. */
  RecordKind getKind();
}
