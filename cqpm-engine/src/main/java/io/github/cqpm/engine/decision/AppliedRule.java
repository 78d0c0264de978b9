package io.github.cqpm.engine.decision;

import io.github.cqpm.model.internal.Legible;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule that ran in a decision.
 *
 * @param id the rule
 * @param version its version: that of the rule set with which it came or last changed, or a host's
 *     own
 * @param severity its severity under the policy of the decision
 * @param kind what it asks about
 * @param parameters the values that it was made with, by name; periods in ISO form, such as P24M
 * @param citation where it comes from
 * @param ofHost whether it was a host's own, not one of the rule set; later versions of the library
 *     may have a rule of that id
 */
public record AppliedRule(
    RuleId id,
    String version,
    Severity severity,
    Subject.Kind kind,
    SortedMap<String, String> parameters,
    Citation citation,
    boolean ofHost) {
  /** Copies the parameters. */
  public AppliedRule {
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of(
        "AppliedRule[id=%s, version=%s, severity=%s, kind=%s, parameters=%s, citation=%s, ofHost=%s]"
            .formatted(id, version, severity, kind, parameters, citation, ofHost));
  }
}
