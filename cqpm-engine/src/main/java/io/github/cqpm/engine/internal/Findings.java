package io.github.cqpm.engine.internal;

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
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules and keeps every answer. How many there will be is known beforehand, so that each
 * finds its place at once.
 */
final class Findings {
  private static final Answer NO_SUBJECT = Answer.notApplicable(ReasonCode.NO_SUBJECT);

  private final RuleBook book;
  private final RuleContext context;

  /** By rule: of each, one for each of its subjects; one for a rule without subject. */
  private final @Nullable Finding[] all;

  /** Where the findings of each rule begin, and after the last rule where they end. */
  private final int[] begins;

  /** Where the next finding of each rule goes. */
  private final int[] next;

  private final Map<Subject, List<Finding>> obstacles = new HashMap<>(0);
  private boolean undetermined;

  /** Begins without findings. */
  Findings(RuleBook book, Records records, SubjectCount subjects) {
    this.book = book;
    context = records;
    List<RuleBook.Entry<?>> rules = book.getAll();
    begins = new int[rules.size() + 1];
    Subject.Kind counted = null;
    int count = 0;
    for (int i = 0; i < rules.size(); i++) {
      Subject.Kind kind = rules.get(i).description().subjectKind().getKind();
      if (kind != counted) { // many rules in turn are about one kind
        count = subjects.of(kind);
        counted = kind;
      }
      begins[i + 1] = begins[i] + Math.max(1, count);
    }
    next = begins.clone();
    all = new Finding[begins[rules.size()]];
  }

  private Finding add(int rule, Finding finding) {
    all[next[rule]++] = finding;
    return finding;
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
    return ask(book.about(kind), subject, described);
  }

  /**
   * Asks these rules.
   *
   * @param entries all rules about that kind of subject, for a caller who has many subjects
   */
  <S> boolean ask(List<RuleBook.Entry<S>> entries, S subject, Subject described) {
    boolean clear = true;
    for (int i = 0; i < entries.size(); i++) { // an iterator less for each of many subjects
      RuleBook.Entry<S> entry = entries.get(i);
      Answer answer = entry.answer(subject, context);
      Finding finding = add(entry.position(), new Finding(entry.id(), described, answer));
      if (!answer.isClear()) {
        clear &= entry.severity(context.getPolicy()) == Severity.NOTICE;
        undetermined |= answer.kind() == Answer.Kind.UNDETERMINED;
        noteObstacle(entry, finding);
      }
    }
    return clear;
  }

  private void noteObstacle(RuleBook.Entry<?> entry, Finding finding) {
    if (entry.ofHost() && entry.description().severity() == Severity.BLOCKING) {
      obstacles.computeIfAbsent(finding.subject(), key -> new ArrayList<>()).add(finding);
    }
  }

  /** Has a rule conclude about a subject from all that is settled. */
  <S, T extends S> Answer conclude(Conclusion<S, T> rule, T settled, Subject described) {
    RuleDescription<S> description = rule.getDescription();
    Answer answer = rule.conclude(settled, context);
    add(
        book.get(description.id(), description.subjectKind()).position(),
        new Finding(description.id(), described, answer));
    return answer;
  }

  /** Returns about which subjects the rule, where it runs and is blocking, could not answer. */
  Set<Subject> getUndetermined(RuleId id) {
    RuleBook.Entry<?> entry = undetermined ? book.find(id) : null;
    if (entry == null || entry.severity(context.getPolicy()) == Severity.NOTICE) {
      return Set.of();
    }
    List<Subject> subjects = List.of();
    int rule = entry.position();
    for (Finding finding : Arrays.asList(all).subList(begins[rule], next[rule])) {
      if (finding != null && finding.answer().kind() == Answer.Kind.UNDETERMINED) {
        subjects = Growing.with(finding.subject(), subjects);
      }
    }
    return Set.copyOf(subjects);
  }

  /** Returns whether a host's blocking rules hold anything against anything. */
  boolean haveObstacles() {
    return !obstacles.isEmpty();
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
    return Stream.of(all).filter(against::contains).toList();
  }

  /** Returns all findings; a rule without a subject answers about the candidacy. */
  List<Finding> getAll() {
    for (int rule = 0; rule < next.length - 1; rule++) {
      if (next[rule] == begins[rule]) {
        RuleId id = book.getAll().get(rule).id();
        add(rule, new Finding(id, Subject.CANDIDACY, NO_SUBJECT));
      }
    }
    return List.of(all);
  }
}
