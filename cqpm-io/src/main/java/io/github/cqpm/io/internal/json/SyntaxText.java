package io.github.cqpm.io.internal.json;

import io.github.cqpm.io.internal.json.SyntaxError.Kind;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text that is gone through once, character by character, text by text or word by word. */
final class SyntaxText {
  static final int END = -1;

  private static final int LONGEST_WORD = 100;

  private static final String QUOTES = "\u201c\u201d\u201e\u00ab\u00bb";

  private final Reader text;
  private int next;

  /** Whether a quote of a word processor stood last in a text: 1, or 2 before punctuation. */
  private int oddlyClosed;

  /** Whether a text is within quotes of a word processor that began in it. */
  private boolean quoting;

  /** Whether a comma or a colon stood last in a text. */
  private boolean overrun;

  private int line = 1;
  private int column = 1;

  SyntaxText(Reader text) throws IOException {
    this.text = text;
    next = text.read();
  }

  /** Returns the character that comes next; {@link #END} if none does. */
  int next() {
    return next;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  void advance() throws IOException {
    int passed = next;
    column = passed == '\n' || passed == '\r' ? 1 : column + 1;
    next = text.read();
    line += passed == '\n' || (passed == '\r' && next != '\n') ? 1 : 0;
  }

  void skipWhiteSpace() throws IOException {
    while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
      advance();
    }
  }

  /** Returns whether the next character may stand in a word or number, however wrong it is. */
  boolean isInWord() {
    return next > ' ' && !Character.isSpaceChar(next) && ",:;=\"{}[]#'".indexOf(next) < 0;
  }

  boolean isDigit() {
    return next >= '0' && next <= '9';
  }

  /** Returns whether something comes after the next character, in its line. */
  boolean isFollowed() throws IOException {
    do {
      advance();
    } while (next == ' ' || next == '\t' || next == '\r');
    return next != END && next != '\n';
  }

  /** Returns what is wrong with the next character wherever it stands; null if nothing is. */
  @Nullable Kind wrongAnywhere() throws IOException {
    if (next == '.') {
      return passWord();
    }
    if (next == '\u2026') {
      return Kind.ELLIPSIS;
    }
    if (next == '(' || next == ')') {
      return Kind.ROUND_BRACKETS;
    }
    if (next == '/' || next == '#') {
      return Kind.COMMENT;
    }
    if (next == '\'' || next == '`') {
      return Kind.SINGLE_QUOTES;
    }
    if (QUOTES.indexOf(next) >= 0 || next == '\u2018' || next == '\u2019') {
      return Kind.TYPOGRAPHIC_QUOTES;
    }
    boolean blank = Character.isSpaceChar(next) || Character.isISOControl(next);
    boolean unseen = blank || Character.getType(next) == Character.FORMAT;
    return unseen && next != ' ' ? Kind.INVISIBLE_CHARACTER : null;
  }

  /**
   * Returns whether the last text that was passed over probably ends at a quote of a word
   * processor, which is the last thing in its line, or before punctuation.
   */
  boolean isOddlyClosed() {
    return oddlyClosed > (next == '\n' || next == '\r' || next == END ? 0 : 1);
  }

  /** Returns whether the last text that was passed over ends as what follows a text begins. */
  boolean isOverrun() {
    return overrun;
  }

  /** Looks at the next character of a text. */
  private void lookForEnd() {
    overrun = next == ',' || next == ':' || (overrun && next == ' ');
    if (QUOTES.indexOf(next) >= 0) {
      boolean begins = !quoting && next != '\u201d' && next != '\u00bb';
      oddlyClosed = begins || quoting ? 0 : 1;
      quoting = begins;
    } else if (",:{}[]".indexOf(next) >= 0) {
      oddlyClosed = Math.min(2, 2 * oddlyClosed);
    } else if (!Character.isSpaceChar(next)) {
      oddlyClosed = 0;
    }
  }

  /** Passes over the text whose quote comes next, and returns its mistake; null if it has none. */
  @Nullable Kind passString() throws IOException {
    oddlyClosed = 0;
    overrun = false;
    quoting = false;
    advance();
    while (next != '"') {
      if (next == END) {
        return Kind.UNCLOSED_TEXT;
      }
      if (next == '\n' || next == '\r') {
        return Kind.LINE_BREAK_IN_TEXT;
      }
      if (next < ' ') {
        return next == '\t' ? Kind.TAB_IN_TEXT : Kind.INVISIBLE_CHARACTER;
      }
      if (next == '\\' && !passEscape()) {
        return next == '\'' ? Kind.ESCAPED_APOSTROPHE : Kind.BACKSLASH;
      }
      lookForEnd();
      advance();
    }
    advance();
    return null;
  }

  /** Returns whether what the backslash begins is right; then stands at its last character. */
  private boolean passEscape() throws IOException {
    advance();
    if (next != 'u') {
      return next != END && "\"\\/bfnrt".indexOf(next) >= 0;
    }
    for (int i = 0; i < 4; i++) {
      advance();
      if (Character.digit(next, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Passes over the word or number that comes next, and returns its mistake; null if none. */
  @Nullable Kind passWord() throws IOException {
    StringBuilder word = new StringBuilder();
    while (isInWord() && word.length() < LONGEST_WORD) {
      word.append((char) next);
      advance();
    }
    return kindOf(word.toString());
  }

  private static @Nullable Kind kindOf(String word) {
    if (word.matches("true|false|null|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")) {
      return null;
    }
    if (word.matches("-?0[0-9]+(?:\\.[0-9]+)?")) {
      return Kind.LEADING_ZERO;
    }
    if (word.matches("\\+[0-9.]+")) {
      return Kind.PLUS_SIGN;
    }
    if (word.matches("(?i)[+-]?(?:nan|inf|infinity)")) {
      return Kind.NOT_A_NUMBER;
    }
    if (word.toLowerCase(Locale.ROOT)
        .matches("true|false|null|none|nil|undefined|vrai|faux|oui|non|yes|no")) {
      return Kind.OTHER_WORD;
    }
    if (word.matches("\\.{2,}")) {
      return Kind.ELLIPSIS;
    }
    boolean ofDigits = word.matches("[+.0-9-]+") && !word.matches("[0-9]+-.*");
    return ofDigits ? Kind.OTHER_NUMBER : Kind.UNQUOTED_TEXT;
  }
}
