package io.github.cqpm.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of one language, and a host's own beside them. */
final class Sentences {
  static final Sentences FRENCH = bundled("fr", "dd/MM/uuuu");
  static final Sentences ENGLISH = bundled("en", "uuuu-MM-dd");

  /** A part of a sentence that is left out where a value in it is empty. */
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)(?::([A-Za-z]+))?}");

  private final String language;
  private final List<ResourceBundle> bundles;
  private final DateTimeFormatter day;

  private Sentences(String language, List<ResourceBundle> bundles, DateTimeFormatter day) {
    this.language = language;
    this.bundles = List.copyOf(bundles);
    this.day = day;
  }

  /** Reads by name, so that no default locale plays a part. */
  private static Sentences bundled(String language, String dayPattern) {
    String name = "sentences_" + language + ".properties";
    try (InputStream stream = Sentences.class.getResourceAsStream(name)) {
      return new Sentences(
          language,
          List.of(
              new PropertyResourceBundle(
                  new InputStreamReader(
                      Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))),
          DateTimeFormatter.ofPattern(dayPattern, Locale.ROOT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sentences with(ResourceBundle more) {
    return new Sentences(language, Stream.concat(bundles.stream(), Stream.of(more)).toList(), day);
  }

  /** Returns the language, as HTML names it. */
  String getLanguage() {
    return language;
  }

  /** Returns the sentence of that key as it stands, if there is one. */
  Optional<String> find(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst();
  }

  /** Returns the sentence of that key as it stands; the key itself if there is none. */
  String get(String key) {
    return find(key).orElse(key);
  }

  String write(LocalDate date) {
    return day.format(date);
  }

  /**
   * Returns the sentence of that key with its values; the key and the values if there is none.
   *
   * <p>{@code {name}} stands for a value, {@code {name:Type}} for the label of a constant.
   */
  String fill(String key, Map<String, String> values) {
    Optional<String> sentence = find(key);
    if (sentence.isEmpty()) {
      return values.isEmpty() ? key : key + " " + values;
    }
    String chosen =
        OPTIONAL
            .matcher(sentence.get())
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(isFilled(part.group(1), values) ? part.group(1) : ""));
    return PLACEHOLDER
        .matcher(chosen)
        .replaceAll(
            placeholder ->
                Matcher.quoteReplacement(
                    valueOf(placeholder.group(1), placeholder.group(2), values)));
  }

  /** Returns a sentence as it stands, with … for each of its values; in parentheses, for none. */
  static String withoutValues(String sentence) {
    String told = PLACEHOLDER.matcher(OPTIONAL.matcher(sentence).replaceAll("")).replaceAll("…");
    return told.replace(" (…)", "");
  }

  private static boolean isFilled(String part, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(part)
        .results()
        .noneMatch(placeholder -> values.getOrDefault(placeholder.group(1), "").isEmpty());
  }

  private String valueOf(
      String name, @org.jspecify.annotations.Nullable String type, Map<String, String> values) {
    String value = values.getOrDefault(name, "");
    return type == null ? value : get("label." + type + "." + value);
  }
}
