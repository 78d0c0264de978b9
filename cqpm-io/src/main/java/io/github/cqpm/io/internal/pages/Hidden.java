package io.github.cqpm.io.internal.pages;

/**
 * What is printed and nowhere else shown: the name of somebody, or what somebody wrote freely.
 *
 * @param text the text, verbatim
 */
public record Hidden(String text) {
  /** Returns no more than that it is hidden. */
  @Override
  public String toString() {
    return "[hidden]";
  }
}
