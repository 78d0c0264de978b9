package io.github.cqpm.io.internal.json;

import io.github.cqpm.io.internal.json.SyntaxError.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

    List<String> place() {
      return List.of(String.valueOf(line), String.valueOf(column));
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

  /** The quote that began the last text or name. */
  private Open lastQuote = new Open('"', 1, 1);

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
      boolean outside = text.next() == '`' && open.isEmpty();
      Kind wrong = outside ? Kind.FENCE : text.wrongAnywhere();
      SyntaxError found = wrong == null ? step() : SyntaxError.of(wrong);
      if (found != null) {
        return found;
      }
      passed++;
    }
    return SyntaxError.UNKNOWN;
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
      case ']' -> close();
      case '{', '[' -> last == '}' ? SyntaxError.of(Kind.NO_NAME) : unclosed(Kind.WRONG_BRACKET);
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
    if (text.isOddlyClosed()) {
      return unclosed(Kind.CLOSING_QUOTE, lastQuote);
    }
    if (text.isOverrun() && text.isInWord()) {
      return unclosed(Kind.MISSING_QUOTE, lastQuote);
    }
    return SyntaxError.of(
        switch (text.next()) {
          case '=' -> Kind.EQUALS_SIGN;
          case ';', '\uff1a', '\u2236' -> Kind.OTHER_COLON;
          case ',', ']', '}' -> Kind.NO_NAME;
          default -> Kind.MISSING_COLON;
        });
  }

  private @Nullable SyntaxError comma() throws IOException {
    return switch (text.next()) {
      case ',' -> {
        text.advance();
        expected = isInObject() ? Expected.NEXT_NAME : Expected.NEXT_ELEMENT;
        yield null;
      }
      case '}', ']' -> close();
      case ':' -> isInObject() ? SyntaxError.UNKNOWN : SyntaxError.of(Kind.NAME_IN_LIST);
      case '=' -> SyntaxError.UNKNOWN;
      case ';', '|', '\uff0c', '\u3001' -> SyntaxError.of(Kind.OTHER_COMMA);
      default -> {
        if (last == '"' && text.isOddlyClosed()) {
          yield unclosed(Kind.CLOSING_QUOTE, lastQuote);
        }
        boolean inText = last == '"' && text.line() == lineOfLast && text.isInWord();
        if (inText && text.isOverrun()) {
          yield unclosed(Kind.MISSING_QUOTE, lastQuote);
        }
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
      case ':' -> SyntaxError.of(Kind.EXTRA_COLON);
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
    lastQuote = here();
    Kind wrong = text.passString();
    lineOfLast = text.line();
    if (wrong == Kind.UNCLOSED_TEXT || wrong == Kind.LINE_BREAK_IN_TEXT) {
      return unclosed(text.isOddlyClosed() ? Kind.CLOSING_QUOTE : wrong, lastQuote);
    }
    return wrong == null ? null : SyntaxError.of(wrong);
  }

  /** Closes what is open, or tells that it is to be closed before what comes next. */
  private @Nullable SyntaxError close() throws IOException {
    Open opened = open.peek();
    if (opened == null) {
      return SyntaxError.of(Kind.STRAY_BRACKET);
    }
    String closing = Character.toString(text.next());
    if (!opened.closing().equals(closing)) {
      boolean matched = open.stream().anyMatch(each -> each.closing().equals(closing));
      return matched
          ? unclosed(Kind.WRONG_BRACKET, opened)
          : unopened(opened, closing.equals("]") ? "[" : "{");
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
        if (last == '"') {
          boolean tabular = text.next() == ';' || (text.next() == ',' && text.isFollowed());
          yield SyntaxError.of(tabular ? FileKind.CSV : Kind.FRAGMENT);
        }
        boolean closed = last == '}' || last == ']';
        yield closed && text.next() == ',' ? afterComma() : SyntaxError.UNKNOWN;
      }
    };
  }

  /** Tells what follows a comma after the end. */
  private SyntaxError afterComma() throws IOException {
    text.advance();
    text.skipWhiteSpace();
    return SyntaxError.of(
        switch (text.next()) {
          case SyntaxText.END -> Kind.EXTRA_COMMA;
          case '{', '[' -> Kind.SEVERAL_DOCUMENTS;
          default -> Kind.CLOSED_EARLY;
        });
  }

  private SyntaxError atEnd() {
    Open opened = open.peek();
    if (opened == null) {
      return SyntaxError.UNKNOWN;
    }
    return passed == 1 ? SyntaxError.of(Kind.LONE_BRACKET) : unclosed(Kind.UNCLOSED, opened);
  }

  private SyntaxError unclosed(Kind kind) {
    Open opened = open.peek();
    return opened == null ? SyntaxError.UNKNOWN : unclosed(kind, opened);
  }

  private static SyntaxError unclosed(Kind kind, Open opened) {
    return new SyntaxError(kind.name(), opened.closing(), opened.place());
  }

  private static SyntaxError unopened(Open opened, String missing) {
    List<String> told = new ArrayList<>(opened.place());
    told.add(missing);
    return new SyntaxError(Kind.UNOPENED.name(), opened.closing(), told);
  }

  private Open here() {
    return new Open(text.next(), text.line(), text.column());
  }

  private boolean isInObject() {
    Open in = open.peek();
    return in != null && in.character() == '{';
  }
}
