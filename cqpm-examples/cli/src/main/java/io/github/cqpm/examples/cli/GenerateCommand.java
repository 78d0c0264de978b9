package io.github.cqpm.examples.cli;

import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a cohort up, to try {@code cohort} on. */
@Command(name = "generate", sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "N", descriptionKey = "count")
  private long count;

  @Option(names = "--referential", paramLabel = "${bundle:label.file}")
  private @Nullable Path referential;

  @Option(names = "--seed", paramLabel = "S")
  private long seed = 1;

  @Option(names = "--bad", paramLabel = "${bundle:label.percent}")
  private int bad;

  @Option(names = "--out", paramLabel = "${bundle:label.file}")
  private @Nullable Path file;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @ParentCommand
  private Cqpm program;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private Language language = Language.FR;
  private CertificationReferential chosen = Referentials.technicoCommercialIndustriel();
  private final OutputStream standardOutput;

  GenerateCommand(OutputStream standardOutput) {
    this.standardOutput = standardOutput;
  }

  @Override
  public Integer call() {
    language = program.language();
    if (count < 0 || bad < 0 || bad > 100) {
      throw new ParameterException(
          spec.commandLine(), language.say(count < 0 ? "generate.count" : "generate.bad"));
    }
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    int status = refusals.guard(String.valueOf(referential), () -> chosen = load());
    return status == ExitStatus.DECIDED
        ? refusals.guard(String.valueOf(file), this::write)
        : status;
  }

  private CertificationReferential load() {
    CertificationReferential loaded =
        referential == null
            ? Referentials.technicoCommercialIndustriel()
            : Referentials.load(referential);
    if (Story.toVary(loaded.getId()).isEmpty()) {
      throw new ParameterException(spec.commandLine(), language.say("no-story"));
    }
    return loaded;
  }

  private void write() {
    CohortGenerator generator = new CohortGenerator(chosen, seed, bad);
    try (Output out = file == null ? Output.to(standardOutput) : Output.toNew(file)) {
      for (long number = 1; number <= count; number++) {
        byte[] line = generator.line(number);
        out.write(line, 0, line.length);
        out.write('\n');
      }
    }
  }
}
