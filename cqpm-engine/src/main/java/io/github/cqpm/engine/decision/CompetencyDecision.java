package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.referential.CompetencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a competency of the target stands.
 *
 * <p>French: <i>validation des compétences professionnelles</i> (2.2.2 A).
 */
@Value.Immutable
public sealed interface CompetencyDecision permits ImmutableCompetencyDecision {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the competency. */
  CompetencyId getCompetency();

  /** Returns its status. */
  CompetencyStatus getStatus();

  /** Returns the day since which it stands VALIDATED; empty in any other status. */
  Optional<LocalDate> getSince();

  /**
   * Returns the last day on which the result is kept: of a VALIDATED competency, for later
   * candidacies, since it does not lapse in this one; of a RETAINED one, by the earlier result that
   * covers it longest. Empty in any other status, and where no rule about retained results ran.
   */
  Optional<LocalDate> getKeptUntil();

  /**
   * Returns its assessments with a result, by date, whether they count or not: rules answer about
   * each of them.
   */
  List<RecordId> getAssessments();

  /** Builds a {@link CompetencyDecision}. */
  final class Builder extends ImmutableCompetencyDecision.Builder {
    Builder() {}
  }
}
