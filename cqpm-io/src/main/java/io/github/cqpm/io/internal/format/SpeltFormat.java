package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.diagnosis.MeantDay;
import io.github.cqpm.io.internal.diagnosis.Shown;
import io.github.cqpm.io.internal.json.Tokens.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a form: identifiers and days.
 *
 * @param <T> the type of the values
 */
final class SpeltFormat<T> extends TextFormat<T> {
  /** What is spelt, and may be misspelt in ways of its own. */
  enum Spelling {
    IDENTIFIER,
    PERSON,
    CODE,
    DAY
  }

  private final Class<T> type;
  private final String form;
  private final Function<String, @Nullable T> read;
  private final Function<T, String> print;
  private final Spelling spelling;

  SpeltFormat(
      Class<T> type,
      String form,
      Function<String, @Nullable T> read,
      Function<T, String> print,
      Spelling spelling) {
    this.type = type;
    this.form = form;
    this.read = read;
    this.print = print;
    this.spelling = spelling;
  }

  Class<T> getType() {
    return type;
  }

  @Override
  @Nullable T parse(String text) {
    try {
      return read.apply(text);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  @Override
  String print(T value) {
    return print.apply(value);
  }

  @Override
  void refuse(Pass pass, String text) {
    pass.requireLeisure();
    Misspelling wrong =
        switch (spelling) {
          case IDENTIFIER, PERSON -> Misspelling.ofIdentifier(text, each -> parse(each) != null);
          case CODE -> Misspelling.ofCode(text, this::parse, print);
          case DAY -> Misspelling.ofDay(text);
        };
    List<String> expected = new ArrayList<>(List.of(form));
    expected.addAll(wrong.unkept());
    pass.report(
        DocumentProblemCode.MALFORMED_VALUE,
        spelling == Spelling.PERSON ? "" : Shown.value(text),
        expected,
        wrong.meant());
  }

  @Override
  void refuseKind(Pass pass) throws IOException {
    pass.requireLeisure();
    String number = pass.tokens().current() == Token.NUMBER ? pass.tokens().text() : "";
    Optional<String> counted =
        spelling == Spelling.DAY
            ? MeantDay.ofSpreadsheet(number).map(Day::print)
            : Optional.empty();
    if (counted.isPresent()) {
      pass.refuseKind(List.of("string", "SPREADSHEET_DAY"), counted.get());
    } else if (spelling == Spelling.PERSON) {
      refuseUnquoted(pass);
    } else {
      String text = spelling == Spelling.DAY ? Misspelling.ofDay(number).meant() : number;
      boolean quotable = parse(text) != null;
      boolean noDay = spelling == Spelling.DAY && !quotable;
      pass.refuseKind(
          noDay ? List.of("string", form) : List.of("string"), quotable ? "\"" + text + "\"" : "");
    }
  }
}
