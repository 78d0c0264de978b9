package io.github.cqpm.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as the JSON documents write it, and in no other way. */
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
