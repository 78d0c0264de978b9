package io.github.cqpm.io.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a file that is no JSON is instead, as its first bytes tell. */
public enum FileKind {
  /** A document to print. */
  PDF,
  /** Files packed into one, such as those of word processors and spreadsheets. */
  ZIP,
  /** A file made smaller by gzip. */
  GZIP,
  /** A document or spreadsheet of an office of before 2007. */
  OLD_OFFICE,
  /** A text with layout. */
  RTF,
  /** Text in units of two or four bytes. */
  UTF_16,
  /** A page of the web, or XML. */
  XML,
  /** A table: values between semicolons, commas or tabs. */
  CSV,
  /** Text that does not begin as any JSON does. */
  PLAIN_TEXT,
  /** Text in units of one byte, as Windows wrote it. */
  WINDOWS_1252,
  /** Text that breaks off within a character. */
  CUT_IN_CHARACTER,
  /** A photo, or another picture. */
  IMAGE,
  /** No text, of whatever kind. */
  BINARY,
  /** Nothing of these. */
  UNKNOWN;

  private static final int LOOKED_AT = 1_000;
  private static final int BEGIN = 16;

  /** What pictures begin with: JPEG, PNG, GIF. */
  private static final List<String> IMAGES = List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8");

  private static final String MARK = "\u00ef\u00bb\u00bf";
  private static final Predicate<String> HAS_CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f]").asPredicate();

  /** Returns what the bytes are, which may be JSON or not. */
  static FileKind of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\3\4")) {
      return ZIP;
    }
    if (head.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLD_OFFICE;
    }
    if (IMAGES.stream().anyMatch(head::startsWith)) {
      return IMAGE;
    }
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      return UTF_16;
    }
    if (isWide(bytes)) {
      String narrow = head.substring(0, Math.min(head.length(), BEGIN)).replace("\0", "");
      return narrow.isEmpty() || HAS_CONTROLS.test(narrow) ? BINARY : UTF_16;
    }
    String text = head;
    while (text.startsWith(MARK)) {
      text = text.substring(MARK.length());
    }
    return ofText(text.stripLeading());
  }

  /** Returns whether these are characters of two or four bytes, which Jackson would read, too. */
  static boolean isWide(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
  }

  private static FileKind ofText(String text) {
    if (text.startsWith("%PDF")) {
      return PDF;
    }
    if (text.startsWith("{\\rtf")) {
      return RTF;
    }
    if (text.startsWith("<")) {
      return XML;
    }
    if (!text.matches("(?s)[\\[{\"].*") && HAS_CONTROLS.test(text)) {
      return BINARY;
    }
    String line = text.lines().findFirst().orElse("");
    if (!startsAsWords(line)) {
      return UNKNOWN;
    }
    return line.matches("[^{}]*[;,\t][^{}]*") ? CSV : PLAIN_TEXT;
  }

  /** Returns whether it begins with a letter, and not with a word of JSON or of its relatives. */
  private static boolean startsAsWords(String line) {
    return line.matches("(?:[\\p{L}_]|---).*")
        && !line.toLowerCase(Locale.ROOT).matches("(?:true|false|null|none|nan|infinity)\\b.*");
  }
}
