package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RecordKind;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.NationalRegistration;
import java.util.HashSet;
import java.util.Optional;
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

  /** Misreads the policy. */
  static OtherRequest ofPolicy(UnaryOperator<DecisionPolicy.Builder> misread) {
    return new OtherRequest(
        request ->
            DecisionRequest.builder()
                .from(request)
                .policy(misread.apply(DecisionPolicy.builder().from(request.getPolicy())).build())
                .build());
  }

  /** Misreads the candidacy, but for its records. */
  static OtherRequest ofCandidacy(UnaryOperator<Candidacy.Builder> misread) {
    return new OtherRequest(
        request ->
            DecisionRequest.builder()
                .from(request)
                .candidacy(misread.apply(Candidacy.builder().from(request.getCandidacy())).build())
                .build());
  }

  /** Misreads when the CQPM is registered. */
  static OtherRequest ofRegistration(UnaryOperator<Optional<NationalRegistration>> misread) {
    return new OtherRequest(
        request ->
            withReferential(
                request,
                to -> to.registration(misread.apply(request.getReferential().getRegistration()))));
  }

  /** Misreads the blocks of the referential. */
  static OtherRequest ofBlocks(UnaryOperator<CompetencyBlock.Builder> misread) {
    return new OtherRequest(
        request ->
            withReferential(
                request,
                to ->
                    to.blocks(
                        request.getReferential().getBlocks().stream()
                            .map(block -> misread.apply(CompetencyBlock.builder().from(block)))
                            .map(CompetencyBlock.Builder::build)
                            .toList())));
  }

  private static DecisionRequest withReferential(
      DecisionRequest request, UnaryOperator<CertificationReferential.Builder> change) {
    var changed = CertificationReferential.builder().from(request.getReferential());
    return DecisionRequest.builder()
        .from(request)
        .referential(change.apply(changed).build())
        .build();
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
        .build();
  }
}
