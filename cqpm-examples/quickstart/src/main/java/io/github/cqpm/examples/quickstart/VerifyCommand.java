package io.github.cqpm.examples.quickstart;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.DecisionVerifier;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides again what a stored decision was made on, and prints what differs. */
@Command(
    name = "verify",
    sortOptions = false,
    description =
        "Verifies a stored decision, as written by decide --format json: whether it is what the"
            + " engine gives for that candidacy, to the last value. As-of date and policy are those"
            + " of the decision; give referential, registration and rules as for decide.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:confirmed",
      "2:bad usage",
      "3:unreadable file, refused document or input problems",
      "4:not confirmed; what differs is told",
      "6:verified in part: nothing differs, but the decision has no digests, or is written in an"
          + " older version of its format"
    })
final class VerifyCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(index = "0", paramLabel = "DECISION.json", description = "The stored decision.")
  private Path decisionFile;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Parameters(index = "1", paramLabel = "CANDIDACY.json", description = "What was decided on.")
  private Path candidacyFile;

  @Mixin private final ReferentialOptions referentialOptions = new ReferentialOptions();

  @Mixin private final RuleOptions ruleOptions = new RuleOptions();

  @Option(names = "--lang", paramLabel = "fr|en", description = "The language; French by default.")
  private Language language = Language.FR;

  @SuppressWarnings("NullAway.Init") // set by picocli
  @Spec
  private CommandSpec spec;

  private @Nullable Reading<AdmissibilityDecision> stored;
  private @Nullable Reading<Candidacy> candidacy;
  private @Nullable CertificationReferential referential;
  private int verified = ExitStatus.DECIDED;

  @Override
  public Integer call() {
    CqpmJson json = CqpmJson.standard();
    Refusals refusals = new Refusals(language, spec.commandLine().getErr());
    int refused =
        Math.max(
            refusals.guard(
                referentialOptions.fileName(), () -> referential = referentialOptions.load()),
            Math.max(
                refusals.guard(
                    decisionFile.toString(),
                    () -> stored = json.read(decisionFile, AdmissibilityDecision.class)),
                refusals.guard(
                    candidacyFile.toString(),
                    () -> candidacy = json.read(candidacyFile, Candidacy.class))));
    CertificationReferential by = referential;
    Reading<AdmissibilityDecision> decision = stored;
    Reading<Candidacy> decidedOn = candidacy;
    if (by != null && decision != null && decidedOn != null) {
      refused = refusals.guard(candidacyFile.toString(), () -> verify(by, decision, decidedOn));
    }
    return Math.max(refused, verified);
  }

  private void verify(
      CertificationReferential by,
      Reading<AdmissibilityDecision> decision,
      Reading<Candidacy> decidedOn) {
    Verification verification =
        Refusals.locate(
            decidedOn,
            () ->
                DecisionVerifier.verify(ruleOptions.engine(), decision, by, decidedOn.getValue()));
    spec.commandLine().getOut().print(language.explanations().explain(verification));
    spec.commandLine().getOut().flush();
    verified =
        switch (verification.getVerdict()) {
          case CONFIRMED -> ExitStatus.DECIDED;
          case PARTLY_VERIFIED -> ExitStatus.PARTLY_VERIFIED;
          case DIFFERENT -> ExitStatus.NOT_CONFIRMED;
        };
  }
}
