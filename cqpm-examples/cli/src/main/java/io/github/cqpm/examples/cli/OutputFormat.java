package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** How decisions are printed. */
enum OutputFormat {
  /** For people at a terminal. */
  TABLE,
  /** JSON for programs, one decision a line. */
  JSON,
  /** Markdown, one report after another. */
  MARKDOWN,
  /** An HTML page, of one decision. */
  HTML;

  /**
   * Returns a printer of this format to the output of the command line.
   *
   * @param depth how much is told; null where nothing is said of it
   * @param count how many candidacies there are: several are a line each, unless a depth is asked
   *     for
   */
  DecisionPrinter printer(
      Language language, @Nullable Depth depth, int count, CommandLine commandLine) {
    PrintWriter out = commandLine.getOut();
    Explanations explanations = language.explanations();
    Depth told = depth == null ? Depth.BLOCKING : depth;
    return switch (this) {
      case TABLE ->
          count > 1 && depth == null
              ? new Overview(language, count, Page.of(commandLine))
              : new TextReports(language, told, Page.of(commandLine));
      case JSON -> new JsonLines(out, FindingsKept.ALL);
      case MARKDOWN -> new Reports(told, explanations::toMarkdown, out);
      case HTML -> new Reports(told, language.papers()::report, out);
    };
  }

  /** Returns the name as the option spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
