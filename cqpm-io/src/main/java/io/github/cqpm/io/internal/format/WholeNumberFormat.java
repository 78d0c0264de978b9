package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.json.Sink;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A whole number, in digits alone.
 *
 * @param <T> the type of the values
 */
final class WholeNumberFormat<T extends Number> extends Format<T> {
  static final WholeNumberFormat<Integer> AT_LEAST_1 =
      new WholeNumberFormat<>(1, Integer.MAX_VALUE, number -> (int) number, List.of());
  static final WholeNumberFormat<Long> LONG =
      new WholeNumberFormat<>(Long.MIN_VALUE, Long.MAX_VALUE, number -> number, List.of());

  private static final int LONGEST_SHOWN = 30;

  private final long least;
  private final long most;
  private final LongFunction<T> narrow;
  private final List<String> choices;

  private WholeNumberFormat(long least, long most, LongFunction<T> narrow, List<String> choices) {
    this.least = least;
    this.most = most;
    this.narrow = narrow;
    this.choices = choices;
  }

  /** Returns the format of versions, of which the one that is written today is told. */
  static WholeNumberFormat<Integer> version(int today) {
    return new WholeNumberFormat<>(
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        number -> (int) number,
        List.of(String.valueOf(today)));
  }

  @Override
  List<String> getChoices() {
    return choices;
  }

  long getLeast() {
    return least;
  }

  long getMost() {
    return most;
  }

  @Override
  @Nullable T read(Pass pass) throws IOException {
    if (pass.tokens().current() != Token.NUMBER) {
      pass.requireLeisure();
      String given = pass.tokens().current() == Token.STRING ? pass.tokens().text() : "";
      boolean digits = given.matches("[0-9]{1,9}");
      pass.refuseKind(List.of("number"), digits ? Integer.valueOf(given).toString() : "");
      return null;
    }
    String text = pass.tokens().text();
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return narrow.apply(number);
      }
    } catch (NumberFormatException notWhole) {
      // told below
    }
    pass.report(
        DocumentProblemCode.MALFORMED_VALUE,
        text.length() > LONGEST_SHOWN ? "" : text,
        List.of(least == 1 ? "AtLeast1" : "WholeNumber"),
        text.matches("-?(?:0|[1-9][0-9]{0,8})\\.0{1,9}")
            ? text.substring(0, text.indexOf('.'))
            : "");
    return null;
  }

  @Override
  void write(T value, Sink sink) throws IOException {
    sink.number(value.longValue());
  }
}
