package io.github.cqpm.io.testkit;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.text.Explanations;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** A sentence in both languages. */
record Said(String french, String english) {
  private static final List<Explanations> LANGUAGES =
      List.of(Explanations.french(), Explanations.english());

  /**
   * Returns a sentence of the kit's own.
   *
   * @param key its key in the bundles
   * @param values what stands for {@code {0}}, {@code {1}} and so on
   */
  static Said of(String key, Object... values) {
    return new Said(
        fill(sentence(Locale.FRENCH, key), values, Said::french),
        fill(sentence(Locale.ENGLISH, key), values, Said::english));
  }

  private static String sentence(Locale language, String key) {
    return ResourceBundle.getBundle("io.github.cqpm.io.testkit.stories", language).getString(key);
  }

  private static String fill(String sentence, Object[] values, Function<Said, String> language) {
    String filled = sentence;
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      filled =
          filled.replace(
              "{" + i + "}", value instanceof Said said ? language.apply(said) : value.toString());
    }
    return filled;
  }

  /** Returns how both languages tell a problem of a document. */
  static Said of(DocumentProblem problem) {
    return in(explanations -> explanations.explain(problem));
  }

  /** Returns what our explanations say of something, in both languages. */
  static Said in(Function<Explanations, String> telling) {
    return new Said(telling.apply(LANGUAGES.get(0)), telling.apply(LANGUAGES.get(1)));
  }

  /** Returns the same with what is done to each language's sentence. */
  Said with(BinaryOperator<String> change, Said other) {
    return new Said(change.apply(french, other.french), change.apply(english, other.english));
  }
}
