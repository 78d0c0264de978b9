package io.github.cqpm.io.text;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AppliedRule;
import io.github.cqpm.engine.decision.Citation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule rests on, as a report names it.
 *
 * @param quote the sentence, verbatim; empty where its wording is not at hand
 * @param origin where it stands: the heading; of any source but the referential, also the document
 * @param caution what a reader must know of it, in the language of the report; empty if nothing
 */
record Source(String quote, String origin, String caution) {
  private static final String REFERENTIAL =
      RuleSet.referential().getRules().get(0).citation().document();

  /**
   * Returns what a rule rests on.
   *
   * @param caution what a reader must know of it, in the language of the report
   * @param ofBundled whether the decision is about the certification whose document our rules
   *     quote; where it is about another one, the document is named
   */
  static Source of(AppliedRule rule, String caution, boolean ofBundled) {
    Citation citation = rule.citation();
    String origin =
        Stream.of(
                ofBundled && citation.document().equals(REFERENTIAL) ? "" : citation.document(),
                citation.heading())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Source(citation.quote(), origin, caution);
  }

  boolean isEmpty() {
    return quote.isEmpty() && origin.isEmpty() && caution.isEmpty();
  }

  /** Returns it on one line, the sentence in guillemets. */
  String inLine() {
    String quoted = quote.isEmpty() ? origin : "«\u202F%s\u202F» (%s)".formatted(quote, origin);
    return caution.isEmpty() ? quoted : "%s (%s)".formatted(quoted, caution);
  }
}
