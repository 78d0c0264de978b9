package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;

/** Writes whole documents. */
public final class Documents {
  private Documents() {}

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
