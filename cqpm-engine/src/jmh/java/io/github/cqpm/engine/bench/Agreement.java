package io.github.cqpm.engine.bench;

import io.github.cqpm.engine.bench.ByHand.BlockLine;
import io.github.cqpm.engine.bench.ByHand.CompetencyLine;
import io.github.cqpm.engine.bench.ByHand.Outcome;
import io.github.cqpm.engine.bench.Lines.Line;
import io.github.cqpm.engine.bench.Lines.Why;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.Comparator;
import java.util.List;

/** What the engine's decision and the outcome by hand must have in common. */
final class Agreement {
  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::rule).thenComparing(Line::subject);

  private Agreement() {}

  /** Returns the engine's decision as the method by hand would say it, lines in a fixed order. */
  static Outcome of(AdmissibilityDecision decision) {
    return new Outcome(
        decision.getOutcome(),
        decision.getCertification().orElse(null),
        decision.getBlocks().stream()
            .map(block -> new BlockLine(block.block(), block.status(), block.award()))
            .toList(),
        decision.getCompetencies().stream()
            .map(
                competency ->
                    new CompetencyLine(
                        competency.getCompetency(),
                        competency.getStatus(),
                        competency.getSince().orElse(null)))
            .toList(),
        decision.getFindings().stream()
            .map(
                finding ->
                    new Line(
                        finding.rule().toString(),
                        finding.subject().key(),
                        finding.answer().kind(),
                        whys(finding.answer())))
            .sorted(ORDER)
            .toList());
  }

  /** Returns the outcome by hand, lines in the same order. */
  static Outcome of(Outcome byHand) {
    return new Outcome(
        byHand.outcome(),
        byHand.certification(),
        byHand.blocks(),
        byHand.competencies(),
        byHand.lines().stream().sorted(ORDER).toList());
  }

  private static List<Why> whys(Answer answer) {
    if (answer instanceof Answer.Satisfied satisfied) {
      return satisfied.evidence().stream().map(one -> why(one.code(), one.arguments())).toList();
    }
    if (answer instanceof Answer.Violated violated) {
      return violated.reasons().stream().map(one -> why(one.code(), one.arguments())).toList();
    }
    if (answer instanceof Answer.Undetermined undetermined) {
      return undetermined.missing().stream().map(one -> why(one.code(), one.arguments())).toList();
    }
    Answer.NotApplicable notApplicable = (Answer.NotApplicable) answer;
    return List.of(why(notApplicable.reason().code(), notApplicable.reason().arguments()));
  }

  private static Why why(ReasonCode code, List<Argument> arguments) {
    List<RecordId> evidence =
        arguments.stream()
            .filter(Argument.OfRecord.class::isInstance)
            .map(argument -> ((Argument.OfRecord) argument).value())
            .toList();
    return new Why(code.toString(), evidence);
  }
}
