package io.github.cqpm.io.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.RemainingStep;
import io.github.cqpm.engine.decision.ValidatedResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists of a decision as a story tells them: words by what they are about. */
final class DecisionLists {
  private DecisionLists() {}

  /** Returns the reason for which each record is left aside. */
  static Map<String, List<String>> leftAside(AdmissibilityDecision decision) {
    Map<String, List<String>> aside = new LinkedHashMap<>();
    for (LeftAside each : decision.getLeftAside()) {
      aside.put(each.record().value(), List.of(each.reason().name()));
    }
    return aside;
  }

  /** Returns by which deliberation each result was validated that later candidacies may carry. */
  static Map<String, List<String>> validated(AdmissibilityDecision decision) {
    Map<String, List<String>> validated = new LinkedHashMap<>();
    for (ValidatedResult each : decision.getValidatedResults()) {
      validated.put(each.getPart().toString(), List.of(each.getDeliberation().value()));
    }
    return validated;
  }

  /** Returns what remains to be done, by what it is about. */
  static Map<String, List<String>> remaining(AdmissibilityDecision decision) {
    Map<String, List<String>> remaining = new LinkedHashMap<>();
    for (RemainingStep step : decision.getRemainingSteps()) {
      remaining
          .computeIfAbsent(step.subject().key(), none -> new ArrayList<>())
          .add(step.action().name());
    }
    return remaining;
  }
}
