package io.github.cqpm.engine.decision;

import io.github.cqpm.model.internal.Legible;

/**
 * Where a rule comes from: a document, a heading in it, and the sentence itself.
 *
 * @param document the document's title
 * @param heading the heading or article in the document
 * @param quote the words of the document, verbatim; empty where its wording is not at hand
 * @param caution the code of what a reader must know of the source, such as {@code
 *     AGREEMENT_REVISION_NOT_SEEN}; its sentence is {@code caution.CODE} in the bundles, a host's
 *     own in the bundle that the host gives. Empty if there is nothing to know
 */
public record Citation(String document, String heading, String quote, String caution) {
  /** Returns the citation of a sentence whose wording is at hand. */
  public static Citation of(String document, String heading, String quote) {
    return new Citation(document, heading, quote, "");
  }

  /** Returns its parts on one line, legibly. */
  @Override
  public String toString() {
    return Legible.of(
        "Citation[document=%s, heading=%s, quote=%s, caution=%s]"
            .formatted(document, heading, quote, caution));
  }
}
