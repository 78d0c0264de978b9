package io.github.cqpm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A story decided and stored, altered or not, and verified. */
class VerifyCommandTest {
  private static final String STORY = "stories/whole-certificate.json";
  private static final String OTHER = "stories/opinion-missing.json";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine program =
      Quickstart.commandLine(Clock.systemUTC())
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(err, true));

  private String stored = "";

  @BeforeEach
  void decide_and_store() throws IOException {
    assertThat(program.execute("decide", "--as-of=2026-06-30", "--format=json", STORY)).isZero();
    stored = store(out.toString());
    out.getBuffer().setLength(0);
  }

  private String store(String decision) throws IOException {
    return Files.writeString(folder.resolve("stored.json"), decision).toString();
  }

  private void alter(String value, String other) throws IOException {
    String decision = Files.readString(Path.of(stored));
    assertThat(decision).contains(value);
    store(decision.replace(value, other));
  }

  @Test
  void what_is_as_it_was_decided_is_confirmed() {
    assertThat(program.execute("verify", stored, STORY)).isZero();
    assertThat(out.toString()).startsWith("Décision confirmée").hasLineCount(1);
  }

  @Test
  void an_altered_outcome_is_named_with_both_values() throws IOException {
    alter("\"outcome\":\"ADMISSIBLE\"", "\"outcome\":\"NOT_ADMISSIBLE\"");
    assertThat(program.execute("verify", stored, STORY)).isEqualTo(4);
    assertThat(out.toString())
        .startsWith("Décision non confirmée")
        .contains(
            "  bilan (/outcome) : autre valeur ; conservée : \"NOT_ADMISSIBLE\" ;"
                + " attendue : \"ADMISSIBLE\"\n")
        .contains("Bilan : non admissible → admissible");
  }

  @Test
  void an_altered_day_is_found_in_english_too() throws IOException {
    alter("\"asOf\":\"2026-06-30\"", "\"asOf\":\"2026-07-01\"");
    assertThat(program.execute("verify", "--lang=en", stored, STORY)).isEqualTo(4);
    assertThat(out.toString())
        .contains("The date, the policy or the digests written in the decision are not those");
  }

  @Test
  void another_candidacy_rule_set_or_registration_is_told() {
    assertThat(program.execute("verify", stored, OTHER)).isEqualTo(4);
    assertThat(program.execute("verify", "--rules=agreement", stored, STORY)).isEqualTo(4);
    assertThat(program.execute("verify", "--registered=2024-01-01..", stored, STORY)).isEqualTo(4);
    assertThat(out.toString())
        .contains("La candidature fournie n'est pas celle")
        .contains("Règles qui diffèrent de celles du moteur : jury/joint-composition")
        .contains("Le référentiel fourni n'est pas celui")
        .doesNotContainPattern("\\b(c-1\\d{3}|m-\\d|j-\\d\\d)\\b");
  }

  @Test
  void what_cannot_be_read_is_refused() {
    assertThat(program.execute("verify", STORY, "absent.json")).isEqualTo(3);
    assertThat(err.toString()).contains("cqpm-decision", "absent.json: Le fichier n'existe pas.");
    assertThat(program.execute("verify", stored)).isEqualTo(2);
  }

  @Test
  void what_is_wrong_with_the_candidacy_is_told_with_its_place() {
    assertThat(program.execute("verify", stored, "bad/contradictory.json")).isEqualTo(3);
    assertThat(err.toString().lines())
        .hasSize(3)
        .allMatch(line -> line.matches("bad/contradictory.json:[0-9]+:[0-9]+: /.*"));
  }
}
