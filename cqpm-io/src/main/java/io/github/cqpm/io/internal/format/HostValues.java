package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.internal.json.Located;
import io.github.cqpm.io.internal.json.Place;
import io.github.cqpm.io.internal.json.Problems;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.io.internal.json.TreeTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Values of ours inside a host's own mapper. The host's Jackson supplies and takes tokens and
 * nothing else, so that none of its settings changes what is read or written.
 */
public final class HostValues {
  private HostValues() {}

  /** Returns whether there is a format for values of that class. */
  public static boolean areOurs(Class<?> type) {
    return Formats.find(type).isPresent();
  }

  /** Returns whether values of that class are whole documents. */
  public static boolean areDocuments(Class<?> type) {
    return DocumentFormat.find(type).isPresent();
  }

  /** Returns why values of a type of ours are not read, if no document holds them. */
  public static Optional<String> refuse(Class<?> type) {
    return type.isSealed() && type.getName().startsWith("io.github.cqpm.engine.") && !areOurs(type)
        ? Optional.of(DocumentFormat.refuse(type))
        : Optional.empty();
  }

  /** Returns whether values of that class are texts, and may be the keys of a map. */
  public static boolean areTexts(Class<?> type) {
    return Formats.find(type).filter(TextFormat.class::isInstance).isPresent();
  }

  /**
   * Returns the current value of a host's parser, which is left at its last token.
   *
   * @param type one that {@linkplain #areOurs is ours}
   * @throws InvalidDocumentException if it is refused
   */
  public static Object read(Tokens tokens, Class<?> type) throws IOException {
    return read(tokens, formatOf(type));
  }

  private static <T> T read(Tokens tokens, Format<T> format) throws IOException {
    int most = ReadLimits.standard().problems();
    Pass pass = Pass.collecting(tokens, most);
    T value = format.read(pass);
    List<DocumentProblem> problems = pass.getAll(most, List.of());
    if (!problems.isEmpty()) {
      throw new InvalidDocumentException(problems);
    }
    return Objects.requireNonNull(value);
  }

  /**
   * Returns the value that the current name of a host's parser spells, as the key of a map.
   *
   * @param type one of those that {@linkplain #areTexts are texts}
   * @throws InvalidDocumentException if it is refused
   */
  public static Object readKey(Tokens tokens, String name, Class<?> type) throws IOException {
    return readText(tokens.place(), name, type);
  }

  /**
   * Returns the value that a text by itself spells, such as a parameter of a request.
   *
   * @param type one of those that {@linkplain #areTexts are texts}
   * @throws InvalidDocumentException if it is refused; there is no line and no column
   */
  public static Object readText(String text, Class<?> type) {
    try {
      return readText(Place.top(0, 0), text, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the day that a text by itself spells, as days are spelt in documents.
   *
   * @throws InvalidDocumentException if it is refused; there is no line and no column
   */
  public static LocalDate readDay(String text) {
    try {
      return read(tokensOf(Place.top(0, 0), text), CommonFormat.DAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object readText(Place place, String text, Class<?> type) throws IOException {
    return read(tokensOf(place, text), type);
  }

  private static Tokens tokensOf(Place place, String text) {
    return new TreeTokens(new Located.Scalar(place, Token.STRING, text));
  }

  /** Returns the refusal of the current token, a null in the place of a whole value. */
  public static InvalidDocumentException refuseNull(Tokens tokens) {
    return new InvalidDocumentException(
        List.of(
            Problems.problem(
                DocumentProblemCode.NULL_VALUE, tokens.place(), "", DocumentFormat.DOCUMENT)));
  }

  /** Returns the first problem in a few words that show no value. */
  public static String summary(InvalidDocumentException refusal) {
    int others = refusal.getProblems().size() - 1;
    return "The value is refused: %s%s"
        .formatted(
            refusal.getProblems().get(0), others == 0 ? "" : ", and %d more".formatted(others));
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

  /** Writes a value that {@linkplain #areOurs is ours}. */
  public static void write(Object value, Sink sink) throws IOException {
    write(formatOf(value.getClass()), value, sink);
  }

  /** Returns the text of a value that {@linkplain #areTexts is one}. */
  public static String keyOf(Object value) {
    return print((TextFormat<?>) formatOf(value.getClass()), value);
  }

  private static Format<?> formatOf(Class<?> type) {
    return Formats.find(type)
        .orElseThrow(() -> new IllegalArgumentException("No document holds a %s.".formatted(type)));
  }

  @SuppressWarnings("unchecked") // the format is that of the value's class
  private static <T> void write(Format<T> format, Object value, Sink sink) throws IOException {
    format.write((T) value, sink);
  }

  @SuppressWarnings("unchecked") // the format is that of the value's class
  private static <T> String print(TextFormat<T> format, Object value) {
    return format.print((T) value);
  }
}
