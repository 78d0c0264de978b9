package io.github.cqpm.model.internal;

import org.jspecify.annotations.Nullable;

/** The characters that an identifier chosen by a host may have. */
public final class Identifiers {
  private static final int LONGEST = 100;
  private static final String RULE =
      "1 to 100 letters without accents, digits and the characters . _ : / -";

  private Identifiers() {}

  /**
   * Returns the text, if it is a well-formed identifier.
   *
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is not; the message gives {@code kind} and the text
   */
  public static String require(String kind, String text) {
    requireGiven(kind, text, RULE);
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException(
          "%s \"%s\" is malformed: write %s.".formatted(kind, Legible.beginOf(text), RULE));
    }
    return text;
  }

  /**
   * Returns the text, if it is a well-formed identifier. For references to people: the message
   * leaves the text out.
   *
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is not
   */
  public static String requireOpaque(String kind, String text) {
    requireGiven(kind, text, RULE);
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException(
          "%s is malformed (its text is not shown): write %s.".formatted(kind, RULE));
    }
    return text;
  }

  /**
   * Checks that there is a text to read; the message names what it spells, and its form.
   *
   * @throws NullPointerException if there is none
   */
  public static void requireGiven(String kind, @Nullable String text, String form) {
    if (text == null) {
      throw new NullPointerException("%s is null: write %s.".formatted(kind, form));
    }
  }

  /** Tells letter by letter: identifiers are most of what a document holds. */
  private static boolean isWellFormed(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '-' && letter <= ':') // - . / 0 to 9 :
        || letter == '_';
  }
}
