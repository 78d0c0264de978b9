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

  /** Builds a {@link CompanyOpinion}. */
  final class Builder extends ImmutableCompanyOpinion.Builder {
    Builder() {}
  }
}
