package io.github.cqpm.io.paper;

import java.io.Serial;

/**
 * Thrown where a paper would state what does not follow from the decision. The message says why it
 * is not printed and what would be needed, in the language of the papers; it names nobody and holds
 * no free text, so that it may be shown and logged.
 */
public final class PaperRefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final PaperRefusal refusal;

  PaperRefusedException(PaperRefusal refusal, String sentence) {
    super(sentence);
    this.refusal = refusal;
  }

  /** Returns why, for a program. */
  public PaperRefusal getRefusal() {
    return refusal;
  }
}
