package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer.Kind;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What our rules declare and cannot answer beside the rules that run, and why: it is told, and not
 * counted as missed. All else is within reach.
 */
final class OutOfReach {
  private static final Set<RuleId> OURS =
      RuleSet.agreement().getRules().stream()
          .map(RuleDescription::id)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<RuleId> RETENTION =
      Set.of(RuleId.COMPETENCY_RETENTION, RuleId.BLOCK_RETENTION);

  private static final Set<ReasonCode> FOR_WANT_OF_HOST =
      Set.of(ReasonCode.HOST_RULE_UNDETERMINED, MissingFact.HOST_RULE.code());

  private OutOfReach() {}

  static boolean isOurs(RuleId rule) {
    return OURS.contains(rule);
  }

  /** Returns why no decision by these rules can come to that answer, if so. */
  static Optional<String> why(RuleAnswer answer, Collection<DeclaredRule> rules) {
    if (!isOurs(answer.rule()) || answer.code().isEmpty()) {
      return Optional.empty();
    }
    ReasonCode code = answer.code().get();
    if (code.equals(ReasonCode.RESULT_RETAINED)) {
      return tell(
          rules.stream().noneMatch(rule -> RETENTION.contains(rule.id())),
          "No rule here keeps results of earlier candidacies; those of RuleSet.agreement() do.");
    }
    List<DeclaredRule> violated = inTheWayOf(answer.rule(), Kind.VIOLATED, rules);
    List<DeclaredRule> undetermined = inTheWayOf(answer.rule(), Kind.UNDETERMINED, rules);
    if (code.equals(ReasonCode.HOST_RULE_VIOLATED)) {
      return tell(violated.isEmpty(), "No blocking rule of a host's about that is violated here.");
    }
    if (FOR_WANT_OF_HOST.contains(code) && undetermined.isEmpty()) {
      return tell(true, "No blocking rule of a host's about that is undetermined here.");
    }
    return tell(
        code.equals(ReasonCode.HOST_RULE_UNDETERMINED)
            && answer.rule().equals(RuleId.BLOCK_AWARD)
            && !areTwoAnswers(violated, undetermined),
        "It takes two answers of a host's about a block, one violated and one undetermined.");
  }

  private static Optional<String> tell(boolean so, String why) {
    return so ? Optional.of(why) : Optional.empty();
  }

  /** Returns a host's rules that may stand in the way of what our rule concludes, so answering. */
  private static List<DeclaredRule> inTheWayOf(
      RuleId conclusion, Kind kind, Collection<DeclaredRule> rules) {
    return rules.stream()
        .filter(rule -> !isOurs(rule.id()) && rule.severity() == Severity.BLOCKING)
        .filter(rule -> rule.mayAnswer(kind))
        .filter(
            rule ->
                switch (rule.about()) {
                  case COMPETENCY, BLOCK -> true;
                  case CANDIDACY -> !conclusion.equals(RuleId.BLOCK_ADMISSIBILITY);
                  default -> false;
                })
        .toList();
  }

  /** Of one block, only rules about competencies answer several times. */
  private static boolean areTwoAnswers(
      List<DeclaredRule> violated, List<DeclaredRule> undetermined) {
    return violated.stream()
        .anyMatch(
            one ->
                undetermined.stream()
                    .anyMatch(
                        other ->
                            one.about() == Subject.Kind.COMPETENCY
                                || !one.id().equals(other.id())));
  }
}
