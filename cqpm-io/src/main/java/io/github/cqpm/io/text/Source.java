package io.github.cqpm.io.text;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.RuleId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule rests on, as a report names it.
 *
 * @param quote the sentence, verbatim; empty where its wording is not at hand
 * @param origin where it stands: the heading; of a host's source, also the document
 * @param caution what a reader must know of it, in the language of the report; empty if nothing
 */
record Source(String quote, String origin, String caution) {
  private static final Set<RuleId> BUILT_IN =
      RuleSet.agreement().getRules().stream()
          .map(rule -> rule.getId())
          .collect(Collectors.toUnmodifiableSet());

  /** Returns whether the rule is a host's own. */
  static boolean isOfHost(RuleId rule) {
    return !BUILT_IN.contains(rule);
  }

  static Source of(AppliedRule rule, Sentences sentences) {
    Citation citation = rule.citation();
    boolean isOfReferential = !citation.quote().isEmpty() && !isOfHost(rule.id());
    String origin =
        Stream.of(isOfReferential ? "" : citation.document(), citation.heading())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Source(citation.quote(), origin, sentences.inThisLanguage(citation.caution()));
  }

  boolean isEmpty() {
    return quote.isEmpty() && origin.isEmpty() && caution.isEmpty();
  }

  /** Returns it on one line, the sentence in guillemets. */
  String inLine() {
    String quoted = quote.isEmpty() ? origin : "« %s » (%s)".formatted(quote, origin);
    return caution.isEmpty() ? quoted : "%s (%s)".formatted(quoted, caution);
  }
}
