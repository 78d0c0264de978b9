package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what shows a mistake is told: what is decided otherwise. */
final class Shown {
  private static final int MOST_DIFFERENCES = 6;

  private Shown() {}

  /** Returns the text of the rule; its class and parameters, where it has none of its own. */
  static String rule(Rule<?> rule) {
    String text = rule.toString();
    return text.equals(rule.getClass().getName() + "@" + Integer.toHexString(rule.hashCode()))
        ? rule.getClass().getSimpleName() + rule.getDescription().parameters()
        : text;
  }

  /**
   * Returns the lines that tell what is decided otherwise: the outcome and other statuses, and what
   * that rule answers; whatever there is, if there is no such thing.
   */
  static List<String> differences(
      AdmissibilityDecision right, AdmissibilityDecision mistaken, RuleId rule) {
    List<String> all = new ArrayList<>();
    findings(right, mistaken)
        .filter(finding -> finding.rule().equals(rule))
        .forEach(finding -> add(finding, mistaken, all));
    addAll(Differences.inStatuses(mistaken, right), all);
    return all.isEmpty() ? differences(right, mistaken) : cut(all);
  }

  /** Returns the lines that tell what is decided otherwise. */
  static List<String> differences(AdmissibilityDecision right, AdmissibilityDecision mistaken) {
    List<String> all = new ArrayList<>();
    addAll(Differences.inStatuses(mistaken, right), all);
    findings(right, mistaken).forEach(finding -> add(finding, mistaken, all));
    if (all.isEmpty()) {
      addAll(Differences.inAll(mistaken, right), all);
    }
    return cut(all);
  }

  /** Adds differences from the mistaken decision to the right one. */
  private static void addAll(List<String> differences, List<String> all) {
    differences.forEach(
        line -> all.add(line.replaceFirst("^(.*?): (.*) -> (.*)$", "$1: $3, not $2")));
  }

  private static List<String> cut(List<String> lines) {
    List<String> all = new ArrayList<>(lines);
    if (all.size() > MOST_DIFFERENCES) {
      int more = all.size() - MOST_DIFFERENCES;
      all.subList(MOST_DIFFERENCES, all.size()).clear();
      all.add("and %d more".formatted(more));
    }
    return all;
  }

  /** Returns the right findings that are otherwise, or are not, with the mistake. */
  static Stream<Finding> findings(AdmissibilityDecision right, AdmissibilityDecision mistaken) {
    Set<Finding> others = Set.copyOf(mistaken.getFindings());
    return right.getFindings().stream().filter(finding -> !others.contains(finding));
  }

  private static void add(Finding finding, AdmissibilityDecision mistaken, List<String> all) {
    all.add(
        "%s about %s: %s, not %s"
            .formatted(
                finding.rule(),
                finding.subject(),
                answer(finding.answer()),
                find(finding, mistaken).map(other -> answer(other.answer())).orElse("asked")));
  }

  static Optional<Finding> find(Finding finding, AdmissibilityDecision decision) {
    return decision.getFindings(finding.rule()).stream()
        .filter(other -> other.subject().equals(finding.subject()))
        .findFirst();
  }

  private static String answer(Answer answer) {
    String codes = answer.codes().stream().map(ReasonCode::value).collect(Collectors.joining(", "));
    String arguments =
        answer.arguments().stream()
            .map(argument -> argument.name() + " " + argument.value())
            .collect(Collectors.joining(", "));
    return answer.kind()
        + (codes.isEmpty() ? "" : " " + codes)
        + (arguments.isEmpty() ? "" : " (" + arguments + ")");
  }
}
