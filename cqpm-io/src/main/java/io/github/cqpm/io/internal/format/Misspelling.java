package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.internal.diagnosis.MeantDay;
import io.github.cqpm.io.internal.diagnosis.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text that is not of its form.
 *
 * @param unkept the name of what it does not keep, by which its sentence is found, and what that
 *     speaks of; empty where no more can be said than the form
 * @param meant what was probably meant; empty where nothing is near
 */
record Misspelling(List<String> unkept, String meant) {
  private static final Misspelling EMPTY = new Misspelling(List.of("NOT_EMPTY"), "");

  /** Returns what is wrong with an identifier of a host's. */
  static Misspelling ofIdentifier(String text, Predicate<String> isOne) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    return text.codePoints()
        .filter(each -> !isOne.test(Character.toString(each)))
        .mapToObj(each -> new Misspelling(List.of("WITHOUT", Shown.character(each)), ""))
        .findFirst()
        .orElse(new Misspelling(List.of("AT_MOST_100"), ""));
  }

  /** Returns what is wrong with a code, whose letters are capitals. */
  static <T> Misspelling ofCode(
      String text, Function<String, @Nullable T> parse, Function<T, String> print) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    String tidy =
        text.replaceAll("[\\s\\u00a0]", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[_./\\u2010-\\u2015]", "-")
            .replaceFirst("^BDC-", "BDC");
    T meant = parse.apply(tidy);
    return new Misspelling(List.of(), meant == null ? "" : Shown.value(print.apply(meant)));
  }

  /** Returns what is wrong with a day. */
  static Misspelling ofDay(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    Optional<LocalDate> counted = MeantDay.ofSpreadsheet(text);
    if (counted.isPresent()) {
      return new Misspelling(List.of("SPREADSHEET_DAY"), Day.print(counted.get()));
    }
    String meant = MeantDay.find(text).map(Day::print).orElse("");
    return new Misspelling(Day.isOfForm(text) ? List.of("EXISTING_DAY") : List.of(), meant);
  }
}
