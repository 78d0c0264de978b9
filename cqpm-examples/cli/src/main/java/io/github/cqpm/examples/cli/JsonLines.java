package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.PrintWriter;

/** One decision a line, and nothing else. The as-of date is in the provenance of each. */
record JsonLines(PrintWriter out) implements DecisionPrinter {
  @Override
  public void print(
      String title,
      String story,
      CertificationReferential referential,
      AdmissibilityDecision decision) {
    out.print(CqpmJson.standard().writeLine(decision) + "\n");
    out.flush();
  }

  @Override
  public void finish() {
    // Nothing stands at the end.
  }
}
