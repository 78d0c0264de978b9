package io.github.cqpm.engine.decision;

import io.github.cqpm.model.internal.Legible;
import org.jspecify.annotations.Nullable;

/**
 * A status that differs between two decisions. Statuses are the constants that the decisions hold:
 * of {@link AdmissibilityStatus}, {@link AwardStatus} or {@link CompetencyStatus}.
 *
 * @param kind which status it is
 * @param key {@code candidacy}, a block or a competency
 * @param before the status in the earlier decision; null if it had none
 * @param after the status in the later decision; null if it has none
 */
public record StatusChange(
    Kind kind, String key, @Nullable Enum<?> before, @Nullable Enum<?> after) {
  /** Which status of a decision it is. */
  public enum Kind {
    /** The outcome. */
    OUTCOME,
    /** The status of the certification. */
    CERTIFICATION,
    /** The status of a block as a part of the certificate. */
    BLOCK,
    /** Whether a block may be awarded by itself. */
    BLOCK_AWARD,
    /** The status of a competency. */
    COMPETENCY
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of(
        "StatusChange[kind=%s, key=%s, before=%s, after=%s]".formatted(kind, key, before, after));
  }
}
