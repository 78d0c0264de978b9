package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KNOWN =
      List.of("table", "json", "markdown", "html", "referential", "referentials");

  @ParameterizedTest
  @CsvSource({
    "tabel, table", // two letters swapped
    "JSON, json",
    "jsn, json",
    "mrkdown, markdown",
    "htmll, html",
    "markd, markdown", // its beginning
    "referentials, referentials"
  })
  void what_was_meant_is_found(String given, String meant) {
    assertThat(Nearest.to(given, KNOWN)).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"xml", "''", "j", "something-else-altogether"})
  void nothing_is_found_where_nothing_is_near(String given) {
    assertThat(Nearest.to(given, KNOWN)).isEmpty();
  }

  @Test
  void a_letter_or_two_are_near_nothing_else() {
    assertThat(Nearest.to("a", List.of("b", "c", "ab"))).isEmpty();
    assertThat(Nearest.to("ab", List.of("a", "ac", "abc"))).isEmpty();
    assertThat(Nearest.to("A", List.of("a", "b"))).containsExactly("a");
  }

  @Test
  void what_is_as_near_is_found_together_and_not_more_than_three() {
    assertThat(Nearest.to("BDC0158-9", List.of("BDC0158-4", "BDC0158-2", "BDC0158-1", "BDC0158-3")))
        .containsExactly("BDC0158-1", "BDC0158-2", "BDC0158-3");
  }
}
