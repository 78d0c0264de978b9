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

  @Override
  default RecordKind getKind() {
    return RecordKind.DELIBERATION;
  }

  /** Builds a {@link JuryDeliberation}. */
  final class Builder extends ImmutableJuryDeliberation.Builder {
    private final PutOnce<CompetencyId, CompetencyRuling> rulings = new PutOnce<>();

    Builder() {}

    /**
     * Rules on a competency. A second, different ruling fails when the value is built; one that
     * came with {@code from} or with the whole map is replaced.
     */
    public Builder putRuling(CompetencyId competency, CompetencyRuling ruling) {
      rulings.put(competency, ruling);
      return replaceRuling(competency, ruling);
    }

    /** Rules on these competencies, each as {@link #putRuling} does. */
    public Builder putAllRulings(Map<? extends CompetencyId, ? extends CompetencyRuling> entries) {
      entries.forEach(this::putRuling);
      return this;
    }

    /**
     * Builds the value.
     *
     * @throws IllegalStateException if a required attribute is missing, or one key was put with
     *     different values
     */
    @Override
    public JuryDeliberation build() {
      rulings.check("JuryDeliberation", "rulings");
      return super.build();
    }

    /**
     * Validates each of these competencies, without giving a reason, as {@link #putRuling} does.
     */
    public Builder validate(Iterable<CompetencyId> competencies) {
      competencies.forEach(id -> putRuling(id, CompetencyRuling.of(Ruling.VALIDATED)));
      return this;
    }
  }
}
