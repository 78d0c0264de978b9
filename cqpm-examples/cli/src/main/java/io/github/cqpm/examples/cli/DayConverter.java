package io.github.cqpm.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as the JSON documents write it, and in no other way. */
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Pattern DAY_FIRST =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[/.-]?([0-9]{1,2})[/.-]?([0-9]{1,2})");

  /** Returns the day that was meant where it is written in another way, as in France. */
  static Optional<LocalDate> meant(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    return yearFirst.matches()
        ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 30/02/2026 is none in any way
    }
  }

  @Override
  public LocalDate convert(String text) {
    try {
      if (FORM.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // 2026-02-30 has the form of a day and is none.
    }
    throw new TypeConversionException("not a day"); // BadUsage tells what is expected
  }
}
