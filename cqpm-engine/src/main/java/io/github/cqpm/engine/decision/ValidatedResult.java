package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CertificationPart;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A competency or a whole block that was validated in the candidacy decided upon, and that a later
 * candidacy may carry as a retained result.
 *
 * <p>French: <i>conservation des acquis</i> (branch agreement, article 55.3).
 */
@Value.Immutable
public sealed interface ValidatedResult permits ImmutableValidatedResult {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the competency or the block. */
  CertificationPart getPart();

  /** Returns the deliberation that validated it; for a block, its last competency. */
  RecordId getDeliberation();

  /** Returns the day of that deliberation. */
  LocalDate getDate();

  /**
   * Returns the last day on which a later candidacy may rest on it; empty where no rule about
   * retained results ran. In its own candidacy it does not lapse.
   */
  Optional<LocalDate> getKeptUntil();

  /** Builds a {@link ValidatedResult}. */
  final class Builder extends ImmutableValidatedResult.Builder {
    Builder() {}
  }
}
