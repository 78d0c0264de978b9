package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.PossibleAnswers;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.List;

/** What the built-in rules have in common: all but the answer. */
abstract class BuiltInRule<S> implements Rule<S> {
  private final RuleId id;
  private final SubjectKind<S> subjectKind;
  private final Severity severity;
  private final Citation citation;
  private final PossibleAnswers possibleAnswers;

  BuiltInRule(
      RuleId id,
      SubjectKind<S> subjectKind,
      Severity severity,
      Citation citation,
      PossibleAnswers possibleAnswers) {
    this.id = id;
    this.subjectKind = subjectKind;
    this.severity = severity;
    this.citation = citation;
    this.possibleAnswers = possibleAnswers;
  }

  /** Returns violated, or else undetermined, or else satisfied. */
  static Answer conclude(List<Reason> against, List<MissingFact> missing, Reason evidence) {
    if (!against.isEmpty()) {
      return new Answer.Violated(against);
    }
    return missing.isEmpty() ? Answer.satisfied(evidence) : new Answer.Undetermined(missing);
  }

  @Override
  public final RuleId getId() {
    return id;
  }

  @Override
  public final SubjectKind<S> getSubjectKind() {
    return subjectKind;
  }

  @Override
  public final Severity getSeverity() {
    return severity;
  }

  @Override
  public final Citation getCitation() {
    return citation;
  }

  @Override
  public final PossibleAnswers getPossibleAnswers() {
    return possibleAnswers;
  }

  @Override
  public final String getVersion() {
    return "1";
  }
}
