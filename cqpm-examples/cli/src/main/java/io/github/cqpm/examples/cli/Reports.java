package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import java.io.PrintWriter;

/** The library's own reports, one after another. */
final class Reports implements DecisionPrinter {
  /** Writes one report. */
  interface Writer {
    String write(Explanations explanations, Dossier dossier, Depth depth);
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
  public void print(String title, String story, Dossier dossier) {
    out.print(writer.write(explanations, dossier, depth));
    out.flush();
  }

  @Override
  public void finish() {
    // Each report is whole.
  }
}
