package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RecordKind;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is asked is misread, where it can be decided so. The decision says that it is on what was
 * asked: on that day, under that policy, on all those records.
 */
record OtherRequest(UnaryOperator<DecisionRequest> misread) implements Tampering {
  /**
   * Misreads records, one by one: each where it raises no input problem.
   *
   * @param misread returns the record as it is read; null where it is not seen at all
   */
  static OtherRequest ofRecords(Misreading misread) {
    return new OtherRequest(
        request -> {
          DecisionRequest read = request;
          for (CandidacyRecord entry : request.getCandidacy().getRecords()) {
            CandidacyRecord other = misread.read(entry, request);
            if (!entry.equals(other)) {
              Candidacy rest = read.getCandidacy().without(entry.getId());
              Candidacy candidacy = other == null ? rest : rest.plus(other);
              read = ifDecidable(read, to -> to.candidacy(candidacy));
            }
          }
          return read;
        });
  }

  /** How a record is read. */
  interface Misreading {
    @Nullable CandidacyRecord read(CandidacyRecord entry, DecisionRequest request);
  }

  private static DecisionRequest ifDecidable(
      DecisionRequest request, UnaryOperator<DecisionRequest.Builder> change) {
    DecisionRequest changed = change.apply(DecisionRequest.builder().from(request)).build();
    return CertificationEngine.standard().check(changed).isEmpty() ? changed : request;
  }

  @Override
  public DecisionRequest insteadOf(DecisionRequest request) {
    DecisionRequest read = misread.apply(request);
    return CertificationEngine.standard().check(read).isEmpty() ? read : request;
  }

  @Override
  public AdmissibilityDecision insteadOf(AdmissibilityDecision decision, DecisionRequest request) {
    Set<RecordId> told = new HashSet<>(decision.getRecords());
    decision.getLeftAside().forEach(aside -> told.add(aside.record()));
    Set<RecordId> decided = new HashSet<>(decision.getRecords());
    return AdmissibilityDecision.builder()
        .from(decision)
        .target(request.getCandidacy().getTarget())
        .records(
            request.getCandidacy().getRecords().stream()
                .filter(entry -> entry.getKind() != RecordKind.REVOCATION)
                .map(CandidacyRecord::getId)
                .filter(id -> decided.contains(id) || !told.contains(id))
                .toList())
        .provenance(
            Provenance.builder()
                .from(decision.getProvenance())
                .policy(request.getPolicy())
                .asOf(request.getAsOf())
                .build())
        .build();
  }
}
