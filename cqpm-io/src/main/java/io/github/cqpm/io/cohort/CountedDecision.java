package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.RemainingStep.Action;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is counted of a decision.
 *
 * @param head what a line tells before its decision
 * @param outcome the outcome
 * @param certification the status of the certification, if it has one
 * @param blocks the blocks of the target
 * @param competencies the status of each competency of the target
 * @param steps what remains, in workable order
 */
record CountedDecision(
    LineHead head,
    AdmissibilityStatus outcome,
    Optional<AdmissibilityStatus> certification,
    List<BlockDecision> blocks,
    Map<CompetencyId, CompetencyStatus> competencies,
    List<Action> steps) {
  static CountedDecision of(LineHead head, AdmissibilityDecision decision) {
    Map<CompetencyId, CompetencyStatus> competencies = new HashMap<>();
    decision
        .getCompetencies()
        .forEach(each -> competencies.put(each.getCompetency(), each.getStatus()));
    return new CountedDecision(
        head,
        decision.getOutcome(),
        decision.getCertification(),
        decision.getBlocks(),
        competencies,
        decision.getRemainingSteps().stream().map(RemainingStep::action).toList());
  }
}
