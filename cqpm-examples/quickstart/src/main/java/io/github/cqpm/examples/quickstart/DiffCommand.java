package io.github.cqpm.examples.quickstart;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads two decisions and prints what differs. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(index = "0", paramLabel = "${bundle:label.before}", descriptionKey = "before")
  private Path before;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(index = "1", paramLabel = "${bundle:label.after}", descriptionKey = "after")
  private Path after;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @ParentCommand
  private Quickstart program;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private Language language = Language.FR;
  private @Nullable AdmissibilityDecision earlier;
  private @Nullable AdmissibilityDecision later;

  @Override
  public Integer call() {
    language = program.language();
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    int status =
        Math.max(
            refusals.guard(before.toString(), () -> earlier = read(before)),
            refusals.guard(after.toString(), () -> later = read(after)));
    if (earlier != null && later != null) {
      spec.commandLine().getOut().print(language.explanations().explain(later.diff(earlier)));
      spec.commandLine().getOut().flush();
    }
    return status;
  }

  private static AdmissibilityDecision read(Path file) {
    return CqpmJson.standard().readDecision(file);
  }
}
