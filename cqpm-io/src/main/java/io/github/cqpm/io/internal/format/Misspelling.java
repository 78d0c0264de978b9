package io.github.cqpm.io.internal.format;

import io.github.cqpm.io.internal.diagnosis.MeantDay;
import io.github.cqpm.io.internal.diagnosis.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text that is not of its form.
 *
 * @param unkept the name of what it does not keep, by which its sentence is found, and what that
 *     speaks of; empty where no more can be said than the form
 * @param meant what was probably meant; empty where nothing is near
 */
record Misspelling(List<String> unkept, String meant) {
  private static final Pattern CODE =
      Pattern.compile("(?:BDC)?([0-9]{3,4}(?=-|$)|[0-9]{4})(?:-?0{0,3}([1-9][0-9]?))?");

  private static final Misspelling EMPTY = new Misspelling(List.of("NOT_EMPTY"), "");

  /** Returns what is wrong with an identifier of a host's. */
  static Misspelling ofIdentifier(String text, Predicate<String> isOne) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    return text.codePoints()
        .filter(each -> !isOne.test(Character.toString(each)))
        .mapToObj(Misspelling::without)
        .findFirst()
        .orElse(new Misspelling(List.of("AT_MOST_100"), ""));
  }

  private static Misspelling without(int character) {
    String kind = Shown.isOfOtherAlphabet(character) ? "OTHER_ALPHABET" : "WITHOUT";
    return new Misspelling(List.of(kind, Shown.character(character)), "");
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
    T asItStands = parse.apply(tidy);
    T meant = asItStands == null ? parse.apply(repair(tidy)) : asItStands;
    if (meant != null) {
      return new Misspelling(List.of(), Shown.value(print.apply(meant)));
    }
    return text.codePoints()
        .filter(Shown::isOfOtherAlphabet)
        .mapToObj(Misspelling::without)
        .findFirst()
        .orElse(new Misspelling(List.of(), ""));
  }

  /** Returns a code with the letter O for a zero, or a zero too few or too many, put right. */
  private static String repair(String code) {
    Matcher parts = CODE.matcher(code.replace('O', '0'));
    if (!parts.matches()) {
      return "";
    }
    String block = "BDC%4s".formatted(parts.group(1)).replace(' ', '0');
    return parts.group(2) == null ? block : block + "-" + parts.group(2);
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
    String tidy = MeantDay.tidy(text);
    String meant = MeantDay.find(tidy).map(Day::print).orElse("");
    if (!meant.isEmpty() && !tidy.equals(text)) {
      return text.codePoints()
          .filter(each -> tidy.indexOf(each) < 0)
          .mapToObj(each -> new Misspelling(List.of("DAY_WITHOUT", Shown.character(each)), meant))
          .findFirst()
          .orElse(new Misspelling(List.of(), meant));
    }
    boolean none = Day.isOfForm(text) || MeantDay.isNone(tidy);
    return new Misspelling(none ? List.of("EXISTING_DAY") : List.of(), meant);
  }
}
