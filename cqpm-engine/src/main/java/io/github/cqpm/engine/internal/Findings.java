package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.ArrayList;
import java.util.List;

/** Asks the rules and keeps every answer. */
final class Findings {
  private final RuleBook book;
  private final RuleContext context;
  private final List<List<Finding>> byRule = new ArrayList<>();

  Findings(RuleBook book, RuleContext context) {
    this.book = book;
    this.context = context;
    book.getAll().forEach(rule -> byRule.add(new ArrayList<>()));
  }

  /**
   * Asks all rules about that kind of subject, and returns whether none that is blocking stands in
   * the way.
   */
  <S> boolean ask(SubjectKind<S> kind, S subject) {
    boolean clear = true;
    Subject described = kind.describe(subject);
    for (Rule<S> rule : book.about(kind)) {
      Answer answer = ask(rule, subject, described);
      clear &= answer.isClear() || severityOf(rule, context.getPolicy()) == Severity.NOTICE;
    }
    return clear;
  }

  /** Asks one rule. */
  <S> Answer ask(Rule<S> rule, S subject) {
    return ask(rule, subject, rule.getSubjectKind().describe(subject));
  }

  private <S> Answer ask(Rule<S> rule, S subject, Subject described) {
    Answer answer = rule.answer(subject, context);
    byRule.get(book.positionOf(rule.getId())).add(new Finding(rule.getId(), described, answer));
    return answer;
  }

  /** Returns the severity of a rule under a policy. */
  static Severity severityOf(Rule<?> rule, DecisionPolicy policy) {
    return policy.getNotices().contains(rule.getId()) ? Severity.NOTICE : rule.getSeverity();
  }

  /** Returns whether the rule runs, is blocking, and could not answer about the subject. */
  boolean isBlockedFor(RuleId id, Subject subject) {
    if (!book.contains(id)
        || severityOf(book.getAll().get(book.positionOf(id)), context.getPolicy())
            == Severity.NOTICE) {
      return false;
    }
    for (Finding finding : byRule.get(book.positionOf(id))) {
      if (finding.subject().equals(subject)) {
        return finding.answer().kind() == Answer.Kind.UNDETERMINED;
      }
    }
    return false;
  }

  /** Returns what a host's blocking rules hold against the subject. */
  List<Finding> getObstacles(Subject subject) {
    List<Finding> obstacles = new ArrayList<>();
    for (Rule<?> rule : book.getAll()) {
      if (book.isOfHost(rule.getId()) && rule.getSeverity() == Severity.BLOCKING) {
        for (Finding finding : byRule.get(book.positionOf(rule.getId()))) {
          if (finding.subject().equals(subject) && !finding.answer().isClear()) {
            obstacles.add(finding);
          }
        }
      }
    }
    return obstacles;
  }

  /** Returns all findings; a rule without a subject answers about the candidacy. */
  List<Finding> toList() {
    List<Finding> all = new ArrayList<>();
    for (Rule<?> rule : book.getAll()) {
      List<Finding> findings = byRule.get(book.positionOf(rule.getId()));
      if (findings.isEmpty()) {
        all.add(
            new Finding(
                rule.getId(), Subject.CANDIDACY, Answer.notApplicable(ReasonCode.NO_SUBJECT)));
      }
      all.addAll(findings);
    }
    return all;
  }
}
