package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Digests;
import io.github.cqpm.io.DocumentDecider;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  @Option(names = "--depth", paramLabel = "status|blocking|full")
  private Depth depth = Depth.BLOCKING;

  @Mixin private final RuleOptions ruleOptions = new RuleOptions();

  @Mixin private final PolicyOptions policyOptions = new PolicyOptions();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private Language language = Language.FR;
  private final Clock clock;
  private DecisionPolicy policy = DecisionPolicy.standard();
  private CertificationReferential referential = Referentials.technicoCommercialIndustriel();
  private Optional<Referentials> referentials = Optional.empty();

  DecideCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    language = program.language();
    if (format == OutputFormat.HTML && files.size() != 1) {
      throw new ParameterException(spec.commandLine(), language.say("one-page"));
    }
    referentialOptions.check(language);
    policy = policyOptions.policy(language);
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    int status =
        refusals.guard(
            referentialOptions.fileName(),
            () -> {
              referential = referentialOptions.load();
              referentials = referentialOptions.loadFolder();
            });
    if (status != ExitStatus.DECIDED) {
      return status;
    }
    DecisionPrinter printer = format.printer(language, depth, spec.commandLine());
    LocalDate day = asOf != null ? asOf : LocalDate.now(clock);
    for (Path file : files) {
      status = Math.max(status, refusals.guard(file.toString(), () -> decide(file, day, printer)));
    }
    if (files.isEmpty()) {
      for (Story story : stories()) {
        status = Math.max(status, refusals.guard(story.name(), () -> decide(story, printer)));
      }
    }
    printer.finish();
    return status;
  }

  private void decide(Path file, LocalDate day, DecisionPrinter printer) {
    Reading<Candidacy> candidacy = CqpmJson.standard().read(file, Candidacy.class);
    CertificationReferential by =
        referentials.map(all -> all.getNamedBy(candidacy)).orElse(referential);
    printer.print(
        file.toString(),
        "",
        Dossier.of(
            by,
            candidacy.getValue(),
            DocumentDecider.decide(
                ruleOptions.engine(), request(by, candidacy.getValue(), day), candidacy)));
  }

  /** Returns all stories, or those of candidates for the certification chosen. */
  private List<Story> stories() {
    if (!referentialOptions.isFileGiven()) {
      return Story.all();
    }
    List<Story> stories = Story.of(referential.getId());
    if (stories.isEmpty()) {
      throw new ParameterException(spec.commandLine(), language.say("no-story"));
    }
    return stories;
  }

  private void decide(Story story, DecisionPrinter printer) {
    CertificationReferential by =
        referentialOptions.isFileGiven() ? referential : story.referential();
    CertificationReferential known =
        referentialOptions
            .registration()
            .or(story.referential()::getRegistration)
            .map(by::withRegistration)
            .orElse(by);
    LocalDate day = asOf != null ? asOf : story.asOf();
    printer.print(
        story.title(),
        story.text(),
        Dossier.of(
            known,
            story.candidacy(),
            ruleOptions.engine().decide(request(known, story.candidacy(), day))));
  }

  private DecisionRequest request(CertificationReferential by, Candidacy candidacy, LocalDate day) {
    return Digests.in(
        DecisionRequest.builder()
            .referential(by)
            .candidacy(candidacy)
            .asOf(day)
            .policy(policy)
            .build());
  }
}
