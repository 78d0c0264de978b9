package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a competency stands in a decision: its replay, and what opinions and kept results add. */
final class Standing implements CompetencyStanding {
  private final Competency competency;
  private final CompetencyBlock block;
  private final Replay replay;
  private final @Nullable LocalDate since;
  private @Nullable LocalDate retainedUntil;

  /**
   * Begins with what is settled first.
   *
   * @param since the day since which the competency stands VALIDATED, the opinion that is asked for
   *     included; null if it does not
   */
  Standing(Competency competency, CompetencyBlock block, Replay replay, @Nullable LocalDate since) {
    this.competency = competency;
    this.block = block;
    this.replay = replay;
    this.since = since;
  }

  /** Says that a kept result covers the competency, and until when. */
  void retainUntil(LocalDate lastDay) {
    retainedUntil = lastDay;
  }

  /** Returns until when a kept result covers the competency, if one does. */
  Optional<LocalDate> getRetainedUntil() {
    return Optional.ofNullable(retainedUntil);
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
    return isCompanyMissing() ? CompetencyStatus.ACQUIRED : replay.getStatus();
  }

  /**
   * Returns whether nothing but the company's opinion keeps the competency from being VALIDATED.
   */
  boolean isCompanyMissing() {
    return since == null && replay.getStatus() == CompetencyStatus.VALIDATED;
  }

  @Override
  public CompetencyStatus getReplayedStatus() {
    return replay.getStatus();
  }

  @Override
  public Optional<LocalDate> getSince() {
    return Optional.ofNullable(since);
  }

  @Override
  public Optional<CommissionAssessment> getAssessment() {
    return replay.getAssessment();
  }

  @Override
  public Optional<JuryRuling> getRuling() {
    return replay.getRuling();
  }

  @Override
  public Optional<JuryRuling> getDecisiveRuling() {
    return replay.getDecisiveRuling();
  }

  /** Returns whether a counting ruling of a later day than that one says REFUSED. */
  boolean isRefusedAfter(LocalDate day) {
    return replay.isRefusedAfter(day);
  }
}
