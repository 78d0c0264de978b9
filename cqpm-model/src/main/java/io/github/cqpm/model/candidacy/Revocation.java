package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.NotBlankIfPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Withdraws a record: from its day on, the record counts as if it had never been. A revocation is
 * not revoked.
 *
 * <p>French: <i>annulation</i> (common practice; not in [R]).
 */
@Value.Immutable
public sealed interface Revocation extends CandidacyRecord permits ImmutableRevocation {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day on which it was made. */
  @Override
  LocalDate getDate();

  /** Returns the record withdrawn. */
  RecordId getRecord();

  /** Returns why. Free text. */
  @Value.Redacted
  Optional<@NotBlankIfPresent String> getReason();

  @Override
  default RecordKind getKind() {
    return RecordKind.REVOCATION;
  }

  /** Builds a {@link Revocation}. */
  final class Builder extends ImmutableRevocation.Builder {
    Builder() {}
  }
}
