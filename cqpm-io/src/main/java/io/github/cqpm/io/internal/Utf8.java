package io.github.cqpm.io.internal;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.internal.Located.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes the bytes of a document. */
final class Utf8 {
  private Utf8() {}

  /**
   * Returns the text, without the byte order mark that it may begin with.
   *
   * @throws InvalidDocumentException with the place of the first byte that is not UTF-8
   */
  static String decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    boolean broken = decoder.decode(ByteBuffer.wrap(bytes), decoded, true).isError();
    String text = decoded.flip().toString();
    if (broken) {
      int lineStart = text.lastIndexOf('\n') + 1;
      Place place =
          Place.top(
              1 + (int) text.chars().filter(each -> each == '\n').count(),
              1 + text.length() - lineStart);
      throw new InvalidDocumentException(
          List.of(LocatedReader.problem(DocumentProblemCode.NOT_UTF_8, place, "", "UTF-8")));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
