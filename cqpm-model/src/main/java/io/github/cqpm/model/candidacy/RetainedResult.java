package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.CertificationId;
import io.github.cqpm.model.referential.CertificationPart;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A competency or a block validated in an earlier candidacy, dated by its deliberation. Only the
 * branch agreement's rules look at it.
 *
 * <p>French: <i>conservation des acquis</i> (branch agreement, article 55.3).
 */
@Value.Immutable
public sealed interface RetainedResult extends CandidacyRecord permits ImmutableRetainedResult {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day of the deliberation that validated it. */
  @Override
  LocalDate getDate();

  /** Returns the competency or the block validated. */
  CertificationPart getPart();

  /** Returns the certification in which it was validated. */
  CertificationId getCertification();

  @Override
  default RecordKind getKind() {
    return RecordKind.RETAINED_RESULT;
  }

  /** Builds a {@link RetainedResult}. */
  final class Builder extends ImmutableRetainedResult.Builder {
    Builder() {}
  }
}
