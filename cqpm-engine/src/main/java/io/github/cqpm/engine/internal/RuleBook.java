package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.internal.rules.Conclusion;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The rules of an engine, by kind of subject and by id. */
public final class RuleBook {
  /**
   * A rule and its place.
   *
   * @param id its identity
   * @param position where it stands among all rules
   * @param ofHost whether a host added it
   */
  record Entry<S>(RuleId id, Rule<S> rule, int position, boolean ofHost) {}

  private final List<Rule<?>> all;
  private final List<AppliedRule> applied;
  private final Map<RuleId, Entry<?>> entries = new HashMap<>();
  private final Map<Subject.Kind, List<Entry<?>>> byKind = new EnumMap<>(Subject.Kind.class);

  /**
   * Indexes the rules.
   *
   * @param ofHost the ids of those that a host added
   */
  public RuleBook(List<Rule<?>> all, Set<RuleId> ofHost) {
    this.all = List.copyOf(all);
    for (Rule<?> rule : all) {
      Entry<?> entry =
          new Entry<>(rule.getId(), rule, entries.size(), ofHost.contains(rule.getId()));
      entries.put(entry.id(), entry);
      if (!(rule instanceof Conclusion)) {
        byKind
            .computeIfAbsent(rule.getSubjectKind().getKind(), kind -> new ArrayList<>())
            .add(entry);
      }
    }
    applied = describe(Set.of());
  }

  List<Rule<?>> getAll() {
    return all;
  }

  /** Returns the rules as a decision under that policy shows them. */
  List<AppliedRule> describe(DecisionPolicy policy) {
    return policy.getNotices().isEmpty() ? applied : describe(policy.getNotices());
  }

  private List<AppliedRule> describe(Set<RuleId> notices) {
    List<AppliedRule> described = new ArrayList<>(all.size());
    for (Rule<?> rule : all) {
      described.add(
          new AppliedRule(
              rule.getId(),
              rule.getVersion(),
              notices.contains(rule.getId()) ? Severity.NOTICE : rule.getSeverity(),
              rule.getSubjectKind().getKind(),
              rule.getParameters(),
              rule.getCitation()));
    }
    return List.copyOf(described);
  }

  boolean contains(RuleId id) {
    return entries.containsKey(id);
  }

  Optional<Entry<?>> find(RuleId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** Returns the rules about that kind of subject, the conclusions left out. */
  @SuppressWarnings("unchecked") // a rule about a kind takes the kind's subjects
  <S> List<Entry<S>> about(SubjectKind<S> kind) {
    return (List<Entry<S>>) (List<?>) byKind.getOrDefault(kind.getKind(), List.of());
  }

  /** Returns the rule of that id, which asks about that kind of subject. */
  @SuppressWarnings("unchecked") // the caller names the kind that the built-in rule has
  <S> Entry<S> get(RuleId id, SubjectKind<S> kind) {
    Entry<?> entry = entries.get(id);
    if (entry == null) {
      throw new NoSuchElementException("There is no rule " + id + ".");
    }
    return (Entry<S>) entry;
  }
}
