package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.internal.pages.PaperTexts;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What papers say, they say in both languages. */
class PaperTextsTest {
  private static final PaperTexts FRENCH = PaperTexts.in("fr");
  private static final PaperTexts ENGLISH = PaperTexts.in("en");

  /** A name that the branch agreement, article 55.3, gives in guillemets, with U+202F in them. */
  private static final String CERTIFIER = "«\u202FCertifications\u202F»";

  private static List<String> placeholders(String text) {
    return Pattern.compile("\\{[^}]*}")
        .matcher(text)
        .results()
        .map(found -> found.group())
        .sorted()
        .distinct()
        .toList();
  }

  @Test
  void both_languages_say_the_same_about_the_same_values() {
    assertThat(FRENCH.keys()).isEqualTo(ENGLISH.keys()).hasSizeGreaterThan(100);
    assertThat(FRENCH.keys())
        .allSatisfy(
            key ->
                assertThat(placeholders(FRENCH.get(key)))
                    .as(key)
                    .isEqualTo(placeholders(ENGLISH.get(key))));
  }

  @ParameterizedTest
  @EnumSource(PaperRefusal.class)
  void each_refusal_says_why_and_what_would_be_needed(PaperRefusal refusal) {
    for (PaperTexts texts : List.of(FRENCH, ENGLISH)) {
      assertThat(texts.get("refused." + refusal)).hasSizeGreaterThan(60).endsWith(".");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void no_sentence_of_ours_has_guillemets_but_for_a_name_of_the_source_or_a_typewriter_apostrophe(
      String language) {
    PaperTexts texts = PaperTexts.in(language);
    assertThat(texts.keys())
        .allSatisfy(
            key -> assertThat(texts.get(key).replace(CERTIFIER, "")).doesNotContain("«", "»", "'"));
  }

  @Test
  void french_signs_have_a_narrow_no_break_space_before_them() {
    // U+202F NARROW NO-BREAK SPACE, and never U+0020 or U+00A0.
    assertThat(FRENCH.keys())
        .allSatisfy(key -> assertThat(FRENCH.get(key)).doesNotContainPattern("[ \u00A0][;:?!]"));
    assertThat(FRENCH.get("grid.note")).contains("compétence\u202F;");
  }
}
