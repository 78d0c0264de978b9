package io.github.cqpm.examples.lms.pages;

import io.github.cqpm.io.text.Mark;
import java.util.Locale;

/** The tones of marks, as the style sheet names them. */
public final class Tone {
  private Tone() {}

  /** Returns the class of a mark: {@code not-satisfied}. */
  public static String of(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
