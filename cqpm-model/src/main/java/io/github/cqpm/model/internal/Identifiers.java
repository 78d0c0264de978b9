package io.github.cqpm.model.internal;

/** The characters that an identifier chosen by a host may have. */
public final class Identifiers {
  private static final int LONGEST = 100;
  private static final String RULE =
      "1 to 100 letters without accents, digits and the characters . _ : / -";

  private Identifiers() {}

  /**
   * Returns the text, if it is a well-formed identifier.
   *
   * @throws IllegalArgumentException if it is not; the message gives {@code kind} and the text
   */
  public static String require(String kind, String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException(
          "%s \"%s\" is malformed: write %s.".formatted(kind, text, RULE));
    }
    return text;
  }

  /**
   * Returns the text, if it is a well-formed identifier. For references to people: the message
   * leaves the text out.
   *
   * @throws IllegalArgumentException if it is not
   */
  public static String requireOpaque(String kind, String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException(
          "%s is malformed (its text is not shown): write %s.".formatted(kind, RULE));
    }
    return text;
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
