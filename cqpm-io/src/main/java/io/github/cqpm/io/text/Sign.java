package io.github.cqpm.io.text;

import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Severity;
import java.util.Locale;

/** The sign before a status or an answer; words always stand beside it. */
enum Sign {
  GOOD("✓"),
  BAD("✗"),
  OPEN("○"),
  NOTICED("!"),
  NONE("–");

  private final String character;

  Sign(String character) {
    this.character = character;
  }

  /** Returns the sign of a status, of a kind of answer, or of a severity. */
  static Sign of(Enum<?> status) {
    return switch (status.name()) {
      case "ADMISSIBLE", "VALIDATED", "RETAINED", "SATISFIED" -> GOOD;
      case "NOT_ADMISSIBLE", "NOT_ACQUIRED", "REFUSED", "VIOLATED" -> BAD;
      case "NOTICE" -> NOTICED;
      case "NOT_APPLICABLE" -> NONE;
      default -> OPEN;
    };
  }

  /** Returns how a finding is marked: a violated notice as a notice, any other by its answer. */
  static Enum<?> meaning(Answer answer, Severity severity) {
    return answer.kind() == Answer.Kind.VIOLATED && severity == Severity.NOTICE
        ? Severity.NOTICE
        : answer.kind();
  }

  /** Returns the name of its tone, as a style names it. */
  String tone() {
    return name().toLowerCase(Locale.ROOT);
  }

  String character() {
    return character;
  }
}
