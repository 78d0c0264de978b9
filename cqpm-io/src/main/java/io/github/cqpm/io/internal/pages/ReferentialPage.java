package io.github.cqpm.io.internal.pages;

import io.github.cqpm.model.referential.CertificationReferential;
import java.util.List;

/**
 * A referential as a whole; its template reads it, in the order of the source.
 *
 * @param referential the referential
 * @param facts what is known of it beside its wording
 */
public record ReferentialPage(CertificationReferential referential, List<Fact> facts) {
  /** Copies the list. */
  public ReferentialPage {
    facts = List.copyOf(facts);
  }

  /**
   * A label and what belongs to it.
   *
   * @param label the label
   * @param text what belongs to it
   */
  public record Fact(String label, String text) {}
}
