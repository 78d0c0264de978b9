package io.github.cqpm.io.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of JSON by RFC 8785: one text for one value. */
public final class CanonicalJson {
  private static final long GREATEST_EXACT = (1L << 53) - 1;

  private final StringBuilder text = new StringBuilder();

  /** The way to the value that is being written. */
  private final Deque<String> way = new ArrayDeque<>();

  private CanonicalJson() {}

  /**
   * Returns the canonical form of a value's document.
   *
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, or a number is
   *     beyond 2^53 - 1: the form has no place for either
   */
  public static String of(Object value) {
    return of(toTree(value));
  }

  /** Returns the canonical form of a tree of strings, booleans, whole numbers, objects, arrays. */
  static String of(JsonNode tree) {
    CanonicalJson canonical = new CanonicalJson();
    canonical.write(tree);
    return canonical.text.toString();
  }

  /** Returns the document of a value as a tree. */
  static JsonNode toTree(Object value) {
    try (TokenBuffer buffer = new TokenBuffer(null, false)) {
      Mappers.COMPACT.writeValue(buffer, value);
      try (JsonParser parser = buffer.asParser()) {
        return Mappers.TREES.readTree(parser);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(JsonNode value) {
    if (value.isObject()) {
      writeObject(value);
    } else if (value.isArray()) {
      char separator = '[';
      for (int i = 0; i < value.size(); i++) {
        text.append(separator);
        writePart(String.valueOf(i), value.get(i));
        separator = ',';
      }
      text.append(value.isEmpty() ? "[]" : "]");
    } else if (value.isTextual()) {
      writeString(value.textValue());
    } else if (value.isIntegralNumber()) {
      writeNumber(value);
    } else {
      text.append(value.asText());
    }
  }

  private void writeObject(JsonNode object) {
    Map<String, JsonNode> sorted = new TreeMap<>(); // by UTF-16 code units, as a String compares
    object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
    char separator = '{';
    for (Map.Entry<String, JsonNode> member : sorted.entrySet()) {
      text.append(separator);
      writeString(member.getKey());
      text.append(':');
      writePart(member.getKey(), member.getValue());
      separator = ',';
    }
    text.append(sorted.isEmpty() ? "{}" : "}");
  }

  private void writePart(String name, JsonNode part) {
    way.addLast(name);
    write(part);
    way.removeLast();
  }

  private String pointer() {
    return way.stream().reduce("", CanonicalJson::step);
  }

  /** Returns the pointer to a part of what is at this one. */
  static String step(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void writeNumber(JsonNode number) {
    if (!number.canConvertToLong() || Math.abs(number.longValue()) > GREATEST_EXACT) {
      throw new IllegalArgumentException(
          "The number at \"%s\" is beyond 2^53 - 1 and has no canonical form."
              .formatted(pointer()));
    }
    text.append(number.longValue());
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
                .formatted(pointer()));
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
