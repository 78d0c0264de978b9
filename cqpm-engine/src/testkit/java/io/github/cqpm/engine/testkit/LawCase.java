package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A request as the laws ask about it. */
record LawCase(DecisionRequest request) {
  Candidacy candidacy() {
    return request.getCandidacy();
  }

  DecisionRequest with(Candidacy other) {
    return DecisionRequest.builder().from(request).candidacy(other).build();
  }

  DecisionRequest asOf(LocalDate day) {
    return DecisionRequest.builder().from(request).asOf(day).build();
  }

  boolean isForWholeCertificate() {
    return candidacy().getTarget() instanceof CertificationTarget.Certificate;
  }

  /** Returns the competencies of the target, in the order of the referential. */
  List<CompetencyId> targeted() {
    List<CompetencyId> all = request.getReferential().getCompetencyIds();
    return candidacy().getTarget() instanceof CertificationTarget.Blocks blocks
        ? all.stream().filter(competency -> blocks.codes().contains(competency.block())).toList()
        : all;
  }

  /** Returns all revocations of the record, in force or not. */
  Stream<Revocation> revocationsOf(CandidacyRecord entry) {
    return candidacy().getRevocations().stream()
        .filter(revocation -> revocation.getRecord().equals(entry.getId()));
  }

  boolean isRevoked(CandidacyRecord entry) {
    return revocationsOf(entry)
        .anyMatch(revocation -> !revocation.getDate().isAfter(request.getAsOf()));
  }

  boolean isInForce(CandidacyRecord entry) {
    return !entry.getDate().isAfter(request.getAsOf()) && !isRevoked(entry);
  }

  /** Returns those of the records that are in force. */
  <R extends CandidacyRecord> Stream<R> inForce(List<R> records) {
    return records.stream().filter(this::isInForce);
  }

  /** Returns the request in which the record and all its revocations had never been. */
  DecisionRequest asIfNeverEntered(CandidacyRecord entry) {
    Candidacy left = candidacy().without(entry.getId());
    for (Revocation revocation : revocationsOf(entry).toList()) {
      left = left.without(revocation.getId());
    }
    return with(left);
  }
}
