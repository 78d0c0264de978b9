package io.github.cqpm.io.cohort;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.StatusChange;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changes in a cohort from one run of rules or policies to another, in numbers. A candidacy
 * changes where a status of its decision does. Maps hold no zero.
 *
 * @param lines the lines of the input
 * @param decided the candidacies that both have decided
 * @param rejected the lines that were rejected
 * @param changed the candidacies that change
 * @param outcomes for each outcome before, how many candidacies have each outcome after; those that
 *     keep theirs, too, so that together they are as many as were decided
 * @param kinds for each kind of status, in how many candidacies one of that kind changes
 * @param rules for each rule, in how many of the candidacies that change it is why, as the lines
 *     tell; several may be in one
 */
public record CohortChanges(
    long lines,
    long decided,
    long rejected,
    long changed,
    SortedMap<AdmissibilityStatus, SortedMap<AdmissibilityStatus, Long>> outcomes,
    SortedMap<StatusChange.Kind, Long> kinds,
    SortedMap<RuleId, Long> rules) {
  /** Copies the maps. */
  public CohortChanges {
    SortedMap<AdmissibilityStatus, SortedMap<AdmissibilityStatus, Long>> copy = new TreeMap<>();
    outcomes.forEach(
        (before, after) ->
            copy.put(before, Collections.unmodifiableSortedMap(new TreeMap<>(after))));
    outcomes = Collections.unmodifiableSortedMap(copy);
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }
}
