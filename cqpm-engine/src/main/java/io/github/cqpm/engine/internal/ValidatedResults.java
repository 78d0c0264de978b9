package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ValidatedResult;
import io.github.cqpm.engine.internal.standing.BlockInDecision;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.referential.CertificationPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a candidacy validated by itself, for later candidacies to carry. */
final class ValidatedResults {
  private ValidatedResults() {}

  /**
   * Returns the VALIDATED competencies, then the ADMISSIBLE blocks that consist of such.
   *
   * @param concluded what each of the blocks comes to, in the same order
   */
  static List<ValidatedResult> of(
      List<BlockInDecision> blocks, List<BlockDecision> concluded, Retention retention) {
    List<ValidatedResult> results = new ArrayList<>();
    for (BlockInDecision block : blocks) {
      for (CompetencyStanding standing : block.competencies()) {
        if (standing.getStatus() == CompetencyStatus.VALIDATED) {
          results.add(
              describe(standing.getCompetency().getId(), deliberationOf(standing), retention));
        }
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      JuryDeliberation last = lastDeliberationOf(blocks.get(i));
      if (last != null && concluded.get(i).status() == AdmissibilityStatus.ADMISSIBLE) {
        results.add(describe(concluded.get(i).block(), last, retention));
      }
    }
    return results;
  }

  private static JuryDeliberation deliberationOf(CompetencyStanding validated) {
    return validated.getDecisiveRuling().orElseThrow().getDeliberation();
  }

  /**
   * Returns by which deliberation all competencies of the block were VALIDATED; null if not all.
   */
  private static @Nullable JuryDeliberation lastDeliberationOf(BlockInDecision block) {
    JuryDeliberation last = null;
    for (CompetencyStanding standing : block.competencies()) {
      if (standing.getStatus() != CompetencyStatus.VALIDATED) {
        return null;
      }
      JuryDeliberation deliberation = deliberationOf(standing);
      last =
          last == null || CandidacyRecord.BY_DATE.compare(deliberation, last) > 0
              ? deliberation
              : last;
    }
    return last;
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
