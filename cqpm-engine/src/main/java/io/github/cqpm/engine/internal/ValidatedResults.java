package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a candidacy validated by itself, for later candidacies to carry. */
final class ValidatedResults {
  private ValidatedResults() {}

  /** Returns the VALIDATED competencies, then the ADMISSIBLE blocks that consist of such. */
  static List<ValidatedResult> of(
      List<Standing> standings, List<BlockDecision> blocks, Retention retention) {
    List<ValidatedResult> results = new ArrayList<>();
    for (Standing standing : standings) {
      if (standing.getStatus() == CompetencyStatus.VALIDATED) {
        results.add(
            describe(
                standing.getCompetency().getId(),
                lastDeliberationOf(List.of(standing)),
                retention));
      }
    }
    Map<BlockCode, List<Standing>> byBlock =
        standings.stream()
            .collect(Collectors.groupingBy(standing -> standing.getBlock().getCode()));
    for (BlockDecision block : blocks) {
      List<Standing> parts = byBlock.getOrDefault(block.block(), List.of());
      if (block.status() == AdmissibilityStatus.ADMISSIBLE
          && !parts.isEmpty()
          && parts.stream().allMatch(part -> part.getStatus() == CompetencyStatus.VALIDATED)) {
        results.add(describe(block.block(), lastDeliberationOf(parts), retention));
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

  /** Returns the deliberation that validated the last of these VALIDATED competencies. */
  private static JuryDeliberation lastDeliberationOf(List<Standing> validated) {
    List<JuryDeliberation> deliberations = new ArrayList<>(validated.size());
    for (Standing standing : validated) {
      standing.getDecisiveRuling().map(JuryRuling::getDeliberation).ifPresent(deliberations::add);
    }
    return Collections.max(deliberations, CandidacyRecord.BY_DATE);
  }
}
