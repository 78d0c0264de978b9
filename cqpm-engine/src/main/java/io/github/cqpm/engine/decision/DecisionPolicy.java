package io.github.cqpm.engine.decision;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What a host may set where the sources leave it open. Its defaults are the readings that the
 * engine declares.
 *
 * <p>French: <i>conditions d'admissibilité</i> (3.).
 */
@Value.Immutable
public sealed interface DecisionPolicy permits ImmutableDecisionPolicy {
  /** The rules that a policy may turn into notices. */
  Set<RuleId> MAY_BE_NOTICES =
      Set.of(
          RuleId.ENROLMENT_MADE,
          RuleId.ENROLMENT_PRECEDES_ASSESSMENT,
          RuleId.BLOCKS_NEED_REGISTRATION,
          RuleId.PLAN_MADE,
          RuleId.PLAN_PRECEDES_ASSESSMENT,
          RuleId.PLAN_SENT_TO_CENTRE,
          RuleId.METHOD_ALLOWED,
          RuleId.METHOD_AS_PLANNED,
          RuleId.PROFESSIONAL_SETTING_PREFERRED,
          RuleId.SEVERAL_MEMBERS,
          RuleId.MEMBERS_QUALIFIED,
          RuleId.EVERY_CRITERION_CONSIDERED,
          RuleId.CONDITIONS_RESPECTED,
          RuleId.RESULT_AGREES_WITH_RATINGS,
          RuleId.REPORT_IN_TIME,
          RuleId.OPINION_GIVEN,
          RuleId.JOINT_COMPOSITION);

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
          policy.getNotices().stream().filter(id -> !MAY_BE_NOTICES.contains(id)).sorted().toList();
      if (!refused.isEmpty()) {
        throw new IllegalArgumentException(
            "Not to be turned into notices: %s. Only these may: %s."
                .formatted(refused, MAY_BE_NOTICES.stream().sorted().toList()));
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
