package io.github.cqpm.examples.quickstart;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.DocumentDecider;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** From a candidacy to a decision: how everything stands, what remains to do, and why. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Prints what may be decided of the candidacy in that file, as of that day.
   *
   * @param arguments a file, and a day such as 2026-06-30: no clock decides
   */
  public static void main(String[] arguments) {
    System.out.print(decide(Path.of(arguments[0]), LocalDate.parse(arguments[1])));
  }

  static String decide(Path file, LocalDate asOf) {
    // What a candidate has to show: the certifier's document, as data. Yours can be read, too.
    CertificationReferential referential = Referentials.technicoCommercialIndustriel();

    // The rules. An engine holds nothing else: one serves all threads.
    CertificationEngine engine = CertificationEngine.standard();

    // Sentences for people; Explanations.french() has the same in French. Programs read the codes.
    Explanations sentences = Explanations.english();

    try {
      Reading<Candidacy> candidacy = CqpmJson.standard().read(file, Candidacy.class);
      return tell(DocumentDecider.decide(engine, referential, candidacy, asOf), sentences);
    } catch (InvalidDocumentException refused) {
      // Bad input is never a "no": all that is wrong comes at once, each with its place.
      return tell(refused.getProblems(), sentences);
    }
  }

  private static String tell(AdmissibilityDecision decision, Explanations sentences) {
    StringBuilder told = new StringBuilder();
    told.append("%s%n".formatted(decision.getOutcome()));

    told.append("%nHow everything stands%n".formatted());
    for (CompetencyDecision competency : decision.getCompetencies()) {
      told.append("  %s %s%n".formatted(competency.getCompetency(), sentences.explain(competency)));
    }

    told.append("%nWhat remains to do, and who does it%n".formatted());
    for (RemainingStep step : decision.getRemainingSteps()) {
      told.append(
          "  %s: %s%n"
              .formatted(
                  sentences.label(step.action().getActor()), sentences.explain(List.of(step))));
    }

    // Every rule answers about everything it concerns, and each answer is kept with its source.
    told.append("%nWhy%n".formatted());
    for (Finding finding : decision.getFindings()) {
      if (finding.answer() instanceof Answer.Violated
          || finding.answer() instanceof Answer.Undetermined) {
        told.append("  %s: %s%n".formatted(finding.rule(), sentences.explain(finding)));
        decision
            .getProvenance()
            .find(finding.rule())
            .ifPresent(rule -> told.append("    %s%n".formatted(sentences.cite(rule))));
      }
    }
    return told.toString();
  }

  private static String tell(List<DocumentProblem> problems, Explanations sentences) {
    StringBuilder told = new StringBuilder();
    for (DocumentProblem problem : problems) {
      told.append(
          "line %d, column %d, %s: %s%n"
              .formatted(
                  problem.line(), problem.column(), problem.pointer(), sentences.explain(problem)));
    }
    return told.toString();
  }
}
