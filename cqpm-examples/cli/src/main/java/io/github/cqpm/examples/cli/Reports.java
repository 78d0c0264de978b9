package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import java.io.PrintWriter;

/** The library's own reports, one after another. */
final class Reports implements DecisionPrinter {
  /** Writes one report. */
  interface Writer {
    String write(Dossier dossier, Depth depth);
  }

  private final Depth depth;
  private final Writer writer;
  private final PrintWriter out;

  Reports(Depth depth, Writer writer, PrintWriter out) {
    this.depth = depth;
    this.writer = writer;
    this.out = out;
  }

  @Override
  public void print(Decided decided) {
    out.print(writer.write(decided.dossier(), depth));
    out.flush();
  }

  @Override
  public void finish() {
    // Each report is whole.
  }
}
