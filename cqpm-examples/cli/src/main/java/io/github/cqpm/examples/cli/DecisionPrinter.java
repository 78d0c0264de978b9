package io.github.cqpm.examples.cli;

/** Prints decisions, one after another. */
interface DecisionPrinter {
  /** Prints a decision. */
  void print(Decided decided);

  /** Prints what stands once at the end. */
  void finish();
}
