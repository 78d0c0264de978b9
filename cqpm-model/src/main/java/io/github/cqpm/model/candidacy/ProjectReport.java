package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.CompetencyId;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report that a candidate hands in before the presentation of a project.
 *
 * <p>French: <i>rapport transmis par le candidat</i> (2.2.2).
 */
@Value.Immutable
public sealed interface ProjectReport extends CandidacyRecord permits ImmutableProjectReport {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day on which the centre received it. */
  @Override
  LocalDate getDate();

  /** Returns the competencies that the report is to show. */
  @NotEmpty
  List<CompetencyId> getCompetencies();

  /** Returns whether it meets the conditions set; empty if not said. */
  Optional<Boolean> getConditionsMet();

  @Override
  default RecordKind getKind() {
    return RecordKind.REPORT;
  }

  /** Builds a {@link ProjectReport}. */
  final class Builder extends ImmutableProjectReport.Builder {
    Builder() {}
  }
}
