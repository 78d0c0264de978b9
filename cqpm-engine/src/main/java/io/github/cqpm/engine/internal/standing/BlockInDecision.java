package io.github.cqpm.engine.internal.standing;

import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.List;

/**
 * How a block stands, and all that its admissibility and its award are concluded from.
 *
 * @param block the block
 * @param subject how findings name it
 * @param competencies its competencies
 * @param registrationDay the day on which to ask whether the certification is registered
 * @param obstacles what a host's blocking rules hold against the block or its competencies
 * @param obstaclesOfCandidacy what they hold against a candidacy that targets blocks
 */
public record BlockInDecision(
    CompetencyBlock block,
    Subject subject,
    List<CompetencyStanding> competencies,
    LocalDate registrationDay,
    List<Finding> obstacles,
    List<Finding> obstaclesOfCandidacy)
    implements BlockStanding {
  /** Copies the lists. */
  public BlockInDecision {
    competencies = List.copyOf(competencies);
    obstacles = List.copyOf(obstacles);
    obstaclesOfCandidacy = List.copyOf(obstaclesOfCandidacy);
  }

  /** Returns the same, with that held against it. */
  public BlockInDecision against(List<Finding> ofBlock) {
    return new BlockInDecision(
        block, subject, competencies, registrationDay, ofBlock, obstaclesOfCandidacy);
  }

  /** Returns the same, with that held against the candidacy. */
  BlockInDecision againstCandidacy(List<Finding> ofCandidacy) {
    return new BlockInDecision(
        block, subject, competencies, registrationDay, obstacles, ofCandidacy);
  }

  @Override
  public CompetencyBlock getBlock() {
    return block;
  }

  @Override
  public List<CompetencyStanding> getCompetencies() {
    return competencies;
  }
}
