package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.internal.standing.CompetencyInDecision;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** What a candidacy validated by itself, for later candidacies to carry. */
final class ValidatedResults {
  private ValidatedResults() {}

  /** Returns the VALIDATED competencies, then the ADMISSIBLE blocks that consist of such. */
  static List<ValidatedResult> of(
      List<CompetencyInDecision> standings, List<BlockDecision> blocks, Retention retention) {
    List<ValidatedResult> results = new ArrayList<>();
    Map<BlockCode, JuryDeliberation> lastOfBlock = new HashMap<>();
    Set<BlockCode> incomplete = new HashSet<>();
    for (CompetencyInDecision standing : standings) {
      BlockCode block = standing.getBlock().getCode();
      if (standing.getStatus() != CompetencyStatus.VALIDATED) {
        incomplete.add(block);
        continue;
      }
      JuryDeliberation deliberation = standing.getDecisiveRuling().orElseThrow().getDeliberation();
      results.add(describe(standing.getCompetency().getId(), deliberation, retention));
      lastOfBlock.merge(block, deliberation, BinaryOperator.maxBy(CandidacyRecord.BY_DATE));
    }
    for (BlockDecision block : blocks) {
      JuryDeliberation last = lastOfBlock.get(block.block());
      if (block.status() == AdmissibilityStatus.ADMISSIBLE
          && last != null
          && !incomplete.contains(block.block())) {
        results.add(describe(block.block(), last, retention));
      }
    }
    return results;
  }

  private static ValidatedResult describe(
      CertificationPart part, JuryDeliberation deliberation, Retention retention) {
    return ValidatedResult.builder()
        .part(part)
        .deliberation(deliberation.getId())
        .date(deliberation.getDate())
        .keptUntil(retention.findLastDay(part, deliberation.getDate()))
        .build();
  }
}
