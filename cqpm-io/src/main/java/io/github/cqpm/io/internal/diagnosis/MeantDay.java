package io.github.cqpm.io.internal.diagnosis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the day that a text means which is not written as days are in documents. */
public final class MeantDay {
  /** Of a point in time, only its midnight has a day that is the same everywhere. */
  private static final String MIDNIGHT =
      "(?:[T-]00:00(?::00(?:\\.0+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + MIDNIGHT);

  private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})" + MIDNIGHT);

  /** Of about this century, so that another number is not taken for a day. */
  private static final Pattern OF_SPREADSHEET = Pattern.compile("([2-7][0-9]{4})(?:\\.0+)?");

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]{1,60}");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final int LONGEST = 60;

  private static final LocalDate DAY_0_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

  private MeantDay() {}

  /** Returns the text with plain hyphens, without blanks around its parts or letters for digits. */
  public static String tidy(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    String plain = DASH.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("-").strip();
    plain = plain.replace('O', '0').replace('l', '1');
    return plain.replaceAll(" ?([-/.]) ?", "$1").replace(' ', '-');
  }

  /** Returns whether the text has the form of a day, and there is none, whichever comes first. */
  public static boolean isNone(String text) {
    return Stream.of(YEAR_FIRST, DIGITS)
            .flatMap(form -> match(form, text).stream())
            .anyMatch(date -> day(date, 1, 2, 3).or(() -> day(date, 1, 3, 2)).isEmpty())
        || match(YEAR_LAST, text)
            .filter(date -> day(date, 3, 2, 1).or(() -> day(date, 3, 1, 2)).isEmpty())
            .isPresent();
  }

  /** Returns the day; nothing where the text means none, or may mean several. */
  public static Optional<LocalDate> find(String text) {
    return match(YEAR_FIRST, text)
        .or(() -> match(DIGITS, text))
        .flatMap(date -> only(day(date, 1, 2, 3), day(date, 1, 3, 2), true))
        .or(
            () ->
                match(YEAR_LAST, text)
                    .flatMap(date -> only(day(date, 3, 2, 1), day(date, 3, 1, 2), false)));
  }

  /** Returns the day that spreadsheets count as that number. */
  public static Optional<LocalDate> ofSpreadsheet(String number) {
    return match(OF_SPREADSHEET, number)
        .map(days -> DAY_0_OF_SPREADSHEETS.plusDays(Long.parseLong(days.group(1))));
  }

  private static Optional<MatchResult> match(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Returns the day that there is of two; where both are there, the first if it is preferred. */
  private static Optional<LocalDate> only(
      Optional<LocalDate> day, Optional<LocalDate> swapped, boolean preferred) {
    return day.isEmpty() || swapped.isEmpty() || preferred
        ? day.or(() -> swapped)
        : day.filter(swapped.get()::equals);
  }

  private static Optional<LocalDate> day(MatchResult date, int year, int month, int day) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(year)),
              Integer.parseInt(date.group(month)),
              Integer.parseInt(date.group(day))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
