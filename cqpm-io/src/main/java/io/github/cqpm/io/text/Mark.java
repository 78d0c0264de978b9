package io.github.cqpm.io.text;

/**
 * The one mark of a verdict, the same wherever a report is printed: a sign, its word ({@link
 * Explanations#label(Enum)}), and a tone to be coloured by. A report has no other marks.
 */
public enum Mark {
  /** It is so, and nobody has to look at it. */
  SATISFIED("✓"),
  /** It is not so. */
  NOT_SATISFIED("✗"),
  /** It stops nothing, and somebody must look at it: a notice that is not satisfied. */
  POINT_TO_WATCH("!"),
  /** Something needed to tell is missing. */
  MISSING("○"),
  /** It was not asked, or does not arise. */
  NOT_ASKED("–");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /** Returns its sign, one character that is told without colour. */
  public String sign() {
    return sign;
  }
}
