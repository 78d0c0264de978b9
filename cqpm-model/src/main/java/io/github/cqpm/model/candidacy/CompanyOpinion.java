package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.ActivityId;
import io.github.cqpm.model.referential.NotBlankIfPresent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The host company's opinion on the activities; none is asked for a VAE candidate. It completes the
 * commission's assessment and decides nothing. It holds at least one stance.
 *
 * <p>French: <i>avis de l'entreprise</i> (2.2.2 A).
 */
@StatesOpinion
@Value.Immutable
public sealed interface CompanyOpinion extends CandidacyRecord permits ImmutableCompanyOpinion {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day on which it was given. */
  @Override
  LocalDate getDate();

  /** Returns the role of the author. */
  Optional<OpinionAuthor> getAuthor();

  /** Returns the stance on each activity that the opinion names. */
  Map<ActivityId, OpinionStance> getStances();

  /** Returns the stance on the whole. */
  Optional<OpinionStance> getOverallStance();

  /** Returns the comment. Free text. */
  @Value.Redacted
  Optional<@NotBlankIfPresent String> getComment();

  @Override
  default RecordKind getKind() {
    return RecordKind.OPINION;
  }

  /** Builds a {@link CompanyOpinion}. */
  final class Builder extends ImmutableCompanyOpinion.Builder {
    private final PutOnce<ActivityId, OpinionStance> stances = new PutOnce<>();

    Builder() {}

    /**
     * Takes a stance on an activity. A second, different stance fails when the value is built; one
     * that came with {@code from} or with the whole map is replaced.
     */
    public Builder putStance(ActivityId activity, OpinionStance stance) {
      stances.put(activity, stance);
      return replaceStance(activity, stance);
    }

    /** Takes a stance on these activities, each as {@link #putStance} does. */
    public Builder putAllStances(Map<? extends ActivityId, ? extends OpinionStance> entries) {
      entries.forEach(this::putStance);
      return this;
    }

    /**
     * Builds the value.
     *
     * @throws IllegalStateException if a required attribute is missing, or one key was put with
     *     different values
     */
    @Override
    public CompanyOpinion build() {
      stances.check("CompanyOpinion", "stances");
      return super.build();
    }
  }
}
