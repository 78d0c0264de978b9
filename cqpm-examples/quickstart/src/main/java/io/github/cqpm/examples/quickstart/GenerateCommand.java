package io.github.cqpm.examples.quickstart;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a cohort up, to try {@code cohort} on. */
@Command(
    name = "generate",
    sortOptions = false,
    description =
        "Makes N candidacies up, a line each, by varying the stories: other dates, results,"
            + " opinions and rulings. The same seed gives the same lines.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:written",
      "2:bad usage",
      "3:the output cannot be written",
      "130:interrupted by Ctrl-C; the output is not complete",
      "143:told to stop (SIGTERM); the output is not complete"
    })
final class GenerateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "N", description = "How many candidacies.")
  private long count;

  @Option(names = "--seed", paramLabel = "S", description = "A whole number; 1 by default.")
  private long seed = 1;

  @Option(
      names = "--bad",
      paramLabel = "PERCENT",
      description = "The share of lines that are to be rejected, 0 to 100; 0 by default.")
  private int bad;

  @Option(
      names = "--out",
      paramLabel = "F",
      description =
          "A new file to write, compressed if its name ends in .gz; the standard output by"
              + " default.")
  private @Nullable Path file;

  @Option(names = "--lang", paramLabel = "fr|en", description = "The language; French by default.")
  private Language language = Language.FR;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private final OutputStream standardOutput;

  GenerateCommand(OutputStream standardOutput) {
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() {
    if (count < 0 || bad < 0 || bad > 100) {
      throw new ParameterException(
          spec.commandLine(), language.say(count < 0 ? "generate.count" : "generate.bad"));
    }
    return new Refusals(language, spec.commandLine().getErr())
        .guard(String.valueOf(file), this::write);
  }

  private void write() {
    try (Output out =
        file == null
            ? Output.to(language.say("standard-output"), standardOutput)
            : Output.toNew(file)) {
      CohortGenerator generator = new CohortGenerator(seed, bad);
      for (long number = 1; number <= count; number++) {
        byte[] line = generator.line(number);
        out.write(line, 0, line.length);
        out.write('\n');
      }
    }
  }
}
