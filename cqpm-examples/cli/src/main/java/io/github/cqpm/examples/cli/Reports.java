package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.PrintWriter;

/** The library's own reports, one after another. */
final class Reports implements DecisionPrinter {
  /** Writes one report. */
  interface Writer {
    String write(Explanations explanations, AdmissibilityDecision decision, Depth depth);
  }

  private final Explanations explanations;
  private final Depth depth;
  private final Writer writer;
  private final PrintWriter out;

  Reports(Language language, Depth depth, Writer writer, PrintWriter out) {
    explanations = language.explanations();
    this.depth = depth;
    this.writer = writer;
    this.out = out;
  }

  @Override
  public void print(
      String title,
      String story,
      CertificationReferential referential,
      AdmissibilityDecision decision) {
    out.print(writer.write(explanations.with(referential), decision, depth));
    out.flush();
  }

  @Override
  public void finish() {
    // Each report is whole.
  }
}
