package io.github.cqpm.engine.internal.standing;

import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.rule.JuryAward;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something awarded, once a decision says what it is worth.
 *
 * @param deliberation the deliberation in which it was awarded
 * @param award what was awarded
 * @param status what the decision says of it; null if it is not of the target
 */
public record AwardInDecision(
    JuryDeliberation deliberation, Award award, @Nullable AwardStatus status) implements JuryAward {
  @Override
  public JuryDeliberation getDeliberation() {
    return deliberation;
  }

  @Override
  public Award getAward() {
    return award;
  }

  @Override
  public Optional<AwardStatus> getStatus() {
    return Optional.ofNullable(status);
  }
}
