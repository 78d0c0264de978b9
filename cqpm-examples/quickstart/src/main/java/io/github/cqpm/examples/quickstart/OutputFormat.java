package io.github.cqpm.examples.quickstart;

import java.util.Locale;
import picocli.CommandLine;

/** How decisions are printed. */
enum OutputFormat {
  /** A table for people. */
  TABLE,
  /** JSON for programs, one decision a line. */
  JSON;

  /** Returns a printer of this format to the output of the command line. */
  DecisionPrinter printer(Language language, CommandLine commandLine) {
    return this == JSON
        ? new JsonLines(commandLine.getOut())
        : new DecisionTable(language, commandLine.getColorScheme(), commandLine.getOut());
  }

  /** Returns the name as the option spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
