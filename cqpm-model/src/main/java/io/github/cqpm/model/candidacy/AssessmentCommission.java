package io.github.cqpm.model.candidacy;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A commission that assesses candidates. It is no record: it has no day and is not revoked.
 *
 * <p>French: <i>commission d'évaluation</i> (2.2.2).
 */
@Value.Immutable
public sealed interface AssessmentCommission permits ImmutableAssessmentCommission {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the identity, unique among the records and commissions of the candidacy. */
  RecordId getId();

  /** Returns the members; empty if they were not given. */
  List<@Valid CommissionMember> getMembers();

  /** Returns how many members are said not to be qualified. */
  @Value.Derived
  @Value.Auxiliary
  default int countUnqualified() {
    int count = 0;
    for (CommissionMember member : getMembers()) {
      count += member.getQualified().orElse(true) ? 0 : 1;
    }
    return count;
  }

  /** Returns of how many members is not said whether they are qualified. */
  @Value.Derived
  @Value.Auxiliary
  default int countQualificationUnsaid() {
    int count = 0;
    for (CommissionMember member : getMembers()) {
      count += member.getQualified().isEmpty() ? 1 : 0;
    }
    return count;
  }

  /** Builds a {@link AssessmentCommission}. */
  final class Builder extends ImmutableAssessmentCommission.Builder {
    Builder() {}
  }
}
