package io.github.cqpm.engine.decision;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a host may set where the sources leave it open. Its defaults are the readings that the
 * engine declares.
 *
 * <p>French: <i>conditions d'admissibilité</i> (3.).
 */
@Value.Immutable
public sealed interface DecisionPolicy permits ImmutableDecisionPolicy {
  /** The rules that a policy may turn into notices: all of some groups, and two more. */
  SortedSet<RuleId> MAY_BE_NOTICES =
      RuleId.named()
          .filter(
              id ->
                  Stream.of("enrolment/", "plan/", "commission/", "project/")
                          .anyMatch(id.value()::startsWith)
                      || id.equals(RuleId.OPINION_GIVEN)
                      || id.equals(RuleId.JOINT_COMPOSITION))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns how many members a commission needs at least; 2 by default, [R] says "plusieurs". */
  @Value.Default
  default int getMinimumCommissionMembers() {
    return 2;
  }

  /**
   * Returns whether the jury's validation overrules a commission that judges a competency not
   * acquired; no by default. [R] also bears the reading that both are the jury's.
   */
  @Value.Default
  default boolean isJuryMayOverrule() {
    return false;
  }

  /** Returns the blocking rules whose answers are to stop nothing, in the order of their ids. */
  @Value.NaturalOrder
  SortedSet<RuleId> getNotices();

  /** Returns the policy with all its defaults. */
  static DecisionPolicy standard() {
    return Builder.STANDARD;
  }

  /** Builds a {@link DecisionPolicy}. */
  final class Builder extends ImmutableDecisionPolicy.Builder {
    private static final DecisionPolicy STANDARD = builder().build();

    Builder() {}

    /**
     * Returns the policy.
     *
     * @throws IllegalArgumentException if a rule may not be turned into a notice, or is unknown, or
     *     if a commission would need no member; the message names each of these rules
     */
    @Override
    public DecisionPolicy build() {
      DecisionPolicy policy = super.build();
      List<RuleId> refused =
          policy.getNotices().stream().filter(id -> !MAY_BE_NOTICES.contains(id)).toList();
      if (!refused.isEmpty()) {
        throw new IllegalArgumentException(
            "Not to be turned into notices: %s. Only these may: %s."
                .formatted(refused, MAY_BE_NOTICES));
      }
      if (policy.getMinimumCommissionMembers() < 1) {
        throw new IllegalArgumentException(
            "A commission needs at least 1 member, not %s."
                .formatted(policy.getMinimumCommissionMembers()));
      }
      return policy;
    }
  }
}
