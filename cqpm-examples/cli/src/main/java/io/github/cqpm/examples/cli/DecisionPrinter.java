package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.model.referential.CertificationReferential;

/** Prints decisions, one after another. */
interface DecisionPrinter {
  /**
   * Prints a decision.
   *
   * @param title the name of the file, or the title of the story
   * @param story the story; empty for a file
   * @param referential what was decided by, for the titles of blocks and competencies
   * @param decision the decision
   */
  void print(
      String title,
      String story,
      CertificationReferential referential,
      AdmissibilityDecision decision);

  /** Prints what stands once at the end. */
  void finish();
}
