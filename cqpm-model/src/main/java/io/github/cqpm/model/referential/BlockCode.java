package io.github.cqpm.model.referential;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code of a {@link CompetencyBlock}: BDC and four digits. French: <i>bloc de compétences (BDC)</i>
 * (1., second of that number).
 *
 * @param value the code without a space, e.g. {@code BDC0158}
 */
public record BlockCode(String value) implements CertificationPart, Comparable<BlockCode> {
  private static final Pattern FORM = Pattern.compile("BDC ?([0-9]{4})");

  /**
   * Checks the form of the code and takes its space out.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public BlockCode {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "Block code \"%s\" is not of the form BDC followed by 4 digits, e.g. BDC0158."
              .formatted(value));
    }
    value = "BDC" + matcher.group(1);
  }

  /**
   * Returns the code that the text spells, with or without the space that [R] prints.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static BlockCode parse(String text) {
    return new BlockCode(text);
  }

  @Override
  public int compareTo(BlockCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code without a space; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return value;
  }
}
