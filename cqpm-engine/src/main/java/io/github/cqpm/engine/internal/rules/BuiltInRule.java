package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.SubjectKind;

/** What the built-in rules have in common: all but the answer. */
abstract class BuiltInRule<S> implements Rule<S> {
  private final RuleId id;
  private final SubjectKind<S> subjectKind;
  private final Severity severity;
  private final Citation citation;

  BuiltInRule(RuleId id, SubjectKind<S> subjectKind, Severity severity, Citation citation) {
    this.id = id;
    this.subjectKind = subjectKind;
    this.severity = severity;
    this.citation = citation;
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
  public final String getVersion() {
    return "1";
  }
}
