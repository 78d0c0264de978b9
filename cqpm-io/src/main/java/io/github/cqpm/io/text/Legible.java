package io.github.cqpm.io.text;

/** Makes text that a host brings legible: what would act on the text around it becomes a mark. */
final class Legible {
  private static final int REPLACEMENT = 0xFFFD;

  private Legible() {}

  /**
   * Returns the text on one line. Control characters, those that turn the direction of writing, and
   * what is no character are each replaced by U+FFFD.
   */
  static String of(String text) {
    return text.codePoints()
        .map(Legible::legible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int legible(int character) {
    return switch (Character.getType(character)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.CONTROL -> isBlank(character) ? ' ' : REPLACEMENT;
      case Character.SURROGATE -> REPLACEMENT;
      default -> turnsDirection(character) || isNone(character) ? REPLACEMENT : character;
    };
  }

  private static boolean isBlank(int control) {
    return (control >= '\t' && control <= '\r') || control == 0x85;
  }

  private static boolean turnsDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static boolean isNone(int character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
  }
}
