package io.github.cqpm.io.internal.json;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What kind of mistake keeps a text from being JSON.
 *
 * @param kind the name of the kind, by which its sentence is found; empty where it is none of those
 *     that are told apart
 * @param meant the character that was probably meant; empty where there is none
 * @param opened line and column of the bracket or text that is not closed, and the bracket that is
 *     missing before, if one is; empty where there is none
 */
record SyntaxError(String kind, String meant, List<String> opened) {
  static final SyntaxError UNKNOWN = new SyntaxError("", "", List.of());

  /** The kinds, but for those of whole files. */
  enum Kind {
    /** A comma before a closing bracket. */
    TRAILING_COMMA,
    /** A comma after a comma or an opening bracket. */
    EXTRA_COMMA,
    /** No comma between two values. */
    MISSING_COMMA,
    /** No colon after a name. */
    MISSING_COLON,
    /** A colon after a colon. */
    EXTRA_COLON,
    /** No value after a colon. */
    MISSING_VALUE,
    /** An equals sign in the place of a colon. */
    EQUALS_SIGN,
    /** Another sign that looks like a colon, or is typed for one. */
    OTHER_COLON,
    /** A semicolon, or a comma of another script. */
    OTHER_COMMA,
    /** A text, or an object, where a name and a colon are wanted. */
    NO_NAME,
    /** Quotes of another language. */
    SINGLE_QUOTES,
    /** Quotes as a word processor sets them. */
    TYPOGRAPHIC_QUOTES,
    /** A quote of a word processor at the end of a text that a straight one began. */
    CLOSING_QUOTE,
    /** Backticks around the document, as messages and pages show one. */
    FENCE,
    /** A name without quotes. */
    UNQUOTED_NAME,
    /** A text or day without quotes. */
    UNQUOTED_TEXT,
    /** A quote inside a text. */
    QUOTE_IN_TEXT,
    /** A comment. */
    COMMENT,
    /** A text that goes on in the next line. */
    LINE_BREAK_IN_TEXT,
    /** A tab inside a text. */
    TAB_IN_TEXT,
    /** A backslash before what it does not go before. */
    BACKSLASH,
    /** A backslash before an apostrophe. */
    ESCAPED_APOSTROPHE,
    /** Dots for what was left out. */
    ELLIPSIS,
    /** Round brackets. */
    ROUND_BRACKETS,
    /** A character that is not seen, and stands where none may. */
    INVISIBLE_CHARACTER,
    /** A number that begins with 0. */
    LEADING_ZERO,
    /** A number that begins with +. */
    PLUS_SIGN,
    /** A comma in a number. */
    DECIMAL_COMMA,
    /** A number in another way of writing. */
    OTHER_NUMBER,
    /** No number, said as if it were one. */
    NOT_A_NUMBER,
    /** True, None and the like, or in French. */
    OTHER_WORD,
    /** A bracket closed by one of the other kind. */
    WRONG_BRACKET,
    /** A name and a colon in an array. */
    NAME_IN_LIST,
    /** A closing bracket of a kind of which none is open. */
    UNOPENED,
    /** A closing bracket too many. */
    STRAY_BRACKET,
    /** The end of the document, and properties after it. */
    CLOSED_EARLY,
    /** A text that is cut off, or lacks closing brackets. */
    UNCLOSED,
    /** A text that goes on into the next name or value: its closing quote is missing. */
    MISSING_QUOTE,
    /** A text between quotes that is never closed. */
    UNCLOSED_TEXT,
    /** An opening bracket and no more: the first line of a document on several lines. */
    LONE_BRACKET,
    /** A line from the middle of a document on several lines. */
    FRAGMENT,
    /** A document after the document. */
    SEVERAL_DOCUMENTS
  }

  static SyntaxError of(Enum<?> kind) {
    return new SyntaxError(kind.name(), "", List.of());
  }

  /** Returns the kind of the first mistake in bytes that are UTF-8 and, to a parser, no JSON. */
  static SyntaxError find(byte[] bytes) {
    FileKind file = FileKind.of(bytes);
    if (file != FileKind.UNKNOWN) {
      return of(file);
    }
    try (Reader text = Utf8.open(bytes)) {
      return new SyntaxScanner(new SyntaxText(text)).scan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
