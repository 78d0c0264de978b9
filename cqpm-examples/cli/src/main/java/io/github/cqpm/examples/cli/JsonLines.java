package io.github.cqpm.examples.cli;

import io.github.cqpm.io.CqpmJson;
import java.io.PrintWriter;

/** One decision a line, and nothing else. The as-of date is in the provenance of each. */
record JsonLines(PrintWriter out) implements DecisionPrinter {
  @Override
  public void print(Decided decided) {
    out.print(CqpmJson.standard().writeLine(decided.dossier().decision()) + "\n");
    out.flush();
  }

  @Override
  public void finish() {
    // Nothing stands at the end.
  }
}
