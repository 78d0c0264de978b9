package io.github.cqpm.io.spring;

import io.github.cqpm.io.internal.format.HostValues;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Reads identifiers and constants of ours, in paths and parameters, as they are read in documents:
 * what is malformed is told alike.
 */
final class TextConverter implements ConditionalGenericConverter {
  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(
        new ConvertiblePair(String.class, Enum.class),
        new ConvertiblePair(String.class, Object.class));
  }

  @Override
  public boolean matches(TypeDescriptor text, TypeDescriptor value) {
    return HostValues.areTexts(value.getType());
  }

  /** An empty text is none, as it is to Spring's own. */
  @Override
  public @Nullable Object convert(
      @Nullable Object text, TypeDescriptor from, TypeDescriptor value) {
    return text == null || text.equals("")
        ? null
        : HostValues.readText((String) text, value.getType());
  }
}
