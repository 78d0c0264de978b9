package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RecordKind;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A candidacy, the referential that it is about, and what was decided on it: all that is printed is
 * printed of a dossier. French: <i>dossier du candidat</i>.
 *
 * <p>Whether the decision is still what the engine gives is another question, which {@link
 * io.github.cqpm.io.DecisionVerifier} answers.
 *
 * @param referential what was decided by
 * @param candidacy what was decided on
 * @param decision what was decided
 */
public record Dossier(
    CertificationReferential referential, Candidacy candidacy, AdmissibilityDecision decision) {
  /**
   * Checks that they belong together.
   *
   * @throws IllegalArgumentException if the decision is of another referential, candidate or
   *     target, or tells of other records than the candidacy holds, the message shows none of them;
   *     or if it does not {@linkplain AdmissibilityDecision#getFindingsKept() keep} all findings:
   *     what is printed would pass over what it does not tell
   */
  public Dossier {
    if (decision.getFindingsKept() != FindingsKept.ALL) {
      throw new IllegalArgumentException(
          "The decision keeps of its findings %s, and a dossier needs all: decide anew, or verify it and take what the verification gives as decided()."
              .formatted(decision.getFindingsKept()));
    }
    require(
        referential.getReference().equals(decision.getProvenance().getReferential()),
        "another referential, or another version of it");
    require(
        referential.getReference().equals(candidacy.getReferential()),
        "another referential than the candidacy");
    require(candidacy.getCandidate().equals(decision.getCandidate()), "another candidate");
    require(candidacy.getTarget().equals(decision.getTarget()), "another target");
    require(
        decision.getRecords().isEmpty() || told(decision).equals(toBeTold(candidacy, decision)),
        "other records than the candidacy holds");
  }

  /**
   * Returns what belongs together.
   *
   * @throws IllegalArgumentException if it does not, or the decision does not keep all findings
   */
  public static Dossier of(
      CertificationReferential referential, Candidacy candidacy, AdmissibilityDecision decision) {
    return new Dossier(referential, candidacy, decision);
  }

  private static Set<RecordId> told(AdmissibilityDecision decision) {
    return Stream.concat(
            decision.getRecords().stream(), decision.getLeftAside().stream().map(LeftAside::record))
        .collect(Collectors.toSet());
  }

  /** Revocations are told only where they were left aside. */
  private static Set<RecordId> toBeTold(Candidacy candidacy, AdmissibilityDecision decision) {
    Set<RecordId> told = told(decision);
    Set<RecordId> all = new HashSet<>();
    for (CandidacyRecord record : candidacy.getRecords()) {
      if (record.getKind() != RecordKind.REVOCATION || told.contains(record.getId())) {
        all.add(record.getId());
      }
    }
    return all;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(
          "The decision does not belong to this dossier: it is of " + what + ".");
    }
  }

  /** Returns what it is of, and shows nobody. */
  @Override
  public String toString() {
    return "Dossier[referential=%s, outcome=%s]"
        .formatted(referential.getReference(), decision.getOutcome());
  }
}
