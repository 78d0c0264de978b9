package io.github.cqpm.io.internal.format;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.diagnosis.Labels;
import io.github.cqpm.io.internal.diagnosis.Shown;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.io.internal.json.Utf8;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value that is a string, and may be the name of a property, too.
 *
 * @param <T> the type of the values
 */
public abstract sealed class TextFormat<T> extends Format<T>
    permits TextFormat.FreeText, SpeltFormat, TextFormat.Constants, FixedText {
  /** Returns the value that the text spells; null if it spells none. */
  abstract @Nullable T parse(String text);

  /** Returns the text that spells the value. */
  abstract String print(T value);

  /** Tells that the current text spells no value. */
  abstract void refuse(Pass pass, String text);

  @Override
  final @Nullable T read(Pass pass) throws IOException {
    if (pass.tokens().current() == Token.STRING) {
      return read(pass, pass.tokens().text());
    }
    refuseKind(pass);
    return null;
  }

  /** Passes over the current value, which is no text, and tells so. */
  void refuseKind(Pass pass) throws IOException {
    pass.refuseKind("string");
  }

  /** Does so, and tells that a number is to be put in quotes. */
  static void refuseUnquoted(Pass pass) throws IOException {
    boolean number = pass.tokens().current() == Token.NUMBER;
    pass.refuseKind(number ? List.of("string", "QUOTED") : List.of("string"), "");
  }

  /** Returns the value that the current text spells; null if none, which the pass was told. */
  final @Nullable T read(Pass pass, String text) {
    T value = parse(text);
    if (value == null) {
      refuse(pass, text);
    }
    return value;
  }

  @Override
  void write(T value, Sink sink) throws IOException {
    sink.string(print(value));
  }

  /** Writes a value as the name of a property. */
  void writeName(T value, Sink sink) throws IOException {
    sink.name(print(value));
  }

  /** Returns the format of any text but halves of characters. */
  static TextFormat<String> freeText() {
    return new FreeText();
  }

  /**
   * Returns the format of identifiers that a host chooses.
   *
   * @param form the name of the form, by which its sentence is found
   * @param read reads a value, and throws an {@link IllegalArgumentException} for what is none
   */
  static <T> SpeltFormat<T> identifier(
      Class<T> type, String form, Function<String, T> read, Function<T, String> print) {
    return new SpeltFormat<>(type, form, read, print, SpeltFormat.Spelling.IDENTIFIER);
  }

  /** Returns the same for references to people, which are never shown. */
  static <T> SpeltFormat<T> person(
      Class<T> type, String form, Function<String, T> read, Function<T, String> print) {
    return new SpeltFormat<>(type, form, read, print, SpeltFormat.Spelling.PERSON);
  }

  /** Returns the same for codes of a form of their own, in capitals. */
  static <T> SpeltFormat<T> code(
      Class<T> type, String form, Function<String, T> read, Function<T, String> print) {
    return new SpeltFormat<>(type, form, read, print, SpeltFormat.Spelling.CODE);
  }

  /** Returns the format of days, and of nothing but days: {@code 2026-03-10}. */
  static SpeltFormat<LocalDate> days() {
    return new SpeltFormat<>(
        LocalDate.class, "LocalDate", Day::parse, Day::print, SpeltFormat.Spelling.DAY);
  }

  /** Returns the format of constants, which are written by name. */
  static <E extends Enum<E>> Constants<E> constants(Class<E> type, E[] values) {
    return new Constants<>(type, values);
  }

  /** Returns the format of one text that is always the same; what else stands there has a code. */
  static TextFormat<String> fixed(String text, DocumentProblemCode otherwise) {
    return new FixedText(text, otherwise);
  }

  /** Any text but halves of characters. */
  static final class FreeText extends TextFormat<String> {
    private FreeText() {}

    @Override
    @Nullable String parse(String text) {
      return Utf8.isWhole(text) ? text : null;
    }

    @Override
    String print(String value) {
      return value;
    }

    @Override
    void refuse(Pass pass, String text) {
      pass.report(DocumentProblemCode.MALFORMED_VALUE, "", "Unicode");
    }

    @Override
    void refuseKind(Pass pass) throws IOException {
      refuseUnquoted(pass);
    }
  }

  /** The names of constants. */
  static final class Constants<E extends Enum<E>> extends TextFormat<E> {
    private final Class<E> type;
    private final E[] constants;
    private final Map<E, SerializedString> written;
    private final List<String> names;

    private Constants(Class<E> type, E[] constants) {
      this.type = type;
      names = Arrays.stream(constants).map(Enum::name).toList();
      written = new EnumMap<>(type);
      this.constants = constants.clone();
      for (E constant : constants) {
        written.put(constant, new SerializedString(constant.name()));
      }
    }

    Class<E> getType() {
      return type;
    }

    List<String> getNames() {
      return names;
    }

    @Override
    List<String> getChoices() {
      return names;
    }

    @Override
    @Nullable E parse(String text) {
      for (E constant : constants) { // a few, so that no hash is worth its while
        if (constant.name().equals(text)) {
          return constant;
        }
      }
      return null;
    }

    @Override
    String print(E value) {
      return value.name();
    }

    @Override
    void refuse(Pass pass, String text) {
      pass.requireLeisure();
      String labelled = Labels.find(text, List.of(constants)).map(Enum::name).orElse("");
      if (labelled.isEmpty()) {
        pass.reportConstant(DocumentProblemCode.UNKNOWN_CONSTANT, text, names);
      } else {
        pass.report(DocumentProblemCode.UNKNOWN_CONSTANT, Shown.label(text), names, labelled);
      }
    }

    @Override
    void refuseKind(Pass pass) throws IOException {
      pass.requireLeisure();
      pass.refuseKind(Stream.concat(Stream.of("string", "CHOICE"), names.stream()).toList(), "");
    }

    @Override
    void write(E value, Sink sink) throws IOException {
      sink.string(writtenAs(value));
    }

    private SerializedString writtenAs(E value) {
      return Objects.requireNonNull(written.get(value));
    }

    @Override
    void writeName(E value, Sink sink) throws IOException {
      sink.name(writtenAs(value));
    }
  }
}
