package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.CompetencyId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A deliberation of the jury: its rulings on competencies, and what it awarded.
 *
 * <p>French: <i>délibération du jury paritaire</i> (3.).
 */
@Value.Immutable
public sealed interface JuryDeliberation extends CandidacyRecord permits ImmutableJuryDeliberation {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day on which it was held. */
  @Override
  LocalDate getDate();

  /** Returns the jury; without members if they were not given. */
  @Valid
  @Value.Default
  default DeliberationJury getJury() {
    return DeliberationJury.builder().build();
  }

  /** Returns the ruling on each competency that the jury ruled on. */
  Map<CompetencyId, @Valid CompetencyRuling> getRulings();

  /** Returns what was awarded, each thing once; empty if nothing. */
  Set<Award> getAwards();

  /** Builds a {@link JuryDeliberation}. */
  final class Builder extends ImmutableJuryDeliberation.Builder {
    Builder() {}

    /** Validates each of these competencies, without giving a reason. */
    public Builder validate(Iterable<CompetencyId> competencies) {
      competencies.forEach(id -> putRuling(id, CompetencyRuling.of(Ruling.VALIDATED)));
      return this;
    }
  }
}
