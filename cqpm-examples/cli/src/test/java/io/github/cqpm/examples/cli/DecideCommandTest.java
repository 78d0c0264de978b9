package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The options one by one, what the table looks like, and what is said of bad files. */
class DecideCommandTest {
  private static final String WHOLE = "stories/whole-certificate.json";

  /** The references to people in the stories and the bad files: c-1041, m-1, j-11. */
  private static final Pattern PERSON = Pattern.compile("\\b(c-1\\d{3}|m-\\d|j-\\d\\d)\\b");

  @TempDir Path folder;

  private final Program program = new Program();

  private AdmissibilityDecision decide(String options) {
    String[] arguments = "decide --format JSON %s %s".formatted(WHOLE, options).split(" ");
    assertThat(program.run(arguments)).isZero();
    return CqpmJson.standard().readDecision(program.out());
  }

  @ParameterizedTest
  @CsvSource({
    "fr, -: L’entrée standard n’est pas lue ici.",
    "en, -: Standard input is not read here."
  })
  void standard_input_is_not_read(String language, String sentence) {
    assertThat(program.run("decide", "-", "--lang", language)).isEqualTo(3);
    assertThat(program.err()).startsWith(sentence).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01.., ADMISSIBLE",
    "2024-01-01..2029-01-01, ADMISSIBLE",
    "2024-01-01..2026-06-17, NOT_APPLICABLE"
  })
  void registered_decides_on_the_award_of_blocks(String period, AwardStatus award) {
    assertThat(decide("--as-of 2026-06-30 --registered " + period).getBlocks())
        .extracting(BlockDecision::award)
        .containsOnly(award);
  }

  @Test
  void today_is_one_day_for_all_files_of_a_run() {
    Clock slow =
        new Clock() {
          private Instant next = Instant.parse("2026-06-17T12:00:00Z");

          @Override
          public Instant instant() {
            next = next.plus(1, ChronoUnit.DAYS);
            return next;
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };
    Program everLater = new Program(Cqpm.commandLine(slow));
    assertThat(everLater.run("decide", "--format", "json", WHOLE, WHOLE, WHOLE)).isZero();
    assertThat(everLater.out().lines())
        .hasSize(3)
        .allMatch(line -> line.contains("\"asOf\":\"2026-06-18\""));
  }

  @Test
  void a_referential_is_read_and_may_be_registered() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("referential.json"),
            CqpmJson.standard().write(Referentials.technicoCommercialIndustriel()));
    assertThat(decide("--registered 2024-01-01.. --referential " + file).getBlocks())
        .extracting(BlockDecision::award)
        .containsOnly(AwardStatus.ADMISSIBLE);
  }

  @Test
  void one_candidacy_is_told_in_full_within_the_width_and_sixty_lines() {
    assertThat(program.run("decide", "--as-of", "2026-06-30", "stories/refused-by-jury.json"))
        .isZero();
    assertThat(program.out())
        .contains(
            "Candidat : c-1072",
            "30/06/2026",
            "✗ non admissible",
            "BDC0167-2 Conduire une action commerciale",
            "validée depuis le 18/06/2026",
            "« dès lors que toutes les compétences professionnelles ont été acquises",
            "évaluer à nouveau (BDC0167-2)",
            "seul le jury paritaire attribue.")
        .doesNotContain("sha256");
    assertThat(program.out().lines()).allMatch(line -> line.length() <= 100).hasSizeBetween(30, 60);
  }

  @Test
  void a_story_is_told_by_its_name_with_what_happened() {
    assertThat(program.run("decide", "refused-by-jury")).isZero();
    assertThat(program.out())
        .startsWith("Une compétence refusée par le jury\nLa commission a jugé acquises")
        .contains("30/06/2026");
    assertThat(program.out().lines()).hasSizeLessThanOrEqualTo(60);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void all_stories_are_one_screen_with_a_line_each(Language language) {
    assertThat(program.run("decide", "--lang=" + language)).isZero();
    List<String> lines = program.out().lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 80);
    for (Story story : Story.all()) {
      assertThat(lines).filteredOn(line -> line.contains(" " + story.name() + " ")).hasSize(1);
    }
    assertThat(lines)
        .anyMatch(line -> line.matches("✗ refused-by-jury +6/7 +BDC0167-2 refus.* commission"))
        .anyMatch(line -> line.matches("○ opinion-missing +0/7 .* (entreprise|company)"))
        .anyMatch(line -> line.matches("! unfavourable-opinion +7/7 .*"))
        .anyMatch(line -> line.matches("✓ whole-certificate +7/7 .*"))
        .anyMatch(line -> line.endsWith(" decide refused-by-jury"))
        .anyMatch(line -> line.endsWith(" decide --format html --out pages"));
  }

  @Test
  void several_files_are_a_line_each_unless_a_depth_is_asked_for() {
    assertThat(program.run("decide", WHOLE, "stories/refused-by-jury.json")).isZero();
    assertThat(program.out()).contains("2 candidatures", "✓ whole-certificate.json ");
    assertThat(program.out().lines()).hasSizeLessThan(8);
    assertThat(program.run("decide", "--depth=status", WHOLE, WHOLE)).isZero();
    assertThat(program.out()).containsSubsequence("Candidat : c-1041", "Candidat : c-1041");
  }

  @Test
  void a_page_is_whole_and_names_blocks_and_competencies_by_title() {
    assertThat(program.run("decide", "--format", "html", "--as-of", "2026-06-30", WHOLE)).isZero();
    assertThat(program.out().strip())
        .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
        .endsWith("</html>")
        .contains("Technico-commercial industriel", "30/06/2026")
        .contains("Analyser le besoin d");
  }

  @Test
  void a_page_holds_one_decision() {
    assertThat(program.run("decide", "--format", "html", WHOLE, WHOLE)).isEqualTo(2);
    assertThat(program.run("decide", "--format", "html")).isEqualTo(2);
    assertThat(program.err()).contains("nommez une candidature et une seule");
    assertThat(program.out()).isEmpty();
  }

  @Test
  void reports_in_markdown_follow_each_other_at_the_depth_asked_for() {
    assertThat(
            program.run("decide", "--format=markdown", "--lang=en", "--depth=status", WHOLE, WHOLE))
        .isZero();
    assertThat(program.out().lines())
        .filteredOn(line -> line.startsWith("# "))
        .containsExactly(
            "# Admissibility report: Technico-commercial industriel",
            "# Admissibility report: Technico-commercial industriel");
    assertThat(program.out())
        .contains("BDC0167-1 Analyser le besoin d'un client", "✓ validated since 2026-06-18")
        .doesNotContain("## Why");
  }

  @Test
  void today_is_the_date_unless_another_is_given_and_it_is_printed() {
    Program inJuly =
        new Program(
            Cqpm.commandLine(Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC)));
    assertThat(inJuly.run("decide", "--lang", "en", WHOLE)).isZero();
    assertThat(inJuly.out()).contains("2026-07-01", "As of").doesNotContain("validée depuis");
    assertThat(inJuly.run("decide", "--as-of", "2026-06-30", WHOLE)).isZero();
    assertThat(inJuly.out()).contains("30/06/2026");
  }

  @Test
  void a_terminal_gets_colours_and_all_else_plain_text() {
    assertThat(program.run("decide", WHOLE)).isZero();
    assertThat(program.out()).doesNotContain("\u001B");
    program.commandLine().setColorScheme(Help.defaultColorScheme(Ansi.ON));
    assertThat(program.run("decide", WHOLE)).isZero();
    assertThat(program.out()).contains("\u001B[32m");
  }

  @Test
  void what_is_wrong_with_a_document_is_told_with_its_place() {
    assertThat(program.run("decide", "bad/misspelt.json", "bad/truncated.json")).isEqualTo(3);
    assertThat(program.err().lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("bad/misspelt.json:7:3: /hostCompagny: La propr"),
            line ->
                assertThat(line)
                    .startsWith("bad/misspelt.json:12:15: /plans/0/date: Le jour 2025-02-30 n"),
            line ->
                assertThat(line).startsWith("bad/truncated.json:").contains("arrête au milieu"));
    assertThat(program.out()).isEmpty();
  }

  @Test
  void all_input_problems_are_told() {
    assertThat(program.run("decide", "--lang", "en", "bad/contradictory.json")).isEqualTo(3);
    assertThat(program.err().lines())
        .hasSize(3)
        .allMatch(line -> line.matches("bad/contradictory.json:[0-9]+:[0-9]+: /.*"))
        .anyMatch(line -> line.contains("BDC0158-3"))
        .anyMatch(line -> line.contains("chair"))
        .anyMatch(line -> line.contains("IN-1, IN-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent.json", "stories"})
  void a_file_that_cannot_be_read_is_told_and_the_next_one_decided(String unreadable) {
    assertThat(program.run("decide", "--format", "json", unreadable, WHOLE)).isEqualTo(3);
    assertThat(program.err()).startsWith(unreadable + ": Le fichier ");
    assertThat(program.out().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "stories/refused-by-jry.json, stories/refused-by-jury.json",
    "refused-by-jry, refused-by-jury",
    "nowhere/refused-by-jury, ''",
    "absent.json, ''"
  })
  void a_file_that_is_not_there_is_told_in_one_line_with_what_may_be_meant(
      String file, String meant) {
    assertThat(program.run("decide", file)).isEqualTo(3);
    assertThat(program.err())
        .isEqualTo(
            file
                + ": Le fichier n’existe pas. Vérifiez le chemin."
                + (meant.isEmpty() ? "" : " Vouliez-vous dire : " + meant + " ?")
                + "\n");
  }

  @Test
  void nobody_is_named_in_the_overview_and_in_messages() {
    assertThat(program.run("decide")).isZero();
    assertThat(program.out()).doesNotContainPattern(PERSON).doesNotContain("hésitant");
    assertThat(
            program.run(
                "decide", "bad/misspelt.json", "bad/truncated.json", "bad/contradictory.json"))
        .isEqualTo(3);
    assertThat(program.err()).doesNotContainPattern(PERSON).doesNotContain("hésitant");
  }
}
