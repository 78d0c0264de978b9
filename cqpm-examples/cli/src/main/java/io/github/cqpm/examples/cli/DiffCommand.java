package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(names = "--depth", paramLabel = "status|blocking|full")
  private Depth depth = Depth.BLOCKING;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @ParentCommand
  private Cqpm program;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private Language language = Language.FR;
  private @Nullable Reading<AdmissibilityDecision> earlier;
  private @Nullable Reading<AdmissibilityDecision> later;

  @Override
  public Integer call() {
    language = program.language();
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    int status =
        Math.max(
            refusals.guard(before.toString(), () -> earlier = read(before)),
            refusals.guard(after.toString(), () -> later = read(after)));
    Reading<AdmissibilityDecision> one = earlier;
    Reading<AdmissibilityDecision> other = later;
    if (one != null && other != null) {
      tellOlder(before, one, other);
      tellOlder(after, other, one);
      if (!other.getValue().getCandidate().equals(one.getValue().getCandidate())) {
        tell(after, language.say("other-candidate"));
      }
      DecisionDifference difference = other.getValue().diff(one.getValue());
      PrintWriter out = spec.commandLine().getOut();
      String told = language.explanations().explain(difference, depth);
      out.print(told);
      if (depth != Depth.FULL && (!difference.isEmpty() || isMoreToTell(difference, told))) {
        out.println("\n" + language.say("diff.rest"));
      }
      out.flush();
    }
    return status;
  }

  /** Compact decisions may be known to differ in nothing but what they were made with. */
  private boolean isMoreToTell(DecisionDifference difference, String told) {
    return !language.explanations().explain(difference, Depth.FULL).startsWith(told);
  }

  /** Tells that a file is of an older version than the other: what it does not say has not gone. */
  private void tellOlder(Path file, Reading<?> read, Reading<?> other) {
    if (read.getVersion() < other.getVersion()) {
      tell(file, language.say("older-format").formatted(read.getVersion()));
    }
  }

  private void tell(Path file, String sentence) {
    spec.commandLine().getErr().println(Explanations.legible(file.toString()) + ": " + sentence);
  }

  private static Reading<AdmissibilityDecision> read(Path file) {
    return CqpmJson.standard().read(file, AdmissibilityDecision.class);
  }
}
