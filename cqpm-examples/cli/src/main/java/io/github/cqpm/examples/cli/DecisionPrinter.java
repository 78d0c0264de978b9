package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Dossier;

/** Prints decisions, one after another. */
interface DecisionPrinter {
  /**
   * Prints a decision.
   *
   * @param title the name of the file, or the title of the story
   * @param story the story; empty for a file
   * @param dossier what was decided on, by which referential, and the decision
   */
  void print(String title, String story, Dossier dossier);

  /** Prints what stands once at the end. */
  void finish();
}
