package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.RuleDescription;

/** What coverage asks of a rule's description: two rules that differ in parameters only are one. */
record DeclaredRule(RuleId id, Subject.Kind about, Severity severity, PossibleAnswers possible) {
  static DeclaredRule of(RuleDescription<?> rule) {
    return new DeclaredRule(
        rule.id(), rule.subjectKind().getKind(), rule.severity(), rule.possibleAnswers());
  }

  /** Returns whether it may answer so; a rule that declares nothing may, for all that is known. */
  boolean mayAnswer(Answer.Kind kind) {
    return possible.getKinds().isEmpty() || possible.getKinds().contains(kind);
  }
}
