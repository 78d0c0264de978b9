package io.github.cqpm.io.internal.json;

import io.github.cqpm.io.internal.json.SyntaxError.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a text as far as its first mistake, and tells of which kind that is. */
final class SyntaxScanner {
  /** What may come next. */
  private enum Expected {
    VALUE,
    FIRST_ELEMENT,
    NEXT_ELEMENT,
    FIRST_NAME,
    NEXT_NAME,
    COLON,
    COMMA,
    END
  }

  /** A bracket or quote that is open. */
  private record Open(int character, int line, int column) {
    String closing() {
      return character == '{' ? "}" : character == '[' ? "]" : "\"";
    }
  }

  private static final int DEEPEST = 1_000;

  private final SyntaxText text;
  private final Deque<Open> open = new ArrayDeque<>();
  private Expected expected = Expected.VALUE;
  private int passed;

  /** The character with which the last value began, and the line in which it ended. */
  private int last;

  private int lineOfLast;

  SyntaxScanner(SyntaxText text) {
    this.text = text;
  }

  /** Returns the first mistake; one of no kind where it is none that is told apart. */
  SyntaxError scan() throws IOException {
    while (open.size() < DEEPEST) {
      text.skipWhiteSpace();
      if (text.next() == SyntaxText.END) {
        return atEnd();
      }
      Kind wrong = wrongAnywhere(text.next());
      SyntaxError found = wrong == null ? step() : SyntaxError.of(wrong);
      if (found != null) {
        return found;
      }
      passed++;
    }
    return SyntaxError.UNKNOWN;
  }

  private static @Nullable Kind wrongAnywhere(int character) {
    if (character == '/' || character == '#') {
      return Kind.COMMENT;
    }
    if (character == '\'' || character == '`') {
      return Kind.SINGLE_QUOTES;
    }
    if ("\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019".indexOf(character) >= 0) {
      return Kind.TYPOGRAPHIC_QUOTES;
    }
    boolean blank = Character.isSpaceChar(character) || Character.isISOControl(character);
    boolean unseen = blank || Character.getType(character) == Character.FORMAT;
    return unseen && character != ' ' ? Kind.INVISIBLE_CHARACTER : null;
  }

  private @Nullable SyntaxError step() throws IOException {
    return switch (expected) {
      case FIRST_NAME, NEXT_NAME -> name();
      case COLON -> colon();
      case COMMA -> comma();
      case END -> afterEnd();
      default -> value();
    };
  }

  private @Nullable SyntaxError name() throws IOException {
    return switch (text.next()) {
      case '"' -> {
        expected = Expected.COLON;
        yield string();
      }
      case '}' -> expected == Expected.NEXT_NAME ? SyntaxError.of(Kind.TRAILING_COMMA) : close();
      case ']', '{', '[' -> close();
      case ',' -> SyntaxError.of(Kind.EXTRA_COMMA);
      default -> {
        boolean afterNumber = (last >= '0' && last <= '9') || last == '-';
        Kind kind = text.isDigit() && afterNumber ? Kind.DECIMAL_COMMA : Kind.UNQUOTED_NAME;
        yield text.isInWord() ? SyntaxError.of(kind) : SyntaxError.UNKNOWN;
      }
    };
  }

  private @Nullable SyntaxError colon() throws IOException {
    if (text.next() == ':') {
      text.advance();
      expected = Expected.VALUE;
      return null;
    }
    return SyntaxError.of(text.next() == '=' ? Kind.EQUALS_SIGN : Kind.MISSING_COLON);
  }

  private @Nullable SyntaxError comma() throws IOException {
    return switch (text.next()) {
      case ',' -> {
        text.advance();
        expected = isInObject() ? Expected.NEXT_NAME : Expected.NEXT_ELEMENT;
        yield null;
      }
      case '}', ']' -> close();
      case ':', '=' -> SyntaxError.UNKNOWN;
      default -> {
        boolean inText = last == '"' && text.line() == lineOfLast && text.isInWord();
        yield SyntaxError.of(inText ? Kind.QUOTE_IN_TEXT : Kind.MISSING_COMMA);
      }
    };
  }

  private @Nullable SyntaxError value() throws IOException {
    last = text.next();
    boolean ofProperty = expected == Expected.VALUE && isInObject();
    return switch (text.next()) {
      case '{', '[' -> {
        open.push(here());
        expected = text.next() == '{' ? Expected.FIRST_NAME : Expected.FIRST_ELEMENT;
        text.advance();
        yield null;
      }
      case '"' -> {
        expected = afterValue();
        yield string();
      }
      case ']', '}' -> {
        boolean afterComma = expected == Expected.NEXT_ELEMENT && text.next() == ']';
        yield ofProperty
            ? SyntaxError.of(Kind.MISSING_VALUE)
            : afterComma ? SyntaxError.of(Kind.TRAILING_COMMA) : close();
      }
      case ',' -> SyntaxError.of(ofProperty ? Kind.MISSING_VALUE : Kind.EXTRA_COMMA);
      default -> {
        expected = afterValue();
        yield text.isInWord() ? word() : SyntaxError.UNKNOWN;
      }
    };
  }

  private Expected afterValue() {
    return open.isEmpty() ? Expected.END : Expected.COMMA;
  }

  private @Nullable SyntaxError word() throws IOException {
    Kind wrong = text.passWord();
    lineOfLast = text.line();
    return wrong == null ? null : SyntaxError.of(wrong);
  }

  private @Nullable SyntaxError string() throws IOException {
    Open quote = here();
    Kind wrong = text.passString();
    lineOfLast = text.line();
    if (wrong == null) {
      return null;
    }
    return wrong == Kind.UNCLOSED_TEXT || wrong == Kind.LINE_BREAK_IN_TEXT
        ? unclosed(wrong, quote)
        : SyntaxError.of(wrong);
  }

  /** Closes what is open, or tells that it is to be closed before what comes next. */
  private @Nullable SyntaxError close() throws IOException {
    Open opened = open.peek();
    if (opened == null) {
      return SyntaxError.of(Kind.STRAY_BRACKET);
    }
    if (opened.closing().charAt(0) != text.next()) {
      return unclosed(Kind.WRONG_BRACKET, opened);
    }
    open.pop();
    last = text.next();
    expected = afterValue();
    text.advance();
    return null;
  }

  private SyntaxError afterEnd() throws IOException {
    return switch (text.next()) {
      case '{', '[' -> SyntaxError.of(Kind.SEVERAL_DOCUMENTS);
      case '}', ']' -> SyntaxError.of(Kind.STRAY_BRACKET);
      default -> {
        boolean tabular = text.next() == ';' || (text.next() == ',' && text.isFollowed());
        SyntaxError ofText = tabular ? SyntaxError.of(FileKind.CSV) : SyntaxError.of(Kind.FRAGMENT);
        yield last == '"' ? ofText : SyntaxError.UNKNOWN;
      }
    };
  }

  private SyntaxError atEnd() {
    Open opened = open.peek();
    if (opened == null) {
      return SyntaxError.UNKNOWN;
    }
    return passed == 1 ? SyntaxError.of(Kind.LONE_BRACKET) : unclosed(Kind.UNCLOSED, opened);
  }

  private static SyntaxError unclosed(Kind kind, Open opened) {
    return new SyntaxError(
        kind.name(),
        opened.closing(),
        List.of(String.valueOf(opened.line()), String.valueOf(opened.column())));
  }

  private Open here() {
    return new Open(text.next(), text.line(), text.column());
  }

  private boolean isInObject() {
    Open in = open.peek();
    return in != null && in.character() == '{';
  }
}
