package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What differs between two decisions on one candidacy: statuses, findings, and their records. What
 * the two were made with may be why.
 */
@Value.Immutable
public sealed interface DecisionDifference permits ImmutableDecisionDifference {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns what differs from the earlier decision to the later one. */
  static DecisionDifference between(AdmissibilityDecision earlier, AdmissibilityDecision later) {
    return new Comparison(earlier, later).toDifference();
  }

  /** Returns the statuses that differ: the candidacy's, then by block, then by competency. */
  List<StatusChange> getStatuses();

  /** Returns the answers that differ, those of the later decision first, in their order. */
  List<FindingChange> getFindings();

  /** Returns the records that these answers cite and that no answer of the earlier decision did. */
  @Value.NaturalOrder
  SortedSet<RecordId> getAddedRecords();

  /** Returns the records that these answers cited and that no answer of the later decision does. */
  @Value.NaturalOrder
  SortedSet<RecordId> getGoneRecords();

  /** Returns what the earlier decision was made with. */
  Provenance getEarlier();

  /** Returns what the later decision was made with. */
  Provenance getLater();

  /** Returns whether no status and no answer differs. */
  default boolean isEmpty() {
    return getStatuses().isEmpty() && getFindings().isEmpty();
  }

  /** Builds a {@link DecisionDifference}. */
  final class Builder extends ImmutableDecisionDifference.Builder {
    Builder() {}
  }
}
