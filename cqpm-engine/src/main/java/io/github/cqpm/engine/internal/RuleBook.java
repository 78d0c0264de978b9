package io.github.cqpm.engine.internal;

import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.SubjectKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of an engine, by kind of subject and by id. */
public final class RuleBook {
  /** Those that conclude from what all other rules have settled. */
  private static final Set<RuleId> CONCLUSIONS =
      Set.of(RuleId.BLOCK_ADMISSIBILITY, RuleId.BLOCK_AWARD, RuleId.CERTIFICATION_ADMISSIBILITY);

  private final List<Rule<?>> all;
  private final Set<RuleId> ofHost;
  private final Map<RuleId, Integer> positions = new HashMap<>();
  private final Map<Subject.Kind, List<Rule<?>>> byKind = new EnumMap<>(Subject.Kind.class);

  /**
   * Indexes the rules.
   *
   * @param ofHost the ids of those that a host added
   */
  public RuleBook(List<Rule<?>> all, Set<RuleId> ofHost) {
    this.all = List.copyOf(all);
    this.ofHost = Set.copyOf(ofHost);
    for (Rule<?> rule : all) {
      positions.put(rule.getId(), positions.size());
      if (!CONCLUSIONS.contains(rule.getId())) {
        byKind
            .computeIfAbsent(rule.getSubjectKind().getKind(), kind -> new ArrayList<>())
            .add(rule);
      }
    }
  }

  List<Rule<?>> getAll() {
    return all;
  }

  boolean isOfHost(RuleId id) {
    return ofHost.contains(id);
  }

  boolean contains(RuleId id) {
    return positions.containsKey(id);
  }

  int positionOf(RuleId id) {
    return positions.getOrDefault(id, -1);
  }

  /** Returns the rules about that kind of subject, the conclusions left out. */
  @SuppressWarnings("unchecked") // a rule about a kind takes the kind's subjects
  <S> List<Rule<S>> about(SubjectKind<S> kind) {
    return (List<Rule<S>>) (List<?>) byKind.getOrDefault(kind.getKind(), List.of());
  }

  /** Returns the rule of that id, which asks about that kind of subject. */
  @SuppressWarnings("unchecked") // the caller names the kind that the built-in rule has
  <S> Rule<S> get(RuleId id, SubjectKind<S> kind) {
    return (Rule<S>) all.get(positionOf(id));
  }
}
