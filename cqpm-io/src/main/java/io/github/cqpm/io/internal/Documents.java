package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes whole documents. */
public final class Documents {
  private static final ObjectWriter LINES =
      Mappers.COMPACT.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private Documents() {}

  /** Returns the document of a value on a single line, without a line break at its end. */
  public static String writeLine(Object value) {
    return write(Mappers.COMPACT, value);
  }

  /** Writes the same to a stream, which it does not close, without a text in between. */
  public static void writeLine(Object value, OutputStream stream) throws IOException {
    LINES.writeValue(stream, value);
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
