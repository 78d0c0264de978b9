package io.github.cqpm.engine.internal.standing;

import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ruling, as the replay comes to it.
 *
 * @param deliberation the deliberation in which the jury ruled
 * @param competency the competency ruled on
 * @param ruling the ruling
 * @param counting the assessments of the competency that count, by date
 * @param assessment the latest that the replay took up before it; null if there is none
 */
public record RulingInDecision(
    JuryDeliberation deliberation,
    CompetencyId competency,
    Ruling ruling,
    List<CommissionAssessment> counting,
    @Nullable CommissionAssessment assessment)
    implements JuryRuling {
  @Override
  public JuryDeliberation getDeliberation() {
    return deliberation;
  }

  @Override
  public CompetencyId getCompetency() {
    return competency;
  }

  @Override
  public Ruling getRuling() {
    return ruling;
  }

  @Override
  public List<CommissionAssessment> getCountingAssessments() {
    return counting;
  }

  @Override
  public Optional<CommissionAssessment> getAssessment() {
    return Optional.ofNullable(assessment);
  }
}
