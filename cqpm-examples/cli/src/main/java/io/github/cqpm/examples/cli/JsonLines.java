package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.CqpmJson;
import java.io.PrintWriter;

/** One decision a line, and nothing else. The as-of date is in the provenance of each. */
record JsonLines(PrintWriter out, FindingsKept kept) implements DecisionPrinter {
  @Override
  public void print(Decided decided) {
    AdmissibilityDecision decision = decided.dossier().decision().keeping(kept);
    out.print(CqpmJson.standard().writeLine(decision) + "\n");
    out.flush();
  }

  @Override
  public void finish() {
    // Nothing stands at the end.
  }
}
