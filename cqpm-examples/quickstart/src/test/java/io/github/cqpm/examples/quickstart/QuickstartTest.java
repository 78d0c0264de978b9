package io.github.cqpm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @Test
  void the_outcome_what_remains_and_why_are_told() {
    assertThat(Quickstart.decide(Path.of("../cli/stories/refused-by-jury.json"), DAY))
        .startsWith("NOT_ADMISSIBLE")
        .contains("  BDC0158-1 validated since 2026-06-18", "  BDC0167-2 refused by")
        .containsSubsequence(
            "What remains to do, and who does it",
            "the assessment commission: assess again (BDC0167-2)",
            "Why",
            "competency/validated-by-jury: The jury refused",
            "dès lors que toutes les compétences professionnelles");
  }

  @Test
  void what_is_wrong_with_a_document_is_told_with_its_places() {
    assertThat(Quickstart.decide(Path.of("../cli/bad/misspelt.json"), DAY).lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("line 7, column 3, /hostCompagny: ");
  }
}
