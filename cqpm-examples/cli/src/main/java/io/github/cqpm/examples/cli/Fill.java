package io.github.cqpm.examples.cli;

/** What a share of a bar is filled with, so that shares are told apart without colour. */
enum Fill {
  VALIDATED('█'),
  RETAINED('▓'),
  ACQUIRED('▒'),
  OPEN('░'),
  FAILED('×'),
  REFUSED('!'),
  ASIDE('·');

  private final char sign;

  Fill(char sign) {
    this.sign = sign;
  }

  /** Returns the fill of a status; they stand from good to bad. */
  static Fill of(Enum<?> status) {
    return switch (status.name()) {
      case "ADMISSIBLE", "VALIDATED" -> VALIDATED;
      case "RETAINED" -> RETAINED;
      case "ACQUIRED" -> ACQUIRED;
      case "NOT_ADMISSIBLE", "NOT_ACQUIRED" -> FAILED;
      case "REFUSED" -> REFUSED;
      case "NOT_APPLICABLE" -> ASIDE;
      default -> OPEN;
    };
  }

  /** Returns as many signs. */
  String times(int cells) {
    return String.valueOf(sign).repeat(cells);
  }
}
