package io.github.cqpm.examples.lms.store;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that was kept, and what verifying it came to.
 *
 * @param version the version of the candidacy that was decided on
 * @param asOf the day as of which it was decided
 * @param at when it was kept
 * @param standing what verifying it came to
 * @param decision the decision, whole; there only if it is confirmed
 */
public record KeptDecision(
    int version,
    LocalDate asOf,
    Instant at,
    Standing standing,
    Optional<AdmissibilityDecision> decision) {
  /** What verifying a kept decision comes to. */
  public enum Standing {
    /** It is what the engine gives, to the last value. */
    CONFIRMED,
    /** It is not, or not all of it could be verified: it is not to be relied on. */
    DIFFERENT,
    /** It cannot be read, or what it was made with is not there. */
    UNREADABLE
  }
}
