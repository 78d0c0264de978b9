package io.github.cqpm.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of one language, and a host's own beside them. */
final class Sentences {
  private static final Pattern MESSAGE =
      Pattern.compile("(problem|document|syntax|form|kind|format)\\.");

  static final Sentences FRENCH = bundled("fr", "dd/MM/uuuu");
  static final Sentences ENGLISH = bundled("en", "uuuu-MM-dd");

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
              typeset(
                  new PropertyResourceBundle(
                      new InputStreamReader(
                          Objects.requireNonNull(stream, name), StandardCharsets.UTF_8)),
                  language.equals("fr") ? Typography::french : Typography::english)),
          DateTimeFormatter.ofPattern(dayPattern, Locale.ROOT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the sentences of ours as they are set in print; messages as logs and JSON hold them.
   */
  private static ResourceBundle typeset(ResourceBundle written, UnaryOperator<String> setter) {
    Object[][] all =
        written.keySet().stream()
            .map(
                key ->
                    new Object[] {
                      key,
                      MESSAGE.matcher(key).lookingAt()
                          ? written.getString(key)
                          : setter.apply(written.getString(key))
                    })
            .toArray(Object[][]::new);
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return all;
      }
    };
  }

  /** Returns these sentences, and those of {@link HostSentences} that were checked. */
  Sentences with(ResourceBundle more) {
    return new Sentences(language, Stream.concat(bundles.stream(), Stream.of(more)).toList(), day);
  }

  /** Returns the language, as HTML names it. */
  String getLanguage() {
    return language;
  }

  /** Returns the keys of all sentences. */
  Stream<String> keys() {
    return bundles.stream().flatMap(bundle -> bundle.keySet().stream());
  }

  /** Returns the sentence of that key as it stands, if there is one. */
  Optional<String> find(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key))
        .findFirst();
  }

  /** Returns the sentence of that key with its values, if there is one, and one that fits them. */
  Optional<String> find(String key, Map<String, String> values) {
    return find(key).flatMap(text -> new Sentence(text).fill(values, this::find));
  }

  /** Returns the sentence of that key, one of ours, as it stands. */
  String get(String key) {
    return find(key).orElseThrow(() -> new IllegalStateException("No sentence: " + key));
  }

  /** Returns the sentence of that key, one of ours, with its values. */
  String fill(String key, Map<String, String> values) {
    return find(key, values).orElseThrow(() -> new IllegalStateException("No sentence: " + key));
  }

  /** Returns a day as this language writes it. */
  String write(LocalDate date) {
    return day.format(date);
  }
}
