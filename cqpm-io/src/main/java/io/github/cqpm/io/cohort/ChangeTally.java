package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.io.document.CohortSummary;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what changes, for several threads: numbers add up in any order. */
final class ChangeTally {
  private long changed;
  private final SortedMap<AdmissibilityStatus, SortedMap<AdmissibilityStatus, Long>> outcomes =
      new TreeMap<>();
  private final SortedMap<StatusChange.Kind, Long> kinds = new TreeMap<>();
  private final SortedMap<RuleId, Long> rules = new TreeMap<>();

  synchronized void add(
      AdmissibilityDecision before,
      AdmissibilityDecision after,
      List<StatusChange> changes,
      Collection<RuleId> causes) {
    outcomes
        .computeIfAbsent(before.getOutcome(), first -> new TreeMap<>())
        .merge(after.getOutcome(), 1L, Long::sum);
    if (!changes.isEmpty()) {
      changed++;
      Set<StatusChange.Kind> each = EnumSet.noneOf(StatusChange.Kind.class);
      changes.forEach(change -> each.add(change.kind()));
      each.forEach(kind -> kinds.merge(kind, 1L, Long::sum));
      causes.forEach(rule -> rules.merge(rule, 1L, Long::sum));
    }
  }

  synchronized CohortChanges toChanges(CohortSummary summary) {
    return new CohortChanges(
        summary.lines(), summary.decided(), summary.rejected(), changed, outcomes, kinds, rules);
  }
}
