package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Depth;

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
    page.out().flush();
  }

  @Override
  public void finish() {
    // Each report is whole.
  }
}
