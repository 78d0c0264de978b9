package io.github.cqpm.io;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;
import java.util.List;

/**
 * Decides on a candidacy that was read from a document, so that all that can be wrong with it is
 * refused in one way. Reading it {@linkplain CqpmJson#with(jakarta.validation.Validator) with a
 * validator} refuses what is wrong with its form and with its constraints, and deciding on it here
 * what the engine finds wrong: each an {@link InvalidDocumentException} of problems with their
 * place in the document. A referential that has problems of its own is refused before any candidacy
 * is looked at, as it is by {@link Referentials#load(java.nio.file.Path)}, which tells their
 * places.
 *
 * <pre>{@code
 * var reading = CqpmJson.standard().with(validator).read(bytes, Candidacy.class);
 * var decision = DocumentDecider.decide(engine, referential, reading, asOf);
 * }</pre>
 *
 * <p>What a lenient reading left out is decided without, and stays a {@linkplain
 * Reading#getWarnings() warning}: show it beside the decision.
 */
public final class DocumentDecider {
  private DocumentDecider() {}

  /**
   * Returns the decision under the standard policy.
   *
   * @param asOf the day as of which to decide
   * @throws InvalidDocumentException if the candidacy has problems
   * @throws InvalidInputException if the referential itself has: no candidacy is to blame
   */
  public static AdmissibilityDecision decide(
      CertificationEngine engine,
      CertificationReferential referential,
      Reading<Candidacy> reading,
      LocalDate asOf) {
    return decide(
        engine,
        DecisionRequest.builder()
            .referential(referential)
            .candidacy(reading.getValue())
            .asOf(asOf)
            .build(),
        reading);
  }

  /**
   * Returns the decision under the standard policy, by the referential that the candidacy names.
   *
   * @param asOf the day as of which to decide
   * @throws InvalidDocumentException if the candidacy has problems, or names a referential that is
   *     not registered
   */
  public static AdmissibilityDecision decide(
      CertificationEngine engine,
      Referentials referentials,
      Reading<Candidacy> reading,
      LocalDate asOf) {
    return decide(engine, referentials, reading, asOf, DecisionPolicy.standard());
  }

  /**
   * Returns the decision under a policy of the host's, by the referential that the candidacy names.
   *
   * @param asOf the day as of which to decide
   * @throws InvalidDocumentException if the candidacy has problems, or names a referential that is
   *     not registered
   */
  public static AdmissibilityDecision decide(
      CertificationEngine engine,
      Referentials referentials,
      Reading<Candidacy> reading,
      LocalDate asOf,
      DecisionPolicy policy) {
    return decide(
        engine,
        DecisionRequest.builder()
            .referential(referentials.getNamedBy(reading))
            .candidacy(reading.getValue())
            .asOf(asOf)
            .policy(policy)
            .build(),
        reading);
  }

  /**
   * Returns the decision.
   *
   * @param request the request on what was read
   * @throws InvalidDocumentException if the candidacy has problems
   * @throws InvalidInputException if the referential itself has: no candidacy is to blame
   */
  public static AdmissibilityDecision decide(
      CertificationEngine engine, DecisionRequest request, Reading<Candidacy> reading) {
    try {
      return engine.decide(request);
    } catch (InvalidInputException refused) {
      List<InputProblem> causes = engine.check(request.getReferential());
      if (!causes.isEmpty()) {
        throw new InvalidInputException(causes);
      }
      throw new InvalidDocumentException(reading.locate(refused.getProblems()));
    }
  }
}
