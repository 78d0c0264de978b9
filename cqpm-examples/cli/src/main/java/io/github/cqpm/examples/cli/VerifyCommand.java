package io.github.cqpm.examples.cli;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.DecisionVerifier;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Decides again what a stored decision was made on, and prints what differs. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(index = "0", paramLabel = "${bundle:label.decision}", descriptionKey = "decision")
  private Path decisionFile;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(index = "1", paramLabel = "${bundle:label.candidacy}", descriptionKey = "candidacy")
  private Path candidacyFile;

  @Mixin private final ReferentialOptions referentialOptions = new ReferentialOptions();

  @Mixin private final RuleOptions ruleOptions = new RuleOptions();

  @SuppressWarnings("NullAway.Init") // set by picocli
  @ParentCommand
  private Cqpm program;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private Language language = Language.FR;
  private @Nullable Reading<AdmissibilityDecision> stored;
  private @Nullable Reading<Candidacy> candidacy;
  private @Nullable CertificationReferential referential;
  private Optional<Referentials> referentials = Optional.empty();
  private int verified = ExitStatus.DECIDED;

  @Override
  public Integer call() {
    language = program.language();
    referentialOptions.check(language);
    CqpmJson json = CqpmJson.standard();
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    int refused =
        Math.max(
            refusals.guard(
                referentialOptions.fileName(),
                () -> {
                  referentials = referentialOptions.loadFolder();
                  referential = referentialOptions.load();
                }),
            Math.max(
                refusals.guard(
                    decisionFile.toString(),
                    () -> stored = json.read(decisionFile, AdmissibilityDecision.class)),
                refusals.guard(
                    candidacyFile.toString(),
                    () -> candidacy = json.read(candidacyFile, Candidacy.class))));
    Reading<AdmissibilityDecision> decision = stored;
    Reading<Candidacy> decidedOn = candidacy;
    if (refused == ExitStatus.DECIDED && decision != null && decidedOn != null) {
      refused = refusals.guard(decisionFile.toString(), () -> choose(decision));
      CertificationReferential by = referential;
      if (refused == ExitStatus.DECIDED && by != null) {
        refused = refusals.guard(candidacyFile.toString(), () -> verify(by, decision, decidedOn));
      }
    }
    return Math.max(refused, verified);
  }

  private void choose(Reading<AdmissibilityDecision> decision) {
    referentials.ifPresent(all -> referential = all.getNamedBy(decision));
  }

  private void verify(
      CertificationReferential by,
      Reading<AdmissibilityDecision> decision,
      Reading<Candidacy> decidedOn) {
    if (!decision.getValue().getCandidate().equals(decidedOn.getValue().getCandidate())) {
      spec.commandLine().getOut().println(language.say("verify.other-candidate"));
      spec.commandLine().getOut().flush();
      verified = ExitStatus.NOT_CONFIRMED;
      return;
    }
    Verification verification =
        Refusals.locate(
            decidedOn,
            () ->
                DecisionVerifier.verify(ruleOptions.engine(), decision, by, decidedOn.getValue()));
    spec.commandLine().getOut().print(language.explanations().explain(verification));
    String rules = verification.stored().getProvenance().getRuleSet();
    if (RuleOptions.offers(rules)
        && !rules.equals(verification.recomputed().getProvenance().getRuleSet())) {
      spec.commandLine().getOut().println(language.say("verify.rules").formatted(rules));
    }
    spec.commandLine().getOut().flush();
    verified =
        switch (verification.getVerdict()) {
          case CONFIRMED -> ExitStatus.DECIDED;
          case PARTLY_VERIFIED -> ExitStatus.PARTLY_VERIFIED;
          case DIFFERENT -> ExitStatus.NOT_CONFIRMED;
        };
  }
}
