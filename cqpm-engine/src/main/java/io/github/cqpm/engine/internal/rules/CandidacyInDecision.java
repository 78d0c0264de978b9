package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import java.util.ArrayList;
import java.util.List;

/** A candidacy in the making of a decision. */
public final class CandidacyInDecision implements CandidacyStanding {
  private final Candidacy candidacy;
  private final List<BlockInDecision> blocks;
  private List<Finding> obstacles = List.of();

  /** Begins with what is settled first. */
  public CandidacyInDecision(Candidacy candidacy, List<BlockInDecision> blocks) {
    this.candidacy = candidacy;
    this.blocks = blocks;
  }

  @Override
  public Candidacy getCandidacy() {
    return candidacy;
  }

  @Override
  public List<BlockStanding> getBlocks() {
    return List.copyOf(blocks);
  }

  /** Says what a host's blocking rules hold against the candidacy. */
  public void setObstacles(List<Finding> obstacles) {
    this.obstacles = obstacles;
    if (candidacy.getTarget() instanceof CertificationTarget.Blocks) {
      blocks.forEach(block -> block.setObstaclesOfCandidacy(obstacles));
    }
  }

  /** Returns what a host's blocking rules hold against the candidacy or any part of it. */
  List<Finding> getAllObstacles() {
    List<Finding> all = new ArrayList<>();
    blocks.forEach(block -> all.addAll(block.getObstacles()));
    all.addAll(obstacles);
    return all;
  }
}
