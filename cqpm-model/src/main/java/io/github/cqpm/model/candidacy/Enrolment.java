package io.github.cqpm.model.candidacy;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The candidate's enrolment at a certification centre.
 *
 * <p>French: <i>inscription préalable du candidat</i> (2.2.1).
 */
@Value.Immutable
public sealed interface Enrolment extends CandidacyRecord permits ImmutableEnrolment {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day of enrolment. */
  @Override
  LocalDate getDate();

  /** Returns the centre. */
  CertificationCentre getCentre();

  @Override
  default RecordKind getKind() {
    return RecordKind.ENROLMENT;
  }

  /** Builds a {@link Enrolment}. */
  final class Builder extends ImmutableEnrolment.Builder {
    Builder() {}
  }
}
