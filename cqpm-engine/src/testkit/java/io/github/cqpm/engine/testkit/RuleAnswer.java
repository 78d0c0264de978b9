package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a rule may answer, for one reason: what coverage by decisions counts.
 *
 * @param rule the rule
 * @param kind the kind of answer
 * @param code the code of the reason or of the missing fact; none if the rule declares the answer
 *     without one
 */
public record RuleAnswer(RuleId rule, Answer.Kind kind, Optional<ReasonCode> code) {
  /** Returns all that the rule declares that it may answer, in the order declared. */
  static List<RuleAnswer> declaredBy(DeclaredRule rule) {
    List<RuleAnswer> declared = new ArrayList<>();
    rule.possible().codes().forEach((kind, codes) -> declared.addAll(of(rule.id(), kind, codes)));
    return declared;
  }

  /** Returns what one finding says: an answer for each of its reasons. */
  static List<RuleAnswer> in(Finding finding) {
    return of(finding.rule(), finding.answer().kind(), finding.answer().codes());
  }

  /** Returns all that a decision's rules answered. */
  static Set<RuleAnswer> in(AdmissibilityDecision decision) {
    Set<RuleAnswer> given = new HashSet<>();
    decision.getFindings().forEach(finding -> given.addAll(in(finding)));
    return given;
  }

  private static List<RuleAnswer> of(RuleId rule, Answer.Kind kind, List<ReasonCode> codes) {
    return codes.isEmpty()
        ? List.of(new RuleAnswer(rule, kind, Optional.empty()))
        : codes.stream().map(code -> new RuleAnswer(rule, kind, Optional.of(code))).toList();
  }

  /** Returns rule, answer and reason, such as {@code opinion/given UNDETERMINED OPINION}. */
  @Override
  public String toString() {
    return "%s %s%s".formatted(rule, kind, code.map(reason -> " " + reason).orElse(""));
  }
}
