package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.ReportText;

/** Reports for people at a terminal, one after another. */
final class TextReports implements DecisionPrinter {
  private final Language language;
  private final Depth depth;
  private final Page page;

  TextReports(Language language, Depth depth, Page page) {
    this.language = language;
    this.depth = depth;
    this.page = page;
  }

  @Override
  public void print(Decided decided) {
    Story story = decided.story();
    if (story != null) {
      page.paragraph(story.title(), Tone.STRONG);
      page.paragraph(story.text(), Tone.PLAIN);
      page.gap();
    }
    page.text(language.explanations().explain(decided.dossier(), depth));
    printUnusual(decided.dossier().decision().getProvenance().getPolicy());
    page.out().flush();
  }

  /** Prints a policy that is not the standard one, which in full the report tells by itself. */
  private void printUnusual(DecisionPolicy policy) {
    if (depth != Depth.FULL && !policy.equals(DecisionPolicy.standard())) {
      page.gap();
      page.paragraph(language.explanations().write(ReportText.POLICY), Tone.STRONG);
      page.text(language.explanations().explain(policy).indent(2));
    }
  }

  @Override
  public void finish() {
    // Each report is whole.
  }
}
