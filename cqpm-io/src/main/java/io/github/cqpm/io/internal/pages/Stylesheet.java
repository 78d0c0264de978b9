package io.github.cqpm.io.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of all pages, and text as CSS writes it. */
final class Stylesheet {
  static final String ALL = read("page.css");

  private Stylesheet() {}

  private static String read(String name) {
    try (InputStream stream = Stylesheet.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a text as a CSS string, of which only letters and digits stand as they are. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    PageOutput.legible(text)
        .codePoints()
        .forEach(
            character -> {
              if (Character.isLetterOrDigit(character) || character == ' ') {
                quoted.appendCodePoint(character);
              } else {
                quoted.append('\\').append(Integer.toHexString(character)).append(' ');
              }
            });
    return quoted.append('"').toString();
  }
}
