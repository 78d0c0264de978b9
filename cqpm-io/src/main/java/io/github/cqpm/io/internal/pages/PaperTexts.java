package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Typography;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and sentences of the papers in one language: {@code papers_fr.properties} and its like.
 */
public final class PaperTexts {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  private final String language;
  private final Properties texts;

  private PaperTexts(String language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** Returns those of that language, {@code fr} or {@code en}. */
  public static PaperTexts in(String language) {
    String name = "/io/github/cqpm/io/paper/papers_" + language + ".properties";
    try (InputStream stream = PaperTexts.class.getResourceAsStream(name)) {
      Properties texts = new Properties();
      texts.load(
          new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
      texts.replaceAll((key, text) -> set(language, text.toString()));
      return new PaperTexts(language, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String set(String language, String text) {
    return language.equals("fr") ? Typography.french(text) : Typography.english(text);
  }

  /** Returns the language, as HTML names it. */
  public String language() {
    return language;
  }

  /** Returns the keys. */
  public Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** Returns the text of that key as it stands. */
  public String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("No text: " + key);
    }
    return text;
  }

  /** Returns the text of that key, with a value in the place of each {@code {name}}. */
  public String fill(String key, Map<String, ?> values) {
    return PLACEHOLDER
        .matcher(get(key))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Objects.requireNonNull(values.get(place.group(1)), place.group(1)).toString()));
  }

  /** Returns the text of that key, with that value in the place of {@code {name}}. */
  public String fill(String key, String name, Object value) {
    return fill(key, Map.of(name, value));
  }
}
