package io.github.cqpm.io.text;

/**
 * A text that somebody wrote freely, such as a jury's reason: it may name people. A report holds it
 * only where the host asked for it, {@link Explanations#withFreeText()}.
 *
 * @param text the text, verbatim
 */
public record FreeText(String text) {
  /** Returns no more than the name of the type. */
  @Override
  public String toString() {
    return "FreeText[hidden]";
  }
}
