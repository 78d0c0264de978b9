package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NotBlankIfPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a plan chose for one competency.
 *
 * <p>French: <i>modalités retenues dans le dossier</i> (2.2.1).
 */
@Value.Immutable
public sealed interface PlannedAssessment permits ImmutablePlannedAssessment {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the method chosen. */
  Optional<MethodId> getMethod();

  /** Returns the place. Free text. */
  @Value.Redacted
  Optional<@NotBlankIfPresent String> getPlace();

  /** Returns the day by which the report of a project presentation is due. */
  Optional<LocalDate> getReportDue();

  /** Returns the conditions set for the report; empty if none are set. Free text. */
  @Value.Redacted
  Optional<@NotBlankIfPresent String> getReportConditions();

  /** Returns the choice of a method, and of nothing else. */
  static PlannedAssessment by(MethodId method) {
    return builder().method(method).build();
  }

  /** Builds a {@link PlannedAssessment}. */
  final class Builder extends ImmutablePlannedAssessment.Builder {
    Builder() {}
  }
}
