package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.NotBlankIfPresent;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the jury says of one competency, and why.
 *
 * <p>French: <i>compétence validée par le jury</i> (3.).
 */
@Value.Immutable
public sealed interface CompetencyRuling permits ImmutableCompetencyRuling {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the ruling. */
  Ruling getRuling();

  /** Returns the reason given. Free text. */
  @Value.Redacted
  Optional<@NotBlankIfPresent String> getReason();

  /** Returns a ruling without a reason. */
  static CompetencyRuling of(Ruling ruling) {
    return builder().ruling(ruling).build();
  }

  /** Builds a {@link CompetencyRuling}. */
  final class Builder extends ImmutableCompetencyRuling.Builder {
    Builder() {}
  }
}
