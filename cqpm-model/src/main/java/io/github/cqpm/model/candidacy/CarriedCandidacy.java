package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.CertificationReferential;
import java.util.List;

/**
 * A candidacy that was carried from one version of its referential to another, and what it names
 * that has no counterpart there by its id. Nothing is lost in silence: what the candidacy carried
 * does without is listed.
 *
 * <pre>{@code
 * var carried = CarriedCandidacy.of(candidacy, from, to);
 * var decision = engine.decide(to, carried.candidacy(), asOf);
 * }</pre>
 *
 * <p>What the version before has and the other has not is left out: a block of the target, a
 * planned assessment, an assessment, a rating, a stance, a ruling, an award, a retained result; so
 * is an award or a retained result of a block that has competencies more there, since nobody
 * validated all of it. A record of which nothing is left is left out whole, and what revokes it
 * with it; a plan stays even so, since it was made, and rules about other competencies rest on
 * that. A method stays where it is: it is a fact, of which the rule says what it thinks. A target
 * of which no block is left names none, which is an input problem until another is set. What
 * neither version has, or only the other one, stays as it is. Keep the candidacy that was carried,
 * too: decisions on it are verified with it.
 *
 * @param candidacy the candidacy, which names the version carried to
 * @param unmatched what has no counterpart: of the target, then record by record in the order of
 *     the candidacy's lists
 * @param leftOut the records that were left out whole, revocations last, each once
 */
public record CarriedCandidacy(
    Candidacy candidacy, List<UnmatchedPart> unmatched, List<RecordId> leftOut) {
  /** Copies the lists. */
  public CarriedCandidacy {
    unmatched = List.copyOf(unmatched);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Returns the candidacy as it stands in another version of its referential.
   *
   * @param from the version that the candidacy names
   * @param to the version to carry it to, later or earlier
   * @throws IllegalArgumentException if the candidacy names another referential than {@code from},
   *     or the two are of different certifications
   */
  public static CarriedCandidacy of(
      Candidacy candidacy, CertificationReferential from, CertificationReferential to) {
    if (!candidacy.getReferential().equals(from.getReference())) {
      throw new IllegalArgumentException(
          "The candidacy names %s, and not %s: carry it from the version that it names."
              .formatted(candidacy.getReferential(), from.getReference()));
    }
    if (!from.getId().equals(to.getId())) {
      throw new IllegalArgumentException(
          "A candidacy to %s is not carried to %s, which is another certification."
              .formatted(from.getId(), to.getId()));
    }
    return new Carrying(from, to).carry(candidacy);
  }
}
