package io.github.cqpm.io.internal.json;

import io.github.cqpm.model.internal.Legible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The canonical form of JSON by RFC 8785: one text for one value. */
public final class CanonicalJson {
  private static final long GREATEST_EXACT = (1L << 53) - 1;

  private final StringBuilder text = new StringBuilder();

  /** The way to the value that is being written. */
  private final Deque<String> way = new ArrayDeque<>();

  private CanonicalJson() {}

  /**
   * Returns the canonical form of maps and lists of strings, longs and booleans.
   *
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, or a number is
   *     beyond 2^53 - 1: the form has no place for either
   */
  public static String of(Object plain) {
    CanonicalJson canonical = new CanonicalJson();
    canonical.write(plain);
    return canonical.text.toString();
  }

  private void write(Object value) {
    if (value instanceof Map<?, ?> object) {
      writeObject(object);
    } else if (value instanceof List<?> array) {
      char separator = '[';
      for (int i = 0; i < array.size(); i++) {
        text.append(separator);
        writePart(String.valueOf(i), array.get(i));
        separator = ',';
      }
      text.append(separator == '[' ? "[]" : "]");
    } else if (value instanceof String string) {
      writeString(string);
    } else if (value instanceof Long number) {
      writeNumber(number);
    } else {
      text.append((boolean) value);
    }
  }

  private void writeObject(Map<?, ?> object) {
    SortedMap<String, Object> sorted =
        new TreeMap<>(); // by UTF-16 code units, as a String compares
    object.forEach((name, value) -> sorted.put((String) name, value));
    char separator = '{';
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      text.append(separator);
      writeString(member.getKey());
      text.append(':');
      writePart(member.getKey(), member.getValue());
      separator = ',';
    }
    text.append(separator == '{' ? "{}" : "}");
  }

  private void writePart(String name, Object part) {
    way.addLast(name);
    write(part);
    way.removeLast();
  }

  private String pointer() {
    return way.stream().reduce("", CanonicalJson::step);
  }

  /** Returns the pointer to a part of what is at this one. */
  public static String step(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void writeNumber(long number) {
    if (Math.abs(number) > GREATEST_EXACT) {
      throw new IllegalArgumentException(
          "The number at \"%s\" is beyond 2^53 - 1 and has no canonical form."
              .formatted(Legible.of(pointer())));
    }
    text.append(number);
  }

  private void writeString(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < string.length()
          && Character.isLowSurrogate(string.charAt(i + 1))) {
        text.append(unit).append(string.charAt(++i));
      } else if (Character.isSurrogate(unit)) {
        throw new IllegalArgumentException(
            "A text at \"%s\" holds half of a surrogate pair and has no canonical form."
                .formatted(Legible.of(pointer())));
      } else {
        writeUnit(unit);
      }
    }
    text.append('"');
  }

  private void writeUnit(char unit) {
    switch (unit) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\b' -> text.append("\\b");
      case '\f' -> text.append("\\f");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> {
        if (unit < ' ') {
          text.append("\\u%04x".formatted((int) unit));
        } else {
          text.append(unit);
        }
      }
    }
  }
}
