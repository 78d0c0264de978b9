package io.github.cqpm.io.document;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.DecisionDifference;
import io.github.cqpm.engine.decision.FindingsKept;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.internal.Legible;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of verifying a stored decision: whether it is what the engine still gives, and where it
 * is not.
 *
 * @param stored the stored decision
 * @param recomputed what the engine gives for the same as-of date and policy; without the findings
 *     that the stored one does not keep, and what the older version of its format does not tell
 * @param decided what the engine gives, all of it: of a decision that is confirmed and keeps less,
 *     this is what to report on
 * @param differences the places at which their documents differ; those of lists go together
 * @param digested whether the stored decision carries our digests. Where it does not, its as-of
 *     date and policy are taken as they stand, and a host that always stores digests should be
 *     alarmed
 * @param olderVersion the version of the format that the stored decision was written in, if it is
 *     an older one, which tells less than today's
 * @param laterVersion the version of the rule set by which the engine decides as of that date by
 *     now, if it is another than the one that the decision names and was verified with
 */
public record Verification(
    AdmissibilityDecision stored,
    AdmissibilityDecision recomputed,
    AdmissibilityDecision decided,
    List<ValueDifference> differences,
    boolean digested,
    Optional<Integer> olderVersion,
    Optional<String> laterVersion) {
  /** What a verification comes to. */
  public enum Verdict {
    /** The decision is what the engine gives, to the last value, and all of it was verified. */
    CONFIRMED,
    /**
     * Nothing differs, but not all could be verified: there are no digests to tell whether as-of
     * date, policy and documents are those that were decided on, or the decision is in an older
     * version of the format, which tells less.
     */
    PARTLY_VERIFIED,
    /** The decision is not what the engine gives. */
    DIFFERENT
  }

  /** Copies the list. */
  public Verification {
    differences = List.copyOf(differences);
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of(
        "Verification[stored=%s, recomputed=%s, decided=%s, differences=%s, digested=%s, olderVersion=%s, laterVersion=%s]"
            .formatted(
                stored, recomputed, decided, differences, digested, olderVersion, laterVersion));
  }

  /** Returns what the verification comes to. */
  public Verdict getVerdict() {
    if (!differences.isEmpty()) {
      return Verdict.DIFFERENT;
    }
    return digested && olderVersion.isEmpty() ? Verdict.CONFIRMED : Verdict.PARTLY_VERIFIED;
  }

  /**
   * Returns whether the stored decision is what the engine gives, to the last value, and all of it
   * was verified. One without digests, or in an older version of the format, is never confirmed.
   */
  public boolean isConfirmed() {
    return getVerdict() == Verdict.CONFIRMED;
  }

  /** Returns which statuses and answers differ; the earlier decision is the stored one. */
  public DecisionDifference toDecisionDifference() {
    return recomputed.diff(stored);
  }

  /**
   * Returns the rules that ran in one of the two only, or in another version, with another severity
   * or other parameters. Of a rule that a stored decision does not {@linkplain
   * AdmissibilityDecision#keeping keep} it is not known.
   */
  public List<RuleId> findDifferingRules() {
    Provenance before = stored.getProvenance();
    Provenance after = recomputed.getProvenance();
    Stream<AppliedRule> expected =
        after.getRules().stream()
            .filter(
                rule ->
                    stored.getFindingsKept() == FindingsKept.ALL || FindingsKept.alwaysKeeps(rule));
    return Stream.concat(before.getRules().stream(), expected)
        .map(AppliedRule::id)
        .distinct()
        .filter(
            id ->
                !before.find(id).equals(after.find(id).or(() -> decided.getProvenance().find(id))))
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
