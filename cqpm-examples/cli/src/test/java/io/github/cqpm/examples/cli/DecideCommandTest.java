package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.referential.NationalRegistration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The options one by one, what the table looks like, and what is said of bad files. */
class DecideCommandTest {
  private static final String WHOLE = "stories/whole-certificate.json";

  /** The references to people in the stories and the bad files: c-1041, m-1, j-11. */
  private static final Pattern PERSON = Pattern.compile("\\b(c-1\\d{3}|m-\\d|j-\\d\\d)\\b");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine program =
      Cqpm.commandLine(Clock.systemUTC())
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(err, true));

  private AdmissibilityDecision decide(String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(new String[] {"decide", "--format", "JSON", WHOLE}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    assertThat(program.execute(arguments)).isZero();
    return CqpmJson.standard().readDecision(out.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "fr, -: L’entrée standard n’est pas lue ici.",
    "en, -: Standard input is not read here."
  })
  void standard_input_is_not_read(String language, String sentence) {
    assertThat(program.execute("decide", "-", "--lang", language)).isEqualTo(3);
    assertThat(err.toString()).startsWith(sentence).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"fr, Le sommaire des pages", "en, The index of the pages: "})
  void one_line_tells_where_the_index_of_the_pages_is(String language, String sentence) {
    Path pages = folder.resolve("pages");
    assertThat(
            program.execute("decide", WHOLE, "--format=html", "--out=" + pages, "--lang", language))
        .isZero();
    assertThat(out.toString())
        .startsWith(sentence)
        .contains(pages.resolve("index.html").toString())
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void the_help_tells_that_a_story_may_be_named(String language) {
    assertThat(program.execute("decide", "--help", "--lang", language)).isZero();
    assertThat(out.toString()).contains("refused-by-jury");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01.., ADMISSIBLE",
    "2024-01-01..2029-01-01, ADMISSIBLE",
    "2024-01-01..2026-06-17, NOT_APPLICABLE"
  })
  void registered_decides_on_the_award_of_blocks(String period, AwardStatus award) {
    assertThat(decide("--registered", period, "--as-of", "2026-06-30").getBlocks())
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
    CommandLine everLater = Cqpm.commandLine(slow).setOut(new PrintWriter(out));
    assertThat(everLater.execute("decide", "--format", "json", WHOLE, WHOLE, WHOLE)).isZero();
    assertThat(out.toString().lines())
        .hasSize(3)
        .allMatch(line -> line.contains("\"asOf\":\"2026-06-18\""));
  }

  @Test
  void a_referential_is_read_and_may_be_registered() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("referential.json"),
            CqpmJson.standard().write(Referentials.technicoCommercialIndustriel()));
    assertThat(decide("--referential", file.toString(), "--registered", "2024-01-01..").getBlocks())
        .extracting(BlockDecision::award)
        .containsOnly(AwardStatus.ADMISSIBLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "cohort"})
  void a_referential_registered_until_before_it_was_is_refused(String command) throws IOException {
    String registered =
        CqpmJson.standard()
            .write(
                Referentials.technicoCommercialIndustriel()
                    .withRegistration(
                        NationalRegistration.during(
                            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
    Path file =
        Files.writeString(
            folder.resolve("crossed.json"), registered.replace("2026-12-31", "2024-01-01"));
    Path input = Files.writeString(folder.resolve("one.ndjson"), "");
    assertThat(
            program.execute(
                command,
                "--referential=" + file,
                command.equals("decide") ? WHOLE : input.toString()))
        .isEqualTo(3);
    assertThat(err.toString())
        .contains("crossed.json:")
        .contains("/registration/periods/0: Le dernier jour de cette période");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--as-of=2026-02-30, un jour qui existe",
    "--as-of=tomorrow, par exemple 2026-06-30",
    "--registered=2024-01-01, le premier jour",
    "--registered=2024-01-01..2023-01-01, qui ne le précède pas",
    "--format=xml, 'table, json, markdown ou html'",
    "--lang=de, fr ou en",
    "--findings=none, donnez aussi --format json",
    "--findings=tout, 'all, unsatisfied ou none'",
    "--colour, Option inconnue"
  })
  void a_bad_option_is_bad_usage_and_says_why(String option, String sentence) {
    assertThat(program.execute("decide", option, WHOLE)).isEqualTo(2);
    assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_missing_or_unknown_command_is_bad_usage() {
    assertThat(program.execute()).isEqualTo(2);
    assertThat(program.execute("judge")).isEqualTo(2);
  }

  @Test
  void help_is_no_error() {
    assertThat(program.execute("decide", "--help")).isZero();
    assertThat(out.toString()).contains("--registered=DU..[AU]", "Codes de sortie");
  }

  @Test
  void one_candidacy_is_told_in_full_within_the_width_and_sixty_lines() {
    assertThat(program.execute("decide", "--as-of", "2026-06-30", "stories/refused-by-jury.json"))
        .isZero();
    assertThat(out.toString())
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
    assertThat(out.toString().lines())
        .allMatch(line -> line.length() <= 100)
        .hasSizeBetween(30, 60);
  }

  @Test
  void a_story_is_told_by_its_name_with_what_happened() {
    assertThat(program.execute("decide", "refused-by-jury")).isZero();
    assertThat(out.toString())
        .startsWith("Une compétence refusée par le jury\nLa commission a jugé acquises")
        .contains("30/06/2026");
    assertThat(out.toString().lines()).hasSizeLessThanOrEqualTo(60);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void all_stories_are_one_screen_with_a_line_each(Language language) {
    assertThat(program.execute("decide", "--lang=" + language)).isZero();
    List<String> lines = out.toString().lines().toList();
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
    assertThat(program.execute("decide", WHOLE, "stories/refused-by-jury.json")).isZero();
    assertThat(out.toString()).contains("2 candidatures", "✓ whole-certificate.json ");
    assertThat(out.toString().lines()).hasSizeLessThan(8);
    out.getBuffer().setLength(0);
    assertThat(program.execute("decide", "--depth=status", WHOLE, WHOLE)).isZero();
    assertThat(out.toString()).containsSubsequence("Candidat : c-1041", "Candidat : c-1041");
  }

  @Test
  void it_is_told_in_english_too_and_quotes_in_french() {
    assertThat(program.execute("decide", "--lang", "en", "stories/opinion-missing.json")).isZero();
    assertThat(out.toString())
        .contains("As of", "ceux-ci sont complétés par")
        .doesNotContain("Reste à faire", "validée depuis");
  }

  @Test
  void a_page_is_whole_and_names_blocks_and_competencies_by_title() {
    assertThat(program.execute("decide", "--format", "html", "--as-of", "2026-06-30", WHOLE))
        .isZero();
    assertThat(out.toString().strip())
        .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
        .endsWith("</html>")
        .contains("Technico-commercial industriel", "30/06/2026")
        .contains("Analyser le besoin d");
  }

  @Test
  void a_page_holds_one_decision() {
    assertThat(program.execute("decide", "--format", "html", WHOLE, WHOLE)).isEqualTo(2);
    assertThat(program.execute("decide", "--format", "html")).isEqualTo(2);
    assertThat(err.toString()).contains("nommez une candidature et une seule");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void reports_in_markdown_follow_each_other_at_the_depth_asked_for() {
    assertThat(
            program.execute(
                "decide",
                "--format",
                "markdown",
                "--lang",
                "en",
                "--depth",
                "status",
                WHOLE,
                WHOLE))
        .isZero();
    assertThat(out.toString().lines())
        .filteredOn(line -> line.startsWith("# "))
        .containsExactly(
            "# Admissibility report: Technico-commercial industriel",
            "# Admissibility report: Technico-commercial industriel");
    assertThat(out.toString())
        .contains("BDC0167-1 Analyser le besoin d'un client", "✓ validated since 2026-06-18")
        .doesNotContain("## Why");
  }

  @Test
  void a_terminal_gets_colours_and_all_else_plain_text() {
    assertThat(program.execute("decide", WHOLE)).isZero();
    assertThat(out.toString()).doesNotContain("\u001B");
    program.setColorScheme(Help.defaultColorScheme(Ansi.ON));
    assertThat(program.execute("decide", WHOLE)).isZero();
    assertThat(out.toString()).contains("\u001B[32m");
  }

  @Test
  void what_is_wrong_with_a_document_is_told_with_its_place() {
    assertThat(program.execute("decide", "bad/misspelt.json", "bad/truncated.json")).isEqualTo(3);
    assertThat(err.toString().lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("bad/misspelt.json:7:3: /hostCompagny: La propr"),
            line ->
                assertThat(line)
                    .startsWith("bad/misspelt.json:12:15: /plans/0/date: Le jour 2025-02-30 n"),
            line ->
                assertThat(line).startsWith("bad/truncated.json:").contains("arrête au milieu"));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void all_input_problems_are_told() {
    assertThat(program.execute("decide", "--lang", "en", "bad/contradictory.json")).isEqualTo(3);
    assertThat(err.toString().lines())
        .hasSize(3)
        .allMatch(line -> line.matches("bad/contradictory.json:[0-9]+:[0-9]+: /.*"))
        .anyMatch(line -> line.contains("BDC0158-3"))
        .anyMatch(line -> line.contains("chair"))
        .anyMatch(line -> line.contains("IN-1, IN-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent.json", "stories"})
  void a_file_that_cannot_be_read_is_told_and_the_next_one_decided(String unreadable) {
    assertThat(program.execute("decide", "--format", "json", unreadable, WHOLE)).isEqualTo(3);
    assertThat(err.toString()).startsWith(unreadable + ": Le fichier ");
    assertThat(out.toString().lines()).hasSize(1);
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
    assertThat(program.execute("decide", file)).isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo(
            file
                + ": Le fichier n’existe pas. Vérifiez le chemin."
                + (meant.isEmpty() ? "" : " Vouliez-vous dire : " + meant + " ?")
                + "\n");
  }

  @Test
  void nobody_is_named_in_the_overview_and_in_messages() {
    assertThat(program.execute("decide")).isZero();
    assertThat(
            program.execute(
                "decide", "bad/misspelt.json", "bad/truncated.json", "bad/contradictory.json"))
        .isEqualTo(3);
    assertThat(out + "\n" + err).doesNotContainPattern(PERSON).doesNotContain("hésitant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "cohort"})
  void the_help_says_that_constraints_of_form_are_not_checked(String command) {
    program.execute(command, "--help");
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("(textes vides, listes vides) ne sont pas contrôlées ici");
  }
}
