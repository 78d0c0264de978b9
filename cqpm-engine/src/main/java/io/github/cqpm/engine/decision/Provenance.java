package io.github.cqpm.engine.decision;

import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What a decision was made with: the same input and the same provenance give the same decision. The
 * deliberations it looks ahead to are under the control of the <i>groupe technique paritaire «
 * Certifications »</i> (3.).
 */
@Value.Immutable
public sealed interface Provenance permits ImmutableProvenance {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the referential. */
  ReferentialReference getReferential();

  /** Returns the id of the rule set. */
  String getRuleSet();

  /** Returns the version of the rule set. */
  String getRuleSetVersion();

  /**
   * Returns every rule that ran, in the order in which findings stand. Of a decision that does not
   * keep all findings, those that {@link AdmissibilityDecision#keeping} tells.
   */
  List<AppliedRule> getRules();

  /**
   * Returns the codes of what a reader must know of the sources on which the rules that ran rest,
   * each once, in the order of those rules: {@code AGREEMENT_REVISION_NOT_SEEN} wherever the branch
   * agreement had its part. {@code RULE_SET_VERSION_OVER} comes last: the version of the rule set
   * was decided by beyond the last day on which it holds. Their sentences are those of {@link
   * Citation#caution()}.
   */
  List<String> getCautions();

  /** Returns the policy. */
  DecisionPolicy getPolicy();

  /** Returns the day as of which was decided. */
  LocalDate getAsOf();

  /** Returns the digests handed in with the request, by the name of the document. */
  @Value.NaturalOrder
  SortedMap<String, String> getDigests();

  /** Returns the rule of that id, if it ran. */
  default Optional<AppliedRule> find(RuleId id) {
    return getRules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "Provenance{referential=%s, ruleSet=%s, ruleSetVersion=%s, rules=%s, cautions=%s, policy=%s, asOf=%s, digests=%s}"
            .formatted(
                getReferential(),
                getRuleSet(),
                getRuleSetVersion(),
                getRules(),
                getCautions(),
                getPolicy(),
                getAsOf(),
                getDigests()));
  }

  /** Builds a {@link Provenance}. */
  final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
