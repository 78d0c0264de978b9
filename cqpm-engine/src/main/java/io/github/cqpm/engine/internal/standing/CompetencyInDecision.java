package io.github.cqpm.engine.internal.standing;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a competency stands: what its records come to, and what opinions and kept results add.
 *
 * @param competency the competency
 * @param block its block
 * @param subject how findings name it
 * @param replayed what its assessments and rulings come to
 * @param since the day since which it stands VALIDATED, the opinion that is asked for included;
 *     null if it does not
 * @param retainedUntil the last day on which a result that covers it is kept; null if none does
 */
public record CompetencyInDecision(
    Competency competency,
    CompetencyBlock block,
    Subject subject,
    Replayed replayed,
    @Nullable LocalDate since,
    @Nullable LocalDate retainedUntil)
    implements CompetencyStanding {
  /** Returns the same, covered by a result that is kept until that day. */
  public CompetencyInDecision retainedUntil(LocalDate lastDay) {
    return new CompetencyInDecision(competency, block, subject, replayed, since, lastDay);
  }

  @Override
  public Competency getCompetency() {
    return competency;
  }

  @Override
  public CompetencyBlock getBlock() {
    return block;
  }

  @Override
  public CompetencyStatus getStatus() {
    if (since != null) {
      return CompetencyStatus.VALIDATED;
    }
    if (retainedUntil != null) {
      return CompetencyStatus.RETAINED;
    }
    return isCompanyMissing() ? CompetencyStatus.ACQUIRED : replayed.status();
  }

  /**
   * Returns whether nothing but the company's opinion keeps the competency from being VALIDATED.
   */
  public boolean isCompanyMissing() {
    return since == null && replayed.status() == CompetencyStatus.VALIDATED;
  }

  @Override
  public CompetencyStatus getReplayedStatus() {
    return replayed.status();
  }

  @Override
  public Optional<LocalDate> getSince() {
    return Optional.ofNullable(since);
  }

  @Override
  public Optional<CommissionAssessment> getAssessment() {
    return Optional.ofNullable(replayed.assessment());
  }

  @Override
  public Optional<JuryRuling> getRuling() {
    return Optional.ofNullable(replayed.ruling());
  }

  @Override
  public Optional<JuryRuling> getDecisiveRuling() {
    return Optional.ofNullable(replayed.decisive());
  }

  /** Returns whether a counting ruling of a later day than that one says REFUSED. */
  public boolean isRefusedAfter(LocalDate day) {
    return replayed.refusedOn() != null && replayed.refusedOn().isAfter(day);
  }
}
