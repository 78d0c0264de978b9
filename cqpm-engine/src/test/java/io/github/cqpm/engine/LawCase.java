package io.github.cqpm.engine;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;

/** What a law is tried on. */
record LawCase(
    CertificationReferential referential,
    Candidacy candidacy,
    LocalDate asOf,
    DecisionPolicy policy) {

  LawCase with(Candidacy other) {
    return new LawCase(referential, other, asOf, policy);
  }

  DecisionRequest request() {
    return DecisionRequest.builder()
        .referential(referential)
        .candidacy(candidacy)
        .asOf(asOf)
        .policy(policy)
        .build();
  }

  AdmissibilityDecision decide(CertificationEngine engine) {
    return engine.decide(request());
  }

  boolean isForWholeCertificate() {
    return candidacy.getTarget() instanceof CertificationTarget.Certificate;
  }

  /** Returns the competencies of the target, in the order of the referential. */
  List<CompetencyId> targeted() {
    return candidacy.getTarget() instanceof CertificationTarget.Blocks blocks
        ? referential.getCompetencyIds().stream()
            .filter(competency -> blocks.codes().contains(competency.block()))
            .toList()
        : referential.getCompetencyIds();
  }

  /** Returns all revocations of the record, in force or not. */
  List<Revocation> revocationsOf(CandidacyRecord entry) {
    return candidacy.getRevocations().stream()
        .filter(revocation -> revocation.getRecord().equals(entry.getId()))
        .toList();
  }

  boolean isRevoked(CandidacyRecord entry) {
    return revocationsOf(entry).stream()
        .anyMatch(revocation -> !revocation.getDate().isAfter(asOf));
  }

  boolean isInForce(CandidacyRecord entry) {
    return !entry.getDate().isAfter(asOf) && !isRevoked(entry);
  }

  /** Returns the case in which the record and all its revocations had never been. */
  LawCase asIfNeverEntered(CandidacyRecord entry) {
    Candidacy left = candidacy.without(entry.getId());
    for (Revocation revocation : revocationsOf(entry)) {
      left = left.without(revocation.getId());
    }
    return with(left);
  }
}
