package io.github.cqpm.io.internal.json;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Decodes the bytes of a document. */
public final class Utf8 {
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long BACKSLASHES = LOW_BITS * '\\';

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int PART = 8192;

  private Utf8() {}

  /**
   * Returns what reads the text, without the byte order mark that it may begin with. The text is
   * not copied: documents may be long.
   *
   * @throws InvalidDocumentException with the place of the first byte that is not UTF-8
   */
  static Reader open(byte[] bytes) {
    requireUtf8(bytes);
    boolean marked =
        bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    int start = marked ? MARK.length : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
  }

  private static void requireUtf8(byte[] bytes) {
    if (FileKind.isWide(bytes)) {
      throw refusal(FileKind.of(bytes), 1, 1);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer undecoded = ByteBuffer.wrap(bytes);
    CharBuffer part = CharBuffer.allocate(PART);
    int line = 1;
    int column = 1;
    CoderResult result;
    do {
      result = decoder.decode(undecoded, part.clear(), true);
      part.flip();
      while (part.hasRemaining()) {
        boolean ends = part.get() == '\n';
        line += ends ? 1 : 0;
        column = ends ? 1 : column + 1;
      }
    } while (result.isOverflow());
    if (result.isError()) {
      FileKind kind = FileKind.of(bytes);
      if (kind != FileKind.UNKNOWN) {
        throw refusal(kind, 1, 1); // it is the file that is another, not this byte
      }
      boolean cut = decoder.reset().decode(undecoded, part.clear(), false).isUnderflow();
      throw refusal(cut ? FileKind.CUT_IN_CHARACTER : FileKind.WINDOWS_1252, line, column);
    }
  }

  /**
   * Returns the bytes of a text.
   *
   * @throws InvalidDocumentException with the place of the first half of a character
   */
  public static byte[] encode(String text) {
    int half = findHalf(text);
    if (half >= 0) {
      throw refusalAfter(text.substring(0, half));
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns whether a text has whole characters only, as UTF-8 can write them. */
  public static boolean isWhole(String text) {
    return findHalf(text) < 0;
  }

  /** Returns where a surrogate is without its other half; -1 if nowhere. */
  private static int findHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static InvalidDocumentException refusalAfter(String good) {
    int lines = (int) good.chars().filter(each -> each == '\n').count();
    return refusal("", 1 + lines, good.length() - good.lastIndexOf('\n'));
  }

  private static InvalidDocumentException refusal(FileKind kind, int line, int column) {
    return refusal(kind.name(), line, column);
  }

  private static InvalidDocumentException refusal(String kind, int line, int column) {
    return new InvalidDocumentException(
        List.of(
            Problems.problem(
                DocumentProblemCode.NOT_UTF_8, Place.top(line, column), kind, "UTF-8")));
  }

  /**
   * Returns whether the bytes hold nothing that Jackson would read and we refuse: other encodings,
   * UTF-8 that is not the shortest, halves of characters, escaped ones too. What only might be such
   * a thing is not trusted either.
   */
  public static boolean isTrusted(byte[] bytes) {
    if (FileKind.isWide(bytes)) {
      return false;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int at = 0;
    while (at < bytes.length) {
      if (at + Long.BYTES <= bytes.length && isPlain(buffer.getLong(at))) {
        at += Long.BYTES;
      } else {
        int next = pass(bytes, at);
        if (next < 0) {
          return false;
        }
        at = next;
      }
    }
    return true;
  }

  /** Returns whether all eight are of ASCII, and none is a backslash. */
  private static boolean isPlain(long eight) {
    long zeroAtBackslash = eight ^ BACKSLASHES;
    return ((eight | ((zeroAtBackslash - LOW_BITS) & ~zeroAtBackslash)) & HIGH_BITS) == 0;
  }

  /** Returns where the next character begins; -1 if this one is not to be trusted. */
  private static int pass(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int second = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
    if (lead < 0x80) {
      boolean halfPossible =
          lead == '\\'
              && second == 'u'
              && at + 2 < bytes.length
              && (bytes[at + 2] == 'd' || bytes[at + 2] == 'D');
      return halfPossible ? -1 : at + 1;
    }
    if (lead >= 0xC2 && lead < 0xE0) {
      return at + 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
      boolean odd = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0);
      return odd ? -1 : at + 3;
    }
    boolean odd =
        lead < 0xF0
            || lead > 0xF4
            || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second >= 0x90);
    return odd ? -1 : at + 4;
  }
}
