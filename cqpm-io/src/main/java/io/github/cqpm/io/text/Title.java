package io.github.cqpm.io.text;

import io.github.cqpm.model.internal.Legible;

/**
 * The code of a part of a referential, and its title, which is in French whatever the language of
 * the report.
 *
 * @param code the code, such as {@code BDC0158-1}; never broken where lines are
 * @param title the title; empty where there is none
 */
public record Title(String code, String title) {
  /** Returns both on one line, legibly. */
  @Override
  public String toString() {
    return Legible.inLine((code + " " + title).strip());
  }
}
