package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.cqpm.io.document.InvalidDocumentException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes whole documents. */
public final class Documents {
  private Documents() {}

  /**
   * Returns the value that the document holds.
   *
   * @param validator asked about the value, if given
   * @throws InvalidDocumentException if the document is refused
   */
  public static <T> T read(byte[] bytes, Class<T> type, @Nullable Validator validator) {
    DocumentType document = DocumentType.of(type).orElseThrow();
    Header header = new Header();
    T value;
    try {
      value = Mappers.READER.forType(type).withAttribute(Header.class, header).readValue(bytes);
    } catch (IOException refused) {
      throw new InvalidDocumentException(Diagnosis.of(Utf8.decode(bytes), document, refused));
    }
    if (!header.isComplete()) {
      throw new InvalidDocumentException(Diagnosis.of(Utf8.decode(bytes), document, null));
    }
    if (validator != null) {
      Set<ConstraintViolation<T>> violations = validator.validate(value);
      if (!violations.isEmpty()) {
        throw new InvalidDocumentException(
            Violations.of(violations, LocatedReader.locate(Utf8.decode(bytes))));
      }
    }
    return value;
  }

  /**
   * Returns the bytes of a stream, up to one more than a document may have, so that the limit
   * shows.
   */
  public static byte[] bytesOf(InputStream stream) throws IOException {
    return stream.readNBytes(Mappers.MAX_DOCUMENT_LENGTH + 1);
  }

  /** Returns the document of a value on a single line, without a line break at its end. */
  public static String writeLine(Object value) {
    return write(Mappers.COMPACT, value);
  }

  /** Returns the document of a value on several lines, the last of which ends, too. */
  public static String writeIndented(Object value) {
    return write(Mappers.INDENTED, value) + "\n";
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
