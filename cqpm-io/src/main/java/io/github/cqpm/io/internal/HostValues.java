package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.internal.Located.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of ours inside a host's own mapper. The host's Jackson supplies and takes tokens and
 * nothing else, so that none of its settings changes what is read or written.
 */
public final class HostValues {
  private static final ObjectWriter WRITER =
      Mappers.COMPACT.without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private HostValues() {}

  /**
   * Returns the current value of a host's parser, which is left at its last token.
   *
   * @param type one of {@link FormatTypes}
   * @throws InvalidDocumentException if it is refused
   */
  public static Object read(HostTokens tokens, Class<?> type) throws IOException {
    return DocumentReader.build(HostTree.copy(tokens), type);
  }

  /**
   * Returns the value that the current name of a host's parser spells, as the key of a map.
   *
   * @param type one of {@link FormatTypes}
   * @throws InvalidDocumentException if it is refused
   */
  public static Object readKey(HostTokens tokens, String name, Class<?> type) throws IOException {
    return DocumentReader.build(new Located.Scalar(HostTree.place(tokens), "string", name), type);
  }

  /**
   * Returns the refusal of a text that the host's parser refuses to read on.
   *
   * @param limit whether the text is beyond one of the parser's limits
   * @param message what the parser says
   */
  public static InvalidDocumentException refuse(
      HostTokens tokens, boolean limit, String message, int line, int column) {
    if (limit) {
      return refuse(
          message.contains("nesting depth")
              ? DocumentProblemCode.TOO_DEEP
              : DocumentProblemCode.TOO_LONG,
          HostTree.place(tokens));
    }
    if (message.startsWith("Duplicate ")) {
      return refuse(DocumentProblemCode.DUPLICATE_PROPERTY, HostTree.place(tokens));
    }
    return refuse(
        message.startsWith("Invalid UTF-8")
            ? DocumentProblemCode.NOT_UTF_8
            : DocumentProblemCode.MALFORMED_JSON,
        HostTree.place(tokens, line, column));
  }

  /** Returns the refusal of the current token, a null in the place of a whole value. */
  public static InvalidDocumentException refuseNull(HostTokens tokens) {
    return refuse(DocumentProblemCode.NULL_VALUE, HostTree.place(tokens));
  }

  /** Returns why values of a type of ours are not read, if no document holds them. */
  public static Optional<String> refuse(Class<?> type) {
    return type.isSealed()
            && type.getName().startsWith("io.github.cqpm.engine.")
            && FormatTypes.of(type).isEmpty()
        ? Optional.of(DocumentType.refuse(type))
        : Optional.empty();
  }

  /** Returns the first problem in a few words that show no value. */
  public static String summary(InvalidDocumentException refusal) {
    int others = refusal.getProblems().size() - 1;
    return "The value is refused: %s%s"
        .formatted(
            refusal.getProblems().get(0), others == 0 ? "" : ", and %d more".formatted(others));
  }

  static InvalidDocumentException refuse(DocumentProblemCode code, Place place) {
    return new InvalidDocumentException(List.of(Problems.problem(code, place, "")));
  }

  /**
   * Returns the names and indices on the way from a value to its first problem, from the last on.
   *
   * @param pointer that of the value
   */
  public static List<String> stepsBack(InvalidDocumentException refusal, String pointer) {
    String whole = refusal.getProblems().get(0).pointer();
    String[] names = whole.split("/", -1);
    List<String> steps = new ArrayList<>();
    for (int i = pointer.split("/", -1).length; i < names.length; i++) {
      steps.add(0, names[i].replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  /** Writes a value to a host's generator. */
  public static void write(Object value, JsonGenerator json) throws IOException {
    WRITER.writeValue(json, value);
  }

  /** Returns what is written of a value, as tokens. */
  public static JsonParser tokensOf(Object value) throws IOException {
    TokenBuffer buffer = new TokenBuffer(null, false);
    write(value, buffer);
    return buffer.asParser();
  }

  /** Returns the text of a value that is the key of a map. */
  public static String keyOf(Object value) throws IOException {
    try (JsonParser tokens = tokensOf(value)) {
      tokens.nextToken();
      return tokens.getText();
    }
  }
}
