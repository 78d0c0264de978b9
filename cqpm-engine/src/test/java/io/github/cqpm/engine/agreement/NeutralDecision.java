package io.github.cqpm.engine.agreement;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.engine.decision.RemainingStep;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a decision, or input problems, as lines in the words of the neutral form. */
final class NeutralDecision {
  private static final Map<InputProblemCode, String> CODES =
      Map.of(
          InputProblemCode.UNKNOWN_CRITERION_GROUP, "unknown-group",
          InputProblemCode.CHAIR_NOT_MEMBER, "chair-no-member");
  private static final Map<RemainingStep.Action, String> ACTIONS =
      Map.of(
          RemainingStep.Action.ENROL, "enrol",
          RemainingStep.Action.PLAN, "plan",
          RemainingStep.Action.STATE_REGISTRATION, "stateRegistration",
          RemainingStep.Action.ASSESS, "assess",
          RemainingStep.Action.GIVE_OPINION, "opinion",
          RemainingStep.Action.DELIBERATE, "deliberate",
          RemainingStep.Action.ASSESS_AGAIN, "assessAgain",
          RemainingStep.Action.AWARD, "award");
  private static final Map<String, String> ANSWERS =
      Map.of(
          "SATISFIED", "satisfied",
          "VIOLATED", "violated",
          "NOT_APPLICABLE", "notApplicable",
          "UNDETERMINED", "undetermined");

  private NeutralDecision() {}

  static Set<String> describe(List<InputProblem> problems) {
    Set<String> lines = new TreeSet<>();
    for (InputProblem problem : problems) {
      String code =
          CODES.getOrDefault(
              problem.code(), problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      lines.add("problem " + code + " " + problem.ids());
    }
    return lines;
  }

  static Set<String> describe(AdmissibilityDecision decision) {
    Set<String> lines = new TreeSet<>();
    lines.add("outcome " + decision.getOutcome());
    decision.getCertification().ifPresent(status -> lines.add("certification " + status));
    decision
        .getBlocks()
        .forEach(
            block ->
                lines.add("block " + block.block() + " " + block.status() + " " + block.award()));
    for (var competency : decision.getCompetencies()) {
      lines.add("competency " + competency.getCompetency() + " " + competency.getStatus());
      competency
          .getSince()
          .ifPresent(since -> lines.add("since " + competency.getCompetency() + " " + since));
    }
    for (var finding : decision.getFindings()) {
      lines.add(
          "answer %s %s %s"
              .formatted(
                  finding.rule(),
                  finding.subject().key(),
                  ANSWERS.get(finding.answer().kind().name())));
    }
    Map<String, String> remaining = new TreeMap<>();
    for (var step : decision.getRemainingSteps()) {
      remaining.merge(
          step.subject().key(), ACTIONS.get(step.action()), (before, next) -> before + " " + next);
    }
    remaining.forEach((subject, steps) -> lines.add("remains " + subject + " " + steps));
    decision
        .getLeftAside()
        .forEach(aside -> lines.add("leftAside " + aside.record() + " " + aside.reason()));
    return lines;
  }
}
