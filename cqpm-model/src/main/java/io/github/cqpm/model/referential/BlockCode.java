package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Identifiers;
import io.github.cqpm.model.internal.Legible;

/**
 * Code of a {@link CompetencyBlock}: BDC and four digits. French: <i>bloc de compétences (BDC)</i>
 * (1., second of that number).
 *
 * @param value the code without a space, e.g. {@code BDC0158}
 */
public record BlockCode(String value) implements CertificationPart, Comparable<BlockCode> {
  private static final String PREFIX = "BDC";
  private static final int DIGITS = 4;

  /**
   * Checks the form of the code and takes its space out.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public BlockCode {
    Identifiers.requireGiven("Block code", value, "BDC followed by 4 digits, e.g. BDC0158");
    if (!isCode(value)) {
      throw new IllegalArgumentException(
          "Block code \"%s\" is not of the form BDC followed by 4 digits, e.g. BDC0158."
              .formatted(Legible.beginOf(value)));
    }
    if (value.length() > PREFIX.length() + DIGITS) {
      value = PREFIX + value.substring(value.length() - DIGITS);
    }
  }

  /**
   * Returns the code that the text spells, with or without the space that [R] prints.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static BlockCode of(String text) {
    return new BlockCode(text);
  }

  /**
   * Returns what the text names, as {@link #of} does.
   *
   * @throws IllegalArgumentException if it names nothing of the kind
   */
  public static BlockCode parse(String text) {
    return of(text);
  }

  /** Returns whether the text is BDC, a space or none, and four digits. */
  static boolean isCode(String text) {
    int first = text.startsWith(" ", PREFIX.length()) ? PREFIX.length() + 1 : PREFIX.length();
    return text.startsWith(PREFIX)
        && text.length() == first + DIGITS
        && Digits.areAll(text, first, text.length());
  }

  @Override
  public int compareTo(BlockCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code without a space; {@link #of} reads it back. */
  @Override
  public String toString() {
    return value;
  }
}
