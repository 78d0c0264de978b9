package io.github.cqpm.examples.cli;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Adds up summaries of parts of a cohort that were decided apart. */
@Command(name = "summary", sortOptions = false)
final class SummaryCommand implements Callable<Integer> {
  /** What is done with summaries. */
  enum Work {
    ADD
  }

  @Parameters(index = "0", paramLabel = "add", descriptionKey = "summary-work")
  @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // set by picocli; there is one
  private Work work;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "${bundle:label.part}",
      descriptionKey = "parts")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "${bundle:label.file}")
  private @Nullable Path out;

  @Option(names = "--summary", paramLabel = "table|json")
  private CohortCommand.SummaryFormat format = CohortCommand.SummaryFormat.TABLE;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @ParentCommand
  private Cqpm program;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private Language language = Language.FR;
  private final Map<Path, CohortSummary> parts = new LinkedHashMap<>();
  private CohortSummary sum = CohortSummary.empty();

  @Override
  public Integer call() {
    language = program.language();
    parts.clear();
    sum = CohortSummary.empty();
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    int status = ExitStatus.DECIDED;
    for (Path file : files) {
      status = Math.max(status, refusals.guard(file.toString(), () -> add(file)));
    }
    if (status != ExitStatus.DECIDED || parts.size() < files.size()) {
      return ExitStatus.REFUSED;
    }
    return refusals.guard(String.valueOf(out), this::tell);
  }

  /** Adds a part; one that cannot be is told, and is missing in the parts. */
  private void add(Path file) {
    CohortSummary part = CqpmJson.standard().read(file, CohortSummary.class).getValue();
    if (part.figures().stream().anyMatch(figures -> figures.basis().isEmpty())) {
      tellErr(file, "summary.no-basis");
      return;
    }
    for (Map.Entry<Path, CohortSummary> each : parts.entrySet()) {
      if (isSame(each.getKey(), file)) {
        tellErr(file, "summary.twice", each.getKey());
        return;
      }
      if (part.lines() > 0 && each.getValue().equals(part)) {
        tellErr(file, "summary.equal", each.getKey());
      }
    }
    try {
      sum = sum.plus(part);
    } catch (ArithmeticException e) {
      tellErr(file, "summary.too-large");
      return;
    }
    parts.put(file, part);
  }

  private static boolean isSame(Path file, Path other) {
    try {
      return Files.isSameFile(file, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell() {
    String json = CqpmJson.standard().write(sum);
    Path file = out;
    if (file != null) {
      try (Output output = Output.toNew(file)) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        output.write(bytes, 0, bytes.length);
      }
    }
    if (format == CohortCommand.SummaryFormat.JSON) {
      spec.commandLine().getOut().print(json);
      spec.commandLine().getOut().flush();
    } else {
      new CohortTable(language, Referentials.bundled().getAll(), Page.of(spec.commandLine()))
          .print(
              files.size() == 1
                  ? files.get(0).toString()
                  : language.say("summary.parts", language.write(files.size())),
              sum);
    }
  }

  private void tellErr(Path file, String key, Object... values) {
    spec.commandLine()
        .getErr()
        .println(Explanations.legible(file.toString()) + ": " + language.say(key, values));
  }
}
