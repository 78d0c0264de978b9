package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.cohort.CohortChanges;
import io.github.cqpm.io.cohort.CohortDecider;
import io.github.cqpm.io.cohort.CohortOutputException;
import io.github.cqpm.io.cohort.TooManyRejectsException;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Decides a whole cohort as a stream, and sums it up. */
@Command(name = "cohort", sortOptions = false)
final class CohortCommand implements Callable<Integer> {
  /** How the summary is told. */
  enum SummaryFormat {
    TABLE,
    JSON
  }

  @Parameters(index = "0", paramLabel = "${bundle:label.cohort}", descriptionKey = "cohort")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path file;

  @Mixin private final CohortOutputOptions outputs = new CohortOutputOptions();

  @Option(names = "--summary", paramLabel = "table|json")
  private SummaryFormat summaryFormat = SummaryFormat.TABLE;

  @Option(names = "--most-rejects", paramLabel = "N")
  private long mostRejects = CohortDecider.MOST_REJECTS;

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final ReferentialOptions referentialOptions = new ReferentialOptions();

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}", converter = DayConverter.class)
  private @Nullable LocalDate asOf;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @ParentCommand
  private Cqpm program;

  @Mixin private final RuleOptions ruleOptions = new RuleOptions();

  @Mixin private final PolicyOptions policyOptions = new PolicyOptions();

  @Mixin private final CompareOptions compareOptions = new CompareOptions();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private Language language = Language.FR;
  private final Clock clock;
  private final InputStream standardInput;
  private List<CertificationReferential> referentials = List.of();
  private @Nullable CohortDecider decider;
  private @Nullable CohortDecider other;
  private int status = ExitStatus.DECIDED;

  CohortCommand(Clock clock, InputStream standardInput) {
    this.clock = clock;
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() {
    language = program.language();
    DecisionPolicy policy = policyOptions.policy(language);
    compareOptions.check(language);
    outputs.check(file, compareOptions.isGiven(), language);
    referentialOptions.check(language);
    require(threads >= 1, "usage.threads");
    require(mostRejects >= 0, "usage.most-rejects");
    LocalDate day = asOf != null ? asOf : LocalDate.now(clock);
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    status = refusals.guard(referentialOptions.fileName(), () -> prepare(policy, day));
    CohortDecider ready = decider;
    if (ready == null) {
      return status;
    }
    Optional<DocumentProblem> otherFile =
        CohortOutputOptions.isStandardInput(file) ? Optional.empty() : OtherFile.find(file);
    if (otherFile.isPresent()) {
      tell(otherFile.get());
      return ExitStatus.REFUSED;
    }
    return Math.max(refusals.guard(name(), () -> decide(ready, day)), status);
  }

  private void require(boolean met, String key) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), language.say(key));
    }
  }

  private String name() {
    return CohortOutputOptions.isStandardInput(file)
        ? language.say("standard-input")
        : file.toString();
  }

  private void prepare(DecisionPolicy policy, LocalDate day) {
    CertificationEngine engine = ruleOptions.engine();
    if (compareOptions.isGiven()) {
      other = decider(compareOptions.engine(engine), compareOptions.policy(policy), day);
    }
    decider = decider(engine, policy, day);
  }

  private CohortDecider decider(CertificationEngine engine, DecisionPolicy policy, LocalDate day) {
    Optional<Referentials> folder = referentialOptions.loadFolder();
    CohortDecider chosen;
    if (folder.isPresent()) {
      referentials = folder.get().getAll();
      chosen = CohortDecider.of(engine, folder.get(), day);
    } else {
      referentials = List.of(referentialOptions.load());
      chosen = CohortDecider.of(engine, referentials.get(0), day);
    }
    return chosen
        .with(policy)
        .with(language.explanations())
        .withMostRejects(mostRejects)
        .withThreads(threads);
  }

  private void decide(CohortDecider ready, LocalDate day) {
    ProgressDisplay progress = ProgressDisplay.of(length(), width(), language);
    Interruption.endWell(() -> decide(ready, day, progress));
  }

  private void decide(CohortDecider ready, LocalDate day, ProgressDisplay progress) {
    RejectedLines rejected = new RejectedLines();
    status = ExitStatus.REFUSED;
    try {
      Runnable telling = decide(ready, progress, rejected);
      tell(rejected);
      telling.run();
    } catch (TooManyRejectsException e) {
      tell(rejected);
      tellErr(
          name()
              + ": "
              + language
                  .say("cohort.too-many-rejects")
                  .formatted(language.write(e.getMost()), language.write(e.getLine())));
      goOn("resumable", day);
    } catch (CohortOutputException e) {
      tellErr(e.getFile() + ": " + OutputSentences.of(language).say(e));
      if (OutputSentences.isForLackOfRoom(e)) {
        goOn("resumable.room", day);
      }
    } catch (CancellationException e) {
      boolean unused = Thread.interrupted();
      tell(rejected);
      tellErr(language.say("interrupted"));
      goOn("resumable", day);
      status = ExitStatus.INTERRUPTED;
    }
  }

  /** Decides, and returns what tells what came of it. */
  private Runnable decide(CohortDecider ready, ProgressDisplay progress, RejectedLines rejected) {
    try (progress;
        InputStream cohort = new InterruptibleInput(this::open)) {
      CohortDecider shown = ready.withProgress(progress::show);
      CohortDecider second = other;
      if (second == null) {
        CohortSummary summary = outputs.write(shown, cohort, rejected);
        return () -> tell(summary);
      }
      ChangedLines first = new ChangedLines();
      CohortChanges changes = outputs.compare(shown, second, cohort, first, rejected);
      return () -> tell(changes, first);
    } catch (InterruptedIOException e) {
      throw (CancellationException) new CancellationException().initCause(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says how the run is gone on with, if it can be. */
  private void goOn(String key, LocalDate day) {
    if (outputs.isResumable()) {
      tellErr(language.say(key).formatted(day));
    }
  }

  /** Returns how many bytes the cohort has; 0 where that is not known. */
  private long length() {
    return file.toFile().length();
  }

  private int width() {
    return spec.commandLine().getCommandSpec().usageMessage().width();
  }

  private InputStream open() throws IOException {
    if (CohortOutputOptions.isStandardInput(file)) {
      return standardInput;
    }
    if (Files.isDirectory(file)) {
      throw new IOException("a folder");
    }
    return Files.newInputStream(file);
  }

  private void tell(DocumentProblem ofFile) {
    tellErr(
        name()
            + ": "
            + (ofFile.value().equals(OtherFile.MANY_LINES)
                ? language.say("cohort.many-lines")
                : language.explanations().explain(ofFile)));
  }

  /** Tells of lines that no file takes. */
  private void tell(RejectedLines rejected) {
    rejected.told().forEach(line -> tellErr(name() + ":" + line));
    if (rejected.untold() > 0) {
      tellErr(
          language
              .sayOf(rejected.untold(), "cohort.untold")
              .formatted(language.write(rejected.untold())));
    }
  }

  private void tell(CohortSummary told) {
    if (summaryFormat == SummaryFormat.JSON) {
      spec.commandLine().getOut().print(CqpmJson.standard().write(told));
      spec.commandLine().getOut().flush();
    } else {
      new CohortTable(language, referentials, Page.of(spec.commandLine())).print(name(), told);
    }
    end(told.lines(), told.rejected());
  }

  private void tell(CohortChanges changes, ChangedLines first) {
    if (summaryFormat == SummaryFormat.JSON) {
      spec.commandLine().getOut().print(ChangesTable.toJson(changes));
      spec.commandLine().getOut().flush();
    } else {
      new ChangesTable(language, Page.of(spec.commandLine()))
          .print(name(), compareOptions.describe(), changes, first.kept());
    }
    end(changes.lines(), changes.rejected());
  }

  private void end(long lines, long rejected) {
    if (lines == 0) {
      tellErr(name() + ": " + language.say("cohort.empty"));
    }
    status = lines > 0 && rejected == 0 ? ExitStatus.DECIDED : ExitStatus.REFUSED;
  }

  private void tellErr(String line) {
    spec.commandLine().getErr().println(Explanations.legible(line));
  }
}
