package io.github.cqpm.io.text;

/**
 * The code of a part of a referential, and its title, which is in French whatever the language of
 * the report.
 *
 * @param code the code, such as {@code BDC0158-1}; never broken where lines are
 * @param title the title; empty where there is none
 */
public record Title(String code, String title) {
  /** Returns both on one line. */
  @Override
  public String toString() {
    return (code + " " + title).strip();
  }
}
