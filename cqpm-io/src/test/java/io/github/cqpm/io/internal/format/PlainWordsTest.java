package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.internal.json.FileKind;
import io.github.cqpm.io.internal.json.Tokens.Token;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Problems are told in plain words of one language, and with how to mend them. */
class PlainWordsTest {
  private static final PropertyResourceBundle FRENCH = bundle("fr");
  private static final PropertyResourceBundle ENGLISH = bundle("en");

  /** What tells a problem, or is put into the sentence that does. */
  private static final Pattern OF_PROBLEMS =
      Pattern.compile(
          "(document|problem|syntax|form|kind|format|label\\.DocumentProblemCode)\\..*");

  /** Words of programmers, and of the other language. */
  private static final Pattern NOT_FRENCH =
      Pattern.compile(
          "(?i)(?<![\\p{L}-])(surrogate|tableaux?|objets?|chaînes?|booléens?|pointeurs?|tokens?"
              + "|parsers?|strings?|arrays?|bytes?|buffer|index|entier signé|syntaxe|caractère"
              + " unicode|the|and|is|must|not|value|unexpected|expected|invalid|line|column|at|of"
              + "|character|blank|missing|error|wrong|written?)(?![\\p{L}-])");

  private static final Pattern MENDS_IN_FRENCH =
      Pattern.compile(
          "(Ajoutez|Annulez|Comparez|Corrigez|Donnez|Découpez|Décompressez|Effacez|Enregistrez"
              + "|Fournissez|Gardez|Il faut ici|Intervertissez|Mettez|Nommez|Raccourcissez|Refaites|Remplacez|Reprenez"
              + "|Retirez|Saisissez|Valeurs possibles|Vérifiez|Écrivez)");
  private static final Pattern MENDS_IN_ENGLISH =
      Pattern.compile(
          "(Add|Check|Compare|Correct|Decompress|Delete|Enter|Get|Give|Keep|Make|Mend|Name"
              + "|Possible values|Put|Replace|Revoke|Save|Shorten|Split|Swap|Take|Target|Update"
              + "|What is needed here|Write)");

  private static PropertyResourceBundle bundle(String language) {
    String name = "sentences_" + language + ".properties";
    try (var text = Explanations.class.getResourceAsStream(name)) {
      return new PropertyResourceBundle(
          new InputStreamReader(Objects.requireNonNull(text), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> keys() {
    return FRENCH.keySet().stream().filter(key -> OF_PROBLEMS.matcher(key).matches());
  }

  @Test
  void both_languages_have_the_same_sentences_about_the_same_values() {
    assertThat(new TreeSet<>(FRENCH.keySet())).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    assertThat(FRENCH.keySet())
        .hasSizeGreaterThan(300)
        .allSatisfy(
            key ->
                assertThat(placeholders(FRENCH.getString(key)))
                    .as(key)
                    .isEqualTo(placeholders(ENGLISH.getString(key))));
  }

  private static Set<String> placeholders(String sentence) {
    return Pattern.compile("\\{[A-Za-z]+(:[A-Za-z]+)?}")
        .matcher(sentence)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  @Test
  void no_word_of_programmers_or_of_english_stands_in_a_french_sentence_about_a_problem() {
    assertThat(keys())
        .allSatisfy(
            key -> {
              String words = FRENCH.getString(key).replaceAll("\\{[A-Za-z]+}", "");
              assertThat(NOT_FRENCH.matcher(words).results().map(found -> found.group()))
                  .as("%s=%s", key, words)
                  .isEmpty();
              assertThat(words.replace("(null)", "")).as(key).doesNotContain("null");
            });
  }

  @Test
  void every_sentence_about_a_problem_says_how_to_mend_it() {
    assertThat(keys().filter(key -> key.matches("(document|problem|syntax)\\.(?!value\\.).*")))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            key -> {
              assertThat(FRENCH.getString(key)).as(key).containsPattern(MENDS_IN_FRENCH);
              assertThat(ENGLISH.getString(key)).as(key).containsPattern(MENDS_IN_ENGLISH);
            });
  }

  private static String explain(
      Explanations language,
      DocumentProblemCode code,
      String value,
      String suggestion,
      String... expected) {
    return language.explain(
        new DocumentProblem(
            code, "", 1, 1, value, List.of(expected), suggestion, Optional.empty()));
  }

  /**
   * A code that came without its details, as from a host's mapper, is told as well as with them.
   */
  @Test
  void every_code_has_a_sentence_with_and_without_its_details() {
    for (Explanations language : List.of(Explanations.french(), Explanations.english())) {
      for (DocumentProblemCode code : DocumentProblemCode.values()) {
        for (String value : List.of("", "x1")) {
          for (String suggestion : List.of("", "y1")) {
            assertThat(explain(language, code, value, suggestion, "z1"))
                .as("%s", code)
                .doesNotContain("{v", "{e", "{s", "[ (", "()")
                .matches("(?s).*[.?:/1]");
          }
        }
      }
    }
  }

  @Test
  void every_form_and_kind_has_words_of_its_own() {
    for (Explanations language : List.of(Explanations.french(), Explanations.english())) {
      Forms.OF
          .keySet()
          .forEach(
              type ->
                  assertThat(
                          explain(
                              language,
                              DocumentProblemCode.MALFORMED_VALUE,
                              "",
                              "",
                              type.getSimpleName(),
                              "NOT_EMPTY"))
                      .doesNotContain(type.getSimpleName())
                      .doesNotContain("NOT_EMPTY"));
      Arrays.stream(Token.values())
          .map(Token::kind)
          .filter(kind -> !kind.isEmpty())
          .forEach(kind -> assertThat(FRENCH.containsKey("kind." + kind)).as("%s", kind).isTrue());
      DocumentFormat.all()
          .forEach(format -> assertThat(FRENCH.containsKey("format." + format.getName())).isTrue());
    }
  }

  @Test
  void every_kind_of_file_has_a_sentence_of_its_own() {
    assertThat(FileKind.values())
        .filteredOn(kind -> kind != FileKind.UNKNOWN)
        .allSatisfy(kind -> assertThat(FRENCH.containsKey("syntax." + kind)).isTrue());
  }

  @Test
  void what_values_get_wrong_together_is_told_without_the_words_of_the_exception() {
    assertThat(
            explain(
                Explanations.french(),
                DocumentProblemCode.INVALID_VALUE,
                "",
                "",
                "Unheard",
                "The numbers do not go together."))
        .isEqualTo(
            "Ces valeurs ne vont pas ensemble. Comparez-les et corrigez celle qui est fausse.");
  }
}
