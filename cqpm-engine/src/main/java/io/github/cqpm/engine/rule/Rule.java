package io.github.cqpm.engine.rule;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import java.util.Collections;
import java.util.SortedMap;

/**
 * A question asked once about each subject of one kind. A rule holds no state that changes, and its
 * answer depends on nothing but the subject and the context.
 *
 * @param <S> the type of the subjects, as given by {@link #getSubjectKind}
 */
public interface Rule<S> {
  /** Returns the identity. */
  RuleId getId();

  /** Returns where the rule comes from. */
  Citation getCitation();

  /** Returns the severity, which a policy may lower for some of our rules. */
  Severity getSeverity();

  /** Returns what the rule asks about. */
  SubjectKind<S> getSubjectKind();

  /**
   * Returns the version, which is shown in the provenance of a decision; for a rule of a rule set,
   * that of the set.
   */
  String getVersion();

  /**
   * Returns the values that the rule was made with, by name, such as {@code period} and {@code
   * P24M}; they are shown in the provenance of a decision. None, unless a rule says otherwise.
   */
  default SortedMap<String, String> getParameters() {
    return Collections.emptySortedMap();
  }

  /**
   * Returns which answers the rule may give, and with which codes; {@link PossibleAnswers#none()},
   * unless a rule says otherwise. Documents and settings pages are made from it; a decision is not.
   */
  default PossibleAnswers getPossibleAnswers() {
    return PossibleAnswers.none();
  }

  /**
   * Returns the answer about that subject. If it throws, the decision fails with a {@link
   * RuleFailedException} that names rule and subject.
   */
  Answer answer(S subject, RuleContext context);
}
