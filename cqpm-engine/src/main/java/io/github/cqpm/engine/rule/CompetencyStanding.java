package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a competency stands once its records are settled. French: <i>validation des compétences
 * professionnelles</i> (2.2.2 A).
 */
public interface CompetencyStanding {
  /** Returns the competency. */
  Competency getCompetency();

  /** Returns the block of the competency. */
  CompetencyBlock getBlock();

  /** Returns the status. */
  CompetencyStatus getStatus();

  /**
   * Returns the status that assessments and rulings alone lead to: neither the lack of a company's
   * opinion nor a retained result shows in it.
   */
  CompetencyStatus getReplayedStatus();

  /** Returns the day since which the competency stands VALIDATED. */
  Optional<LocalDate> getSince();

  /** Returns the assessment whose result stands: the latest that was taken up. */
  Optional<CommissionAssessment> getAssessment();

  /** Returns the latest ruling that counts about that assessment, deferred ones left out. */
  Optional<JuryRuling> getRuling();

  /** Returns the ruling by which the status last changed to VALIDATED or REFUSED. */
  Optional<JuryRuling> getDecisiveRuling();
}
