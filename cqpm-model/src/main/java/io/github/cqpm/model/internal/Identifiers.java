package io.github.cqpm.model.internal;

import java.util.regex.Pattern;

/** The characters that an identifier chosen by a host may have. */
public final class Identifiers {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:/-]{1,100}");
  private static final String RULE =
      "1 to 100 letters without accents, digits and the characters . _ : / -";

  private Identifiers() {}

  /**
   * Returns the text, if it is a well-formed identifier.
   *
   * @throws IllegalArgumentException if it is not; the message gives {@code kind} and the text
   */
  public static String require(String kind, String text) {
    if (!FORM.matcher(text).matches()) {
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
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "%s is malformed (its text is not shown): write %s.".formatted(kind, RULE));
    }
    return text;
  }
}
