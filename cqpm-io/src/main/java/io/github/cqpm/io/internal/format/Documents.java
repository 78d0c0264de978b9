package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.io.internal.json.CoreSink;
import io.github.cqpm.io.internal.json.PlainSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Writes whole documents. */
public final class Documents {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final DefaultPrettyPrinter INDENTED =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private Documents() {}

  /** Returns the document of a value on a single line, without a line break at its end. */
  public static <T> String writeLine(Class<T> type, T value) {
    return write(type, value, false);
  }

  /** Returns the document of a value on several lines, the last of which ends, too. */
  public static <T> String writeIndented(Class<T> type, T value) {
    return write(type, value, true) + "\n";
  }

  private static <T> DocumentFormat<T> formatOf(Class<T> type, T value) {
    Objects.requireNonNull(
        value,
        () -> "The %s is null: give the one to write.".formatted(DocumentFormat.nameOf(type)));
    return DocumentFormat.of(type);
  }

  private static <T> String write(Class<T> type, T value, boolean indented) {
    try {
      SegmentedStringWriter text = new SegmentedStringWriter(FACTORY._getBufferRecycler());
      try (JsonGenerator json = FACTORY.createGenerator(text)) {
        if (indented) {
          json.setPrettyPrinter(INDENTED.createInstance());
        }
        write(type, value, json);
      }
      return text.getAndClear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a document as a value of what that generator writes. */
  public static <T> void write(Class<T> type, T value, JsonGenerator json) throws IOException {
    formatOf(type, value).write(value, new CoreSink(json));
  }

  /** Returns the document of a value as maps and lists of strings, longs and booleans. */
  public static <T> Object toPlain(Class<T> type, T value) {
    return toPlain(formatOf(type, value), value);
  }

  /** Returns a policy in the same way. */
  public static Object toPlain(DecisionPolicy policy) {
    return toPlain(DecisionFormat.POLICY, policy);
  }

  private static <T> Object toPlain(Format<T> format, T value) {
    PlainSink plain = new PlainSink();
    try {
      format.write(value, plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plain.getRoot();
  }
}
