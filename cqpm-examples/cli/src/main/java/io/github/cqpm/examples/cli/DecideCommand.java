package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.io.text.Depth;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads candidacies, decides each of them, and prints the decisions. */
@Command(name = "decide", sortOptions = false)
final class DecideCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "${bundle:label.candidacy}",
      arity = "0..*",
      descriptionKey = "candidacies")
  private List<Path> files = List.of();

  @Mixin private final ReferentialOptions referentialOptions = new ReferentialOptions();

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}", converter = DayConverter.class)
  private @Nullable LocalDate asOf;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @ParentCommand
  private Cqpm program;

  @Option(names = "--format", paramLabel = "table|json|markdown|html")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(names = "--out", paramLabel = "${bundle:label.folder}")
  private @Nullable Path out;

  @Option(names = "--depth", paramLabel = "status|blocking|full")
  private @Nullable Depth depth;

  @Option(names = "--findings", paramLabel = "all|unsatisfied|none")
  private @Nullable FindingsKept findings;

  @Mixin private final RuleOptions ruleOptions = new RuleOptions();

  @Mixin private final PolicyOptions policyOptions = new PolicyOptions();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private final Clock clock;
  private @Nullable Decider decider;

  DecideCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Language language = program.language();
    require(out == null || format == OutputFormat.HTML, "out-html");
    require(out != null || format != OutputFormat.HTML || files.size() == 1, "one-page");
    require(findings == null || format == OutputFormat.JSON, "findings-json");
    referentialOptions.check(language);
    DecisionPolicy policy = policyOptions.policy(language);
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    int status =
        refusals.guard(
            referentialOptions.fileName(),
            () ->
                decider =
                    new Decider(
                        referentialOptions,
                        ruleOptions.engine(),
                        policy,
                        asOf,
                        LocalDate.now(clock)));
    Decider ready = decider;
    return ready == null ? status : decide(ready, refusals, language);
  }

  private int decide(Decider ready, Refusals refusals, Language language) {
    List<Path> candidacies = files.isEmpty() ? ready.stories() : files;
    if (candidacies.isEmpty()) {
      throw new ParameterException(spec.commandLine(), language.say("no-story"));
    }
    Path folder = out;
    if (folder == null) {
      return decide(
          ready,
          candidacies,
          findings == null
              ? format.printer(language, depth, candidacies.size(), spec.commandLine())
              : new JsonLines(spec.commandLine().getOut(), findings),
          refusals);
    }
    PageFolder pages =
        new PageFolder(folder, language.papers(), depth == null ? Depth.BLOCKING : depth);
    int status = refusals.guard(folder.toString(), () -> pages.open(candidacies));
    if (status != ExitStatus.DECIDED) {
      return status;
    }
    status = decide(ready, candidacies, pages, refusals);
    pages
        .index()
        .filter(Files::exists)
        .ifPresent(index -> spec.commandLine().getOut().println(language.say("out-index", index)));
    return status;
  }

  private static int decide(
      Decider ready, List<Path> candidacies, DecisionPrinter printer, Refusals refusals) {
    int status = ExitStatus.DECIDED;
    for (Path each : candidacies) {
      status =
          Math.max(
              status, refusals.guard(each.toString(), () -> printer.print(ready.decide(each))));
    }
    return Math.max(status, refusals.guard("", printer::finish));
  }

  private void require(boolean met, String key) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), program.language().say(key));
    }
  }
}
