package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.paper.Names;
import io.github.cqpm.io.paper.Papers;
import io.github.cqpm.io.paper.Session;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.referential.BlockCode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints a paper as a page of HTML. */
@Command(name = "print", sortOptions = false)
final class PrintCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(index = "0", paramLabel = "${bundle:label.paper}", descriptionKey = "paper")
  private Paper paper;

  @Parameters(
      index = "1..*",
      paramLabel = "${bundle:label.candidacy}",
      arity = "0..*",
      descriptionKey = "printed")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "${bundle:label.file}")
  private @Nullable Path out;

  @Option(names = "--names", paramLabel = "${bundle:label.file}")
  private @Nullable Path namesFile;

  @Option(names = "--block", paramLabel = "${bundle:label.block}")
  private @Nullable BlockCode block;

  @Mixin private final SessionOptions sessionOptions = new SessionOptions();

  @Mixin private final ReferentialOptions referentialOptions = new ReferentialOptions();

  @Option(names = "--as-of", paramLabel = "${bundle:label.day}", converter = DayConverter.class)
  private @Nullable LocalDate asOf;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @ParentCommand
  private Cqpm program;

  @Mixin private final RuleOptions ruleOptions = new RuleOptions();

  @Mixin private final PolicyOptions policyOptions = new PolicyOptions();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private final Clock clock;
  private final List<Dossier> dossiers = new ArrayList<>();
  private @Nullable Decider decider;
  private Names names = Names.none();
  private int status = ExitStatus.DECIDED;

  PrintCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Language language = program.language();
    require(paper.isOf(files.size()), "print.files." + paper.files());
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      require(paper.uses(option.longestName()), "print.unused", option.longestName());
    }
    require(sessionOptions.isChairOfMembers(), "print.chair");
    require(block != null || paper != Paper.ATTESTATION, "print.block");
    referentialOptions.check(language);
    DecisionPolicy policy = policyOptions.policy(language);
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    status =
        Math.max(
            refusals.guard(String.valueOf(namesFile), this::readNames),
            refusals.guard(referentialOptions.fileName(), () -> load(policy)));
    Decider ready = decider;
    if (ready == null) {
      return status;
    }
    for (Path file : paper == Paper.COHORT ? List.<Path>of() : files) {
      status = Math.max(status, refusals.guard(file.toString(), () -> decide(file, ready)));
    }
    if (status == ExitStatus.DECIDED) {
      int printed = refusals.guard(paper.toString(), () -> write(page(ready, language)));
      status = Math.max(status, printed);
    }
    return status;
  }

  private void require(boolean met, String key) {
    require(met, key, "");
  }

  private void require(boolean met, String key, String option) {
    if (!met) {
      throw new ParameterException(
          spec.commandLine(), program.language().say(key, paper.toString(), option));
    }
  }

  private void readNames() {
    if (namesFile != null) {
      names = Names.of(NamesFile.read(namesFile));
    }
  }

  private void load(DecisionPolicy policy) {
    decider =
        new Decider(referentialOptions, ruleOptions.engine(), policy, asOf, LocalDate.now(clock));
  }

  private void decide(Path file, Decider ready) {
    dossiers.add(ready.decide(file).dossier());
  }

  private String page(Decider ready, Language language) {
    Papers papers = language.papers().naming(names);
    return switch (paper) {
      case GRID ->
          dossiers.isEmpty() ? papers.grid(ready.referential()) : papers.grid(dossiers.get(0));
      case REFERENTIAL -> papers.referential(ready.referential());
      case INFORMATION -> papers.information(dossiers.get(0));
      case ATTESTATION -> papers.attestation(dossiers.get(0), Objects.requireNonNull(block));
      case MINUTES -> papers.minutes(session());
      case PREPARATION -> papers.preparation(session());
      case ATTENDANCE -> papers.attendance(session());
      case TRANSMISSION -> papers.transmission(session());
      case COHORT -> papers.cohort(sumUp(ready, language), ready.referential());
    };
  }

  /** Sums the cohort up, and tells of its lines that were rejected. */
  private CohortSummary sumUp(Decider ready, Language language) {
    Path cohort = files.get(0);
    RejectedLines rejected = new RejectedLines();
    CohortSummary summary = ready.sumUp(cohort, language.explanations(), rejected);
    PrintWriter err = spec.commandLine().getErr();
    rejected.told().forEach(line -> err.println(Explanations.legible(cohort + ":" + line)));
    if (rejected.untold() > 0) {
      err.println(language.say("cohort.untold", language.write(rejected.untold())));
    }
    status = summary.rejected() == 0 ? ExitStatus.DECIDED : ExitStatus.REFUSED;
    return summary;
  }

  private Session session() {
    try {
      return sessionOptions
          .session(dossiers)
          .orElseThrow(
              () ->
                  new ParameterException(spec.commandLine(), program.language().say("print.day")));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), program.language().say("print.session"), e);
    }
  }

  private void write(String page) {
    if (out == null) {
      spec.commandLine().getOut().print(page);
      spec.commandLine().getOut().flush();
      return;
    }
    try (Output output = Output.toNew(out)) {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      output.write(bytes, 0, bytes.length);
    }
  }
}
