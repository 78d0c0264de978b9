package io.github.cqpm.engine.internal.standing;

import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.rule.BlockStanding;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * How a candidacy stands, and all that the admissibility of the certification is concluded from.
 *
 * @param candidacy the candidacy as it was given
 * @param blocks the blocks of the target
 * @param obstacles what a host's blocking rules hold against the candidacy itself
 */
public record CandidacyInDecision(
    Candidacy candidacy, List<BlockInDecision> blocks, List<Finding> obstacles)
    implements CandidacyStanding {
  /** Copies the lists. */
  public CandidacyInDecision {
    blocks = List.copyOf(blocks);
    obstacles = List.copyOf(obstacles);
  }

  /** Returns the same, with that held against it; for a target of blocks, against their awards. */
  public CandidacyInDecision against(List<Finding> ofCandidacy) {
    List<BlockInDecision> held =
        candidacy.getTarget() instanceof CertificationTarget.Blocks
            ? blocks.stream().map(block -> block.againstCandidacy(ofCandidacy)).toList()
            : blocks;
    return new CandidacyInDecision(candidacy, held, ofCandidacy);
  }

  @Override
  public Candidacy getCandidacy() {
    return candidacy;
  }

  @Override
  public List<BlockStanding> getBlocks() {
    return List.copyOf(blocks);
  }

  /** Returns what a host's blocking rules hold against the candidacy or any part of it. */
  public List<Finding> getAllObstacles() {
    List<Finding> all = new ArrayList<>();
    blocks.forEach(block -> all.addAll(block.obstacles()));
    all.addAll(obstacles);
    return all;
  }
}
