package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.ModelTypes.Attribute;
import io.github.cqpm.model.internal.Legible;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text acts on the terminal or the log that a value is printed to, or on the text around it. */
class LegibleTest {
  @ParameterizedTest
  @CsvSource({
    "0x00, \\u0000",
    "0x0A, \\u000A",
    "0x1B, \\u001B",
    "0x7F, \\u007F",
    "0x9B, \\u009B",
    "0x61C, \\u061C",
    "0x200E, \\u200E",
    "0x200F, \\u200F",
    "0x2028, \\u2028",
    "0x2029, \\u2029",
    "0x202A, \\u202A",
    "0x202E, \\u202E",
    "0x2066, \\u2066",
    "0x2069, \\u2069",
    "0xD800, \\uD800",
    "0xFFFF, \\uFFFF",
    "0x1FFFE, \\uD83F\\uDFFE"
  })
  void what_would_act_is_written_as_an_escape(String character, String escape) {
    assertThat(Legible.of("a" + Character.toString(Integer.decode(character)) + "é"))
        .isEqualTo("a" + escape + "é");
  }

  @Test
  void all_else_stays_as_it_stands() {
    String text = "« L'été\u00A0: œuvre » — 100\u202F% \\ \uD83D\uDE00 \u05D0\u0627 e\u0301\u200D";
    assertThat(Legible.of(text)).isEqualTo(text);
    assertThat(Legible.inLine(text)).isEqualTo(text);
  }

  @Test
  void a_break_in_running_text_is_a_space() {
    assertThat(Legible.inLine("a\nb\tc\u2028d\u0085e\u001Bf")).isEqualTo("a b c d e\\u001Bf");
  }

  @Test
  void no_control_is_left_of_any_character() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .mapToObj(character -> Legible.of(Character.toString(character)))
        .forEach(shown -> assertThat(shown.chars().anyMatch(Character::isISOControl)).isFalse());
  }

  static Stream<Class<?>> values() {
    return ModelTypes.values().stream();
  }

  @Test
  void a_part_of_a_referential_prints_each_of_its_attributes_but_the_widest() {
    List<String> missing =
        values()
            .filter(type -> type.getPackageName().endsWith(".referential"))
            .filter(type -> type != CertificationReferential.class)
            .flatMap(
                type ->
                    ModelTypes.attributesOf(type).stream()
                        .filter(each -> !printed(type).contains(each.name() + "="))
                        .map(Attribute::toString))
            .toList();
    assertThat(missing)
        .containsExactlyInAnyOrder(
            "Competency.assessment", "CompetencyBlock.competencies", "CompetencyBlock.knowledge");
  }

  private static String printed(Class<?> type) {
    return Specimens.of(type).toString();
  }
}
