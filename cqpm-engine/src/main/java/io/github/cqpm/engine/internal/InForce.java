package io.github.cqpm.engine.internal;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which records are in force on the as-of date: not dated after it, and not revoked by then. */
final class InForce {
  private final LocalDate asOf;
  private final Set<RecordId> revoked = new HashSet<>();

  InForce(Candidacy candidacy, LocalDate asOf) {
    this.asOf = asOf;
    for (Revocation revocation : candidacy.getRevocations()) {
      if (!isLater(revocation)) {
        revoked.add(revocation.getRecord());
      }
    }
  }

  boolean isLater(CandidacyRecord entry) {
    return entry.getDate().isAfter(asOf);
  }

  boolean isRevoked(CandidacyRecord entry) {
    return !revoked.isEmpty() && revoked.contains(entry.getId());
  }

  /** Returns those in force, by date. */
  <R extends CandidacyRecord> List<R> of(List<R> records) {
    List<R> inForce = new ArrayList<>(records.size());
    for (R entry : records) {
      if (!isLater(entry) && !isRevoked(entry)) {
        inForce.add(entry);
      }
    }
    inForce.sort(CandidacyRecord.BY_DATE);
    return inForce;
  }
}
