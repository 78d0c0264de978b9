package io.github.cqpm.io.text;

import java.util.regex.Pattern;

/**
 * How sentences of ours are set in print. It is applied to a sentence before its values come in, so
 * that quotations, titles and names stay as somebody wrote them.
 */
public final class Typography {
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}}])'(?=[\\p{L}{«])");
  private static final Pattern BEFORE = Pattern.compile("[ \\u00A0](?=[;:?!»])");
  private static final Pattern AFTER = Pattern.compile("(?<=«)[ \\u00A0]");

  private Typography() {}

  /**
   * Returns a French sentence with typographic apostrophes (U+2019) and narrow no-break spaces
   * (U+202F): before a semicolon, a colon, a question or exclamation mark, and inside guillemets.
   */
  public static String french(String sentence) {
    String spaced = BEFORE.matcher(english(sentence)).replaceAll("\u202F");
    return AFTER.matcher(spaced).replaceAll("\u202F");
  }

  /** Returns an English sentence with typographic apostrophes (U+2019). */
  public static String english(String sentence) {
    return APOSTROPHE.matcher(sentence).replaceAll("\u2019");
  }
}
