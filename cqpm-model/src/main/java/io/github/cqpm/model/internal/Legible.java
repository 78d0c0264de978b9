package io.github.cqpm.model.internal;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Makes text that others bring legible wherever it is shown: what would act on a terminal, a log or
 * the text around it is written {@code \}{@code u001B} instead. Those are control characters, line
 * and paragraph separators, marks that turn the direction of writing, and what is no character.
 */
public final class Legible {
  private static final Pattern BREAK = Pattern.compile("[\\t-\\r\\u0085\\u2028\\u2029]");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** How many characters a message quotes. */
  private static final int MOST = 150;

  private Legible() {}

  /**
   * Returns the text with an escape for every such character, a line feed or a tab included: for
   * {@code toString}, messages and names, whose reader has to find out what stands there.
   */
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && !isHarmful(text.charAt(first))) {
      first++;
    }
    return first == text.length() ? text : escape(text, first);
  }

  /**
   * Returns the beginning of the text, as in {@link #of}: for messages on what may be very long.
   */
  public static String beginOf(String text) {
    return text.length() <= MOST ? of(text) : of(text.substring(0, MOST)) + "…";
  }

  /** Returns running text on one line: a break or a tab is a space, all else as in {@link #of}. */
  public static String inLine(String text) {
    return of(BREAK.matcher(text).replaceAll(" "));
  }

  /** Surrogates are looked at in pairs; what stands alone is no character. */
  private static boolean isHarmful(char unit) {
    return unit < ' ' || (unit >= 0x7F && needsEscape(unit));
  }

  private static String escape(String text, int first) {
    StringBuilder legible = new StringBuilder(text.length() + 10).append(text, 0, first);
    int at = first;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      int end = at + Character.charCount(character);
      if (needsEscape(character)) {
        for (int unit = at; unit < end; unit++) {
          escape(text.charAt(unit), legible);
        }
      } else {
        legible.append(text, at, end);
      }
      at = end;
    }
    return legible.toString();
  }

  private static void escape(int unit, StringBuilder legible) {
    legible
        .append("\\u")
        .append(HEX.toHighHexDigit(unit >> 8))
        .append(HEX.toLowHexDigit(unit >> 8))
        .append(HEX.toHighHexDigit(unit))
        .append(HEX.toLowHexDigit(unit));
  }

  private static boolean needsEscape(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> turnsDirection(character) || isNone(character);
    };
  }

  private static boolean turnsDirection(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static boolean isNone(int character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
  }
}
