package io.github.cqpm.io.spring;

import io.github.cqpm.io.internal.format.HostValues;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Reads the days that a host's parameters ask for in the form of ISO 8601 as they are read in
 * documents: what is malformed is told alike, and a year has four digits.
 */
final class DayConverter implements ConditionalGenericConverter {
  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, LocalDate.class));
  }

  @Override
  public boolean matches(TypeDescriptor text, TypeDescriptor day) {
    DateTimeFormat form = day.getAnnotation(DateTimeFormat.class);
    return form != null
        && form.iso() == DateTimeFormat.ISO.DATE
        && form.pattern().isEmpty()
        && form.fallbackPatterns().length == 0;
  }

  /** An empty text is none, as it is to Spring's own. */
  @Override
  public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor day) {
    return text == null || text.equals("") ? null : HostValues.readDay((String) text);
  }
}
