package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.internal.rules.Conclusion;
import io.github.cqpm.engine.internal.rules.Growing;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the rules and keeps every answer. */
final class Findings {
  private final RuleBook book;
  private final RuleContext context;
  private final List<List<Finding>> byRule;
  private final Map<Subject, List<Finding>> obstacles = new HashMap<>(0);

  /** Begins without findings. */
  Findings(RuleBook book, Records records) {
    this.book = book;
    context = records;
    byRule = new ArrayList<>(book.getAll().size());
    for (RuleBook.Entry<?> entry : book.getAll()) {
      byRule.add(new ArrayList<>(records.count(entry.description().subjectKind().getKind())));
    }
  }

  /**
   * Asks all rules about that kind of subject, and returns whether none that is blocking stands in
   * the way.
   */
  <S> boolean ask(SubjectKind<S> kind, S subject) {
    return ask(kind, subject, kind.describe(subject));
  }

  /**
   * Asks as {@link #ask(SubjectKind, Object)} does.
   *
   * @param described the subject, as that kind describes it
   */
  <S> boolean ask(SubjectKind<S> kind, S subject, Subject described) {
    boolean clear = true;
    List<RuleBook.Entry<S>> entries = book.about(kind);
    for (int i = 0; i < entries.size(); i++) { // an iterator less for each of many subjects
      RuleBook.Entry<S> entry = entries.get(i);
      Answer answer = ask(entry, subject, described);
      clear &= answer.isClear() || entry.severity(context.getPolicy()) == Severity.NOTICE;
    }
    return clear;
  }

  /** Has a rule conclude about a subject from all that is settled. */
  <S, T extends S> Answer conclude(Conclusion<S, T> rule, T settled, Subject described) {
    RuleDescription<S> description = rule.getDescription();
    Answer answer = rule.conclude(settled, context);
    byRule
        .get(book.get(description.id(), description.subjectKind()).position())
        .add(new Finding(description.id(), described, answer));
    return answer;
  }

  private <S> Answer ask(RuleBook.Entry<S> entry, S subject, Subject described) {
    Answer answer = entry.answer(subject, context);
    Finding finding = new Finding(entry.id(), described, answer);
    byRule.get(entry.position()).add(finding);
    if (entry.ofHost()
        && entry.description().severity() == Severity.BLOCKING
        && !answer.isClear()) {
      obstacles.computeIfAbsent(described, key -> new ArrayList<>()).add(finding);
    }
    return answer;
  }

  /** Returns about which subjects the rule, where it runs and is blocking, could not answer. */
  Set<Subject> getUndetermined(RuleId id) {
    RuleBook.Entry<?> entry = book.find(id);
    if (entry == null || entry.severity(context.getPolicy()) == Severity.NOTICE) {
      return Set.of();
    }
    List<Subject> undetermined = List.of();
    for (Finding finding : byRule.get(entry.position())) {
      if (finding.answer().kind() == Answer.Kind.UNDETERMINED) {
        undetermined = Growing.with(finding.subject(), undetermined);
      }
    }
    return Set.copyOf(undetermined);
  }

  /** Returns what a host's blocking rules hold against the subject. */
  List<Finding> getObstacles(Subject subject) {
    return obstacles.getOrDefault(subject, List.of());
  }

  /** Returns what a host's blocking rules hold against anything, in the order of findings. */
  List<Finding> getObstacles() {
    if (obstacles.isEmpty()) {
      return List.of();
    }
    Set<Finding> against = Collections.newSetFromMap(new IdentityHashMap<>());
    obstacles.values().forEach(against::addAll);
    return byRule.stream().flatMap(List::stream).filter(against::contains).toList();
  }

  /** Adds all findings; a rule without a subject answers about the candidacy. */
  void addTo(AdmissibilityDecision.Builder decision) {
    for (int position = 0; position < byRule.size(); position++) {
      List<Finding> findings = byRule.get(position);
      if (findings.isEmpty()) {
        decision.addFinding(
            new Finding(
                book.getAll().get(position).id(),
                Subject.CANDIDACY,
                Answer.notApplicable(ReasonCode.NO_SUBJECT)));
      }
      decision.addAllFindings(findings);
    }
  }
}
