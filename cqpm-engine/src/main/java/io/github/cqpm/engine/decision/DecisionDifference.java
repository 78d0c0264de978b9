package io.github.cqpm.engine.decision;

import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What differs between two decisions on one candidacy: statuses, findings and their records, what
 * remains and what is left aside. What the two were made with may be why. Of decisions that do not
 * keep all findings, those that both keep are compared.
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

  /**
   * Returns which findings were compared: what both decisions keep. Of other answers it is not
   * known whether they differ.
   */
  @Value.Default
  default FindingsKept getFindingsCompared() {
    return FindingsKept.ALL;
  }

  /**
   * Returns the answers that differ, those of the later decision first, in their order. Where
   * UNSATISFIED are compared, one that is not there is satisfied, not applicable, or not asked for.
   */
  List<FindingChange> getFindings();

  /**
   * Returns the records that these answers cite in the later decision and that were not in force in
   * the earlier one, or not there. One that was, and is only cited now, is not among them. Where
   * not all findings were compared, all that are in force only in the later decision.
   */
  @Value.NaturalOrder
  SortedSet<RecordId> getAddedRecords();

  /**
   * Returns the records that these answers cite in the earlier decision and that are not in force
   * in the later one, or no longer there. One that still is, and is only cited no more, is not
   * among them. Where not all findings were compared, all that are in force only in the earlier
   * decision.
   */
  @Value.NaturalOrder
  SortedSet<RecordId> getGoneRecords();

  /** Returns what remains in the later decision only, in workable order. */
  List<RemainingStep> getAddedSteps();

  /** Returns what remained in the earlier decision only, in workable order. */
  List<RemainingStep> getGoneSteps();

  /**
   * Returns the records that are not left aside for the same reason in both, those of now first.
   */
  List<LeftAsideChange> getLeftAside();

  /** Returns what the earlier decision was made with. */
  Provenance getEarlier();

  /** Returns what the later decision was made with. */
  Provenance getLater();

  /**
   * Returns whether nothing differs: no status, no answer that was compared, no record, nothing
   * that remains or is left aside. What the two were made with may differ all the same.
   */
  default boolean isEmpty() {
    return getStatuses().isEmpty()
        && getFindings().isEmpty()
        && getAddedRecords().isEmpty()
        && getGoneRecords().isEmpty()
        && getAddedSteps().isEmpty()
        && getGoneSteps().isEmpty()
        && getLeftAside().isEmpty();
  }

  /** Builds a {@link DecisionDifference}. */
  final class Builder extends ImmutableDecisionDifference.Builder {
    Builder() {}
  }
}
