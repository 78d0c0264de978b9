package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers as the command line prints them. */
class PrintCommandTest {
  private static final String OPINION = "stories/opinion-missing.json";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  private int run(String line) {
    out.reset();
    err.getBuffer().setLength(0);
    return Cqpm.commandLine(Clock.systemUTC(), new ByteArrayInputStream(new byte[0]), out)
        .setErr(new PrintWriter(err, true))
        .execute(line.split(" "));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          grid                                                       | Grille d’évaluation
          grid refused-by-jury                                       | c-1072
          grid stories/refused-by-jury.json --lang=en                | c-1072
          referential                                                | REFERENTIEL_TITLE
          information refused-by-jury                                | c-1072
          attestation blocks-only --block BDC0158                    | BDC0158
          minutes refused-by-jury whole-certificate                  | c-1072
          preparation opinion-missing --day=2026-07-01 --place=Lyon  | Lyon
          attendance opinion-missing nothing-assessed-yet --day=2026-07-01 --employers=j-1 --employees=j-2,j-3 --chair=j-2 | j-3
          transmission refused-by-jury whole-certificate             | c-1072
          """)
  void a_paper_is_one_page(String line, String text) {
    assertThat(run("print " + line)).as(err.toString()).isZero();
    assertThat(printed().strip())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>")
        .contains(text.replace("REFERENTIEL_TITLE", "Technico-commercial industriel"))
        .doesNotContain("<script");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void it_goes_to_a_new_file_where_one_is_named() throws IOException {
    Path page = folder.resolve("grid.html");
    assertThat(run("print grid --out " + page)).isZero();
    assertThat(printed()).isEmpty();
    assertThat(page).content().startsWith("<!DOCTYPE html>");
    byte[] before = Files.readAllBytes(page);
    assertThat(run("print grid --out " + page)).isEqualTo(3);
    assertThat(err.toString()).startsWith(page + ": Le fichier existe déjà").hasLineCount(1);
    assertThat(page).hasBinaryContent(before);
  }

  @Test
  void people_are_called_by_the_names_of_the_file_and_no_message_names_them() throws IOException {
    Path names = Files.writeString(folder.resolve("names.csv"), "c-1072;Ana <Dupont>\n");
    assertThat(run("print information refused-by-jury --names " + names)).isZero();
    assertThat(printed()).contains("Ana &lt;Dupont&gt;").doesNotContain("<Dupont>");
    Files.writeString(names, "c-1072;Ana\nc-1072;Secret\nc-3;Secret;Secret\n");
    assertThat(run("print information refused-by-jury --names " + names)).isEqualTo(3);
    assertThat(printed()).isEmpty();
    assertThat(err.toString())
        .startsWith(names + ":2: Cette référence a déjà un autre nom plus haut.")
        .contains(names + ":3: Ce n’est pas un nom.", "et le nom, sans autre colonne")
        .hasLineCount(2)
        .doesNotContain("Secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "information stories/nothing-assessed-yet.json",
        "attestation refused-by-jury --block BDC0158",
        "attestation refused-by-jury --block BDC9999",
        "transmission nothing-assessed-yet --day=2026-07-01"
      })
  void what_does_not_follow_from_the_decision_is_refused_with_the_reason(String line) {
    assertThat(run("print " + line)).isEqualTo(3);
    assertThat(printed()).isEmpty();
    assertThat(err.toString())
        .hasLineCount(1)
        .startsWith(line.substring(0, line.indexOf(" ")) + ": ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          print                                    | Il manque DOCUMENT.
          print grille                             | La valeur de DOCUMENT ne convient pas : grille. Attendu : grid, referential,
          print minuts x                           | Vouliez-vous dire : minutes ?
          print referential opinion-missing        | print referential ne prend aucune candidature
          print grid opinion-missing blocks-only   | print grid prend une candidature, ou aucune.
          print information                        | print information prend un fichier et un seul.
          print minutes refused-by-jury --chair=j-1 | --chair nomme qui préside parmi les membres
          print minutes refused-by-jury --chair=j-1 --lang=en | --chair names who of the members chairs
          print grid --block=BDC0158               | print grid n’emploie pas --block.
          print information refused-by-jury --day=2026-07-01 --lang=en | print information does not use --day.
          print referential --chair=j-1            | print referential n’emploie pas --chair.
          print cohort some.jsonl --place=Lyon     | print cohort n’emploie pas --place.
          print minutes                            | nommez-en au moins une.
          print attestation blocks-only            | --block BDC0158
          print attestation blocks-only --block=58 | La valeur de --block ne convient pas : 58. Attendu : le code d’un bloc
          print minutes refused-by-jury --as-of=2026-06-01 | n’est en vigueur. Donnez le jour de la session
          print attendance deliberation-revoked --as-of=2026-06-23 --lang=en | is in force. Give the day of the session
          print minutes nothing-assessed-yet       | Donnez le jour de la session avec --day.
          print attendance opinion-missing opinion-missing | Ce n’est pas une session
          """)
  void a_command_line_that_is_wrong_is_told_in_one_line(String line, String sentence) {
    assertThat(run(line)).isEqualTo(2);
    assertThat(err.toString()).contains(sentence).hasLineCount(1);
    assertThat(printed()).isEmpty();
  }

  @Test
  void every_candidacy_that_is_refused_is_told_and_nothing_is_printed() {
    assertThat(run("print minutes bad/truncated.json " + OPINION + " absent.json")).isEqualTo(3);
    assertThat(err.toString()).contains("bad/truncated.json:", "absent.json: ").hasLineCount(2);
    assertThat(printed()).isEmpty();
  }
}
