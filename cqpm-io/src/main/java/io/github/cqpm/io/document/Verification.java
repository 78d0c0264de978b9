package io.github.cqpm.io.document;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of verifying a stored decision: whether it is what the engine still gives, and where it
 * is not.
 *
 * @param stored the stored decision
 * @param recomputed what the engine gives for the same as-of date and policy
 * @param differences the places at which their documents differ; those of lists go together
 * @param digested whether the stored decision carries our digests. Where it does not, its as-of
 *     date and policy are taken as they stand, and a host that always stores digests should be
 *     alarmed
 */
public record Verification(
    AdmissibilityDecision stored,
    AdmissibilityDecision recomputed,
    List<ValueDifference> differences,
    boolean digested) {
  /** Copies the list. */
  public Verification {
    differences = List.copyOf(differences);
  }

  /** Returns whether the stored decision is what the engine gives, to the last value. */
  public boolean isConfirmed() {
    return differences.isEmpty();
  }

  /** Returns which statuses and answers differ; the earlier decision is the stored one. */
  public DecisionDifference toDecisionDifference() {
    return recomputed.diff(stored);
  }

  /**
   * Returns the rules that ran in one of the two only, or in another version, with another severity
   * or other parameters.
   */
  public List<RuleId> findDifferingRules() {
    Provenance before = stored.getProvenance();
    Provenance after = recomputed.getProvenance();
    return Stream.concat(before.getRules().stream(), after.getRules().stream())
        .map(AppliedRule::id)
        .distinct()
        .filter(id -> !before.find(id).equals(after.find(id)))
        .toList();
  }

  /**
   * Returns the names of the digests that differ. {@code candidacy} and {@code referential}: those
   * given are not the ones that were decided on; {@code request}: as-of date, policy or the host's
   * own digests are not those of the request.
   */
  public SortedSet<String> findDifferingDigests() {
    Map<String, String> before = stored.getProvenance().getDigests();
    Map<String, String> after = recomputed.getProvenance().getDigests();
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .filter(name -> !String.valueOf(before.get(name)).equals(String.valueOf(after.get(name))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
