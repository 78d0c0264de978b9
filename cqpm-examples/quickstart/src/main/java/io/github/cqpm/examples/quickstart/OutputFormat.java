package io.github.cqpm.examples.quickstart;

import io.github.cqpm.io.text.Depth;
import java.util.Locale;
import picocli.CommandLine;

/** How decisions are printed. */
enum OutputFormat {
  /** A table for people. */
  TABLE,
  /** JSON for programs, one decision a line. */
  JSON;

  /** Returns a printer of this format to the output of the command line. */
  DecisionPrinter printer(Language language, Depth depth, CommandLine commandLine) {
    return this == JSON
        ? new JsonLines(commandLine.getOut())
        : new DecisionTable(
            language,
            depth,
            new Page(
                commandLine.getColorScheme(),
                commandLine.getOut(),
                commandLine.getCommandSpec().usageMessage().width()));
  }

  /** Returns the name as the option spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
