package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.internal.standing.CompetencyInDecision;
import io.github.cqpm.engine.rule.JuryRuling;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.referential.CertificationPart;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What a candidacy validated by itself, for later candidacies to carry. */
final class ValidatedResults {
  private static final BinaryOperator<JuryDeliberation> LATER =
      BinaryOperator.maxBy(CandidacyRecord.BY_DATE);

  private ValidatedResults() {}

  /**
   * Adds the VALIDATED competencies, then the ADMISSIBLE blocks that consist of such.
   *
   * @param standings the competencies, block by block
   */
  static void addTo(
      AdmissibilityDecision.Builder decision,
      List<CompetencyInDecision> standings,
      List<BlockDecision> blocks,
      Retention retention) {
    for (CompetencyInDecision standing : standings) {
      JuryDeliberation deliberation = deliberationOf(standing);
      if (deliberation != null) {
        decision.addValidatedResult(
            describe(standing.competency().getId(), deliberation, retention));
      }
    }
    int next = 0;
    for (BlockDecision block : blocks) {
      JuryDeliberation last = null;
      boolean complete = block.status() == AdmissibilityStatus.ADMISSIBLE;
      while (next < standings.size() && isOf(block, standings.get(next))) {
        JuryDeliberation deliberation = deliberationOf(standings.get(next++));
        complete &= deliberation != null;
        if (deliberation != null) {
          last = last == null ? deliberation : LATER.apply(last, deliberation);
        }
      }
      if (complete && last != null) {
        decision.addValidatedResult(describe(block.block(), last, retention));
      }
    }
  }

  private static boolean isOf(BlockDecision block, CompetencyInDecision standing) {
    return standing.block().getCode().equals(block.block());
  }

  /** Returns by which deliberation the competency is VALIDATED; null if it is not. */
  private static @Nullable JuryDeliberation deliberationOf(CompetencyInDecision standing) {
    JuryRuling decisive = standing.replayed().decisive();
    return decisive == null || standing.getStatus() != CompetencyStatus.VALIDATED
        ? null
        : decisive.getDeliberation();
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
