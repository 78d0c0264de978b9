package io.github.cqpm.examples.cli;

import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;

/** How decisions are printed. */
enum OutputFormat {
  /** A table for people. */
  TABLE,
  /** JSON for programs, one decision a line. */
  JSON,
  /** Markdown, one report after another. */
  MARKDOWN,
  /** An HTML page, of one decision. */
  HTML;

  /** Returns a printer of this format to the output of the command line. */
  DecisionPrinter printer(Language language, Depth depth, CommandLine commandLine) {
    PrintWriter out = commandLine.getOut();
    return switch (this) {
      case TABLE -> new DecisionTable(language, depth, Page.of(commandLine));
      case JSON -> new JsonLines(out);
      case MARKDOWN -> new Reports(language, depth, Explanations::toMarkdown, out);
      case HTML ->
          new Reports(
              language,
              depth,
              (told, dossier, how) ->
                  told.with(dossier.referential()).toHtml(dossier.decision(), how),
              out);
    };
  }

  /** Returns the name as the option spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
