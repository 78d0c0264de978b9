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

/** How documents write a day: {@code 2026-03-10}, and in no other way. */
final class Day {
  private static final int LENGTH = 10;

  private Day() {}

  /** Returns the day that the text spells, if it spells one. */
  static Optional<LocalDate> parse(String text) {
    if (!isOfForm(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfForm(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char letter = text.charAt(i);
      boolean between = i == 4 || i == 7;
      if (between != (letter == '-') || (!between && (letter < '0' || letter > '9'))) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
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
