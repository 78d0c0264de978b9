package io.github.cqpm.examples.cli;

import io.github.cqpm.model.referential.NationalRegistration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a registration in the RNCP: {@code 2024-01-01..} or {@code 2024-01-01..2029-01-01}. */
final class RegistrationConverter implements ITypeConverter<NationalRegistration> {
  private static final Pattern FORM = Pattern.compile("([^.]+)\\.\\.([^.]*)");

  @Override
  public NationalRegistration convert(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException("not a period"); // BadUsage tells what is expected
    }
    DayConverter days = new DayConverter();
    LocalDate first = days.convert(matcher.group(1));
    if (matcher.group(2).isEmpty()) {
      return NationalRegistration.since(first);
    }
    LocalDate last = days.convert(matcher.group(2));
    if (last.isBefore(first)) {
      throw new TypeConversionException("the last day is before the first");
    }
    return NationalRegistration.during(first, last);
  }
}
