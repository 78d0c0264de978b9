package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** How documents write a day: {@code 2026-03-10}, and in no other way. */
final class Day {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Day() {}

  /** Returns the day that the text spells, if it spells one. */
  static Optional<LocalDate> parse(String text) {
    try {
      return FORM.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Reads a day, whatever a host's mapper would take for one. */
  static final class Deserializer extends StdDeserializer<LocalDate> {
    @Serial private static final long serialVersionUID = 1L;

    Deserializer() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
      }
      Optional<LocalDate> day = parse(parser.getText());
      return day.isPresent()
          ? day.get()
          : (LocalDate)
              context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a day");
    }
  }
}
