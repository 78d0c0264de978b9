package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.List;

/** A block in the making of a decision, with what its admissibility rests on. */
public final class BlockInDecision implements BlockStanding {
  private final CompetencyBlock block;
  private final List<CompetencyStanding> competencies;
  private final LocalDate registrationDay;
  private List<Finding> obstacles = List.of();
  private List<Finding> obstaclesOfCandidacy = List.of();
  private Answer.Kind admissibility = Answer.Kind.UNDETERMINED;

  /**
   * Begins with what is settled first.
   *
   * @param registrationDay the day on which to ask whether the certification is registered
   */
  public BlockInDecision(
      CompetencyBlock block, List<CompetencyStanding> competencies, LocalDate registrationDay) {
    this.block = block;
    this.competencies = competencies;
    this.registrationDay = registrationDay;
  }

  @Override
  public CompetencyBlock getBlock() {
    return block;
  }

  @Override
  public List<CompetencyStanding> getCompetencies() {
    return competencies;
  }

  LocalDate getRegistrationDay() {
    return registrationDay;
  }

  /** Returns what a host's blocking rules hold against the block or its competencies. */
  public List<Finding> getObstacles() {
    return obstacles;
  }

  /** Says what a host's blocking rules hold against the block or its competencies. */
  public void setObstacles(List<Finding> obstacles) {
    this.obstacles = obstacles;
  }

  List<Finding> getObstaclesOfCandidacy() {
    return obstaclesOfCandidacy;
  }

  /** Says what a host's blocking rules hold against a candidacy that targets blocks. */
  public void setObstaclesOfCandidacy(List<Finding> obstaclesOfCandidacy) {
    this.obstaclesOfCandidacy = obstaclesOfCandidacy;
  }

  /** Returns what admissibility/block answered. */
  public Answer.Kind getAdmissibility() {
    return admissibility;
  }

  /** Says what admissibility/block answered. */
  public void setAdmissibility(Answer.Kind admissibility) {
    this.admissibility = admissibility;
  }
}
