package io.github.cqpm.engine.rule;

import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import java.util.Optional;

/**
 * A jury's ruling on one competency, with the assessments it follows. French: <i>validation par le
 * jury paritaire de délibération</i> (3.).
 */
public interface JuryRuling {
  /** Returns the deliberation in which the jury ruled. */
  JuryDeliberation getDeliberation();

  /** Returns the competency ruled on. */
  CompetencyId getCompetency();

  /** Returns the ruling. */
  Ruling getRuling();

  /** Returns the assessments of the competency that count, by date; later ones too. */
  List<CommissionAssessment> getCountingAssessments();

  /** Returns the assessment that the ruling is about: the latest that was taken up before it. */
  Optional<CommissionAssessment> getAssessment();
}
