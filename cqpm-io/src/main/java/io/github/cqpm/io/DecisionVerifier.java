package io.github.cqpm.io;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.io.internal.diagnosis.TreeComparison;
import io.github.cqpm.io.internal.format.Documents;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;

/**
 * Verifies a stored decision: decides again, under the as-of date and the policy of its provenance,
 * and compares every value. What the two decisions were made with is compared, too: the rules with
 * their versions, and the digests, which tell whether candidacy, referential, as-of date and policy
 * are those that were decided on.
 */
public final class DecisionVerifier {
  private DecisionVerifier() {}

  /**
   * Returns whether the stored decision is what the engine still gives for that input and, if not,
   * where they differ.
   *
   * @throws InvalidInputException if the input has problems on the decision's as-of date, so that
   *     there is nothing to compare with
   */
  public static Verification verify(
      CertificationEngine engine,
      AdmissibilityDecision stored,
      CertificationReferential referential,
      Candidacy candidacy) {
    Provenance provenance = stored.getProvenance();
    boolean digested = Digests.areIn(provenance.getDigests());
    DecisionRequest request =
        DecisionRequest.builder()
            .referential(referential)
            .candidacy(candidacy)
            .asOf(provenance.getAsOf())
            .policy(provenance.getPolicy())
            .digests(provenance.getDigests())
            .build();
    AdmissibilityDecision recomputed = engine.decide(digested ? Digests.in(request) : request);
    return new Verification(
        stored, recomputed, TreeComparison.compare(plain(stored), plain(recomputed)), digested);
  }

  private static Object plain(AdmissibilityDecision decision) {
    return Documents.toPlain(AdmissibilityDecision.class, decision);
  }
}
