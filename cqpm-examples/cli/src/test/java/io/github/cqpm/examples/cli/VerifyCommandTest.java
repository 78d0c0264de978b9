package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
      Cqpm.commandLine(Clock.systemUTC())
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
  void a_decision_that_keeps_less_is_confirmed_and_said_to_keep_less() throws IOException {
    program.execute(
        "decide", "--as-of=2026-06-30", "--format=json", "--findings=unsatisfied", OTHER);
    String compact = out.toString();
    assertThat(compact).contains("\"findingsKept\":\"UNSATISFIED\"").hasLineCount(1);
    out.getBuffer().setLength(0);
    assertThat(program.execute("verify", store(compact), OTHER)).isZero();
    assertThat(out.toString())
        .startsWith("Décision confirmée")
        .contains("\nLa décision ne garde que ce qui n’est pas satisfait")
        .hasLineCount(2);
    out.getBuffer().setLength(0);
    store(compact.replaceFirst("\"findings\":\\[\\{.*?\\},\\{\"rule\"", "\"findings\":[{\"rule\""));
    assertThat(program.execute("verify", stored, OTHER)).isEqualTo(4);
    assertThat(out.toString())
        .startsWith("Décision non confirmée")
        .contains("(/findings/0", "Valeurs qui diffèrent");
  }

  @Test
  void an_altered_outcome_is_named_with_both_values() throws IOException {
    alter("\"outcome\":\"ADMISSIBLE\"", "\"outcome\":\"NOT_ADMISSIBLE\"");
    assertThat(program.execute("verify", stored, STORY)).isEqualTo(4);
    assertThat(out.toString())
        .startsWith("Décision non confirmée")
        .contains(
            "  bilan (/outcome) : autre valeur ; conservée : \"NOT_ADMISSIBLE\" ;"
                + " attendue : \"ADMISSIBLE\"\n")
        .contains("Bilan : non admissible → admissible");
  }

  @Test
  void rules_that_were_forgotten_are_named_with_the_option_that_gives_them() throws IOException {
    out.getBuffer().setLength(0);
    program.execute("decide", "--format=json", "--rules=agreement", "--as-of=2026-06-30", STORY);
    String decision = out.toString();
    out.getBuffer().setLength(0);
    assertThat(store(decision)).isNotEmpty();
    assertThat(program.execute("verify", stored, STORY)).isEqualTo(4);
    assertThat(out.toString())
        .contains(
            "établie avec les règles agreement, et vérifiée avec les règles referential. Si c’est un oubli")
        .contains("réponses › retention/block candidature (/findings/")
        .contains("réponses › jury/joint-composition délibération DE-1 (/findings/")
        .contains("règles › jury/joint-composition délibération (/provenance/rules/")
        .endsWith("Pour vérifier avec les règles de la décision, ajoutez --rules agreement.\n");
    out.getBuffer().setLength(0);
    assertThat(program.execute("verify", "--rules=agreement", stored, STORY)).isZero();
    assertThat(out.toString())
        .startsWith("Décision confirmée")
        .contains("\nRéserve : ")
        .hasLineCount(2);
  }

  @Test
  void a_digest_that_is_gone_is_told_as_missing() throws IOException {
    alter("\"candidacy\":\"sha256:", "\"xcandidacy\":\"sha256:");
    assertThat(program.execute("verify", stored, STORY)).isEqualTo(4);
    assertThat(out.toString())
        .contains("L’empreinte de la candidature manque dans la décision")
        .doesNotContain("La candidature fournie n’est pas celle");
  }

  @Test
  void an_altered_day_is_found_in_english_too() throws IOException {
    alter("\"asOf\":\"2026-06-30\"", "\"asOf\":\"2026-07-01\"");
    assertThat(program.execute("verify", "--lang=en", stored, STORY)).isEqualTo(4);
    assertThat(out.toString())
        .contains("The date, the policy or the digests written in the decision are not those");
  }

  @Test
  void without_digests_it_is_verified_in_part_whatever_its_day() throws IOException {
    String decision = Files.readString(Path.of(stored));
    store(decision.replaceFirst(",\"digests\":\\{[^}]*}", "").replace("2026-06-30", "2026-07-01"));
    assertThat(program.execute("verify", stored, STORY)).isEqualTo(6);
    assertThat(out.toString())
        .startsWith("Décision concordante, mais vérifiée en partie seulement")
        .contains("La décision ne porte pas d’empreintes")
        .hasLineCount(2);
  }

  @Test
  void digests_under_other_names_are_none_and_one_that_is_gone_is_missed() throws IOException {
    String decision = Files.readString(Path.of(stored));
    for (String name : List.of("candidacy", "referential", "request")) {
      store(decision.replaceFirst("\"" + name + "\":\"sha", "\"x" + name + "\":\"sha"));
      assertThat(program.execute("verify", stored, STORY)).isEqualTo(4);
      store(decision.replaceFirst(",?\"" + name + "\":\"sha256:[^\"]*\"", "").replace("{,", "{"));
      assertThat(program.execute("verify", stored, STORY)).isEqualTo(4);
    }
    store(decision.replaceAll("\"([a-z]+)\":\"sha", "\"x$1\":\"sha"));
    assertThat(program.execute("verify", stored, STORY)).isEqualTo(6);
  }

  @Test
  void of_an_older_format_what_it_does_not_tell_is_no_alteration() throws IOException {
    String earlier = "../../cqpm-io/src/test/resources/io/github/cqpm/io/version2/";
    String candidacy = earlier + "criterion-left-out-candidacy.json";
    store(Files.readString(Path.of(earlier + "criterion-left-out.json")));
    String rules = "--rules=agreement";
    assertThat(program.execute("verify", "--lang=en", rules, stored, candidacy)).isEqualTo(6);
    assertThat(out.toString())
        .startsWith("Decision verified in part only")
        .contains("in an older version of its format (2)")
        .contains("\nCaution: the branch agreement was revised")
        .hasLineCount(3);
    alter("\"status\":\"VALIDATED\"", "\"status\":\"ACQUIRED\"");
    assertThat(program.execute("verify", rules, stored, candidacy)).isEqualTo(4);
  }

  @Test
  void what_an_earlier_library_wrote_is_verified_as_far_as_it_tells() throws IOException {
    Path written =
        Path.of("../../cqpm-io/src/test/resources/io/github/cqpm/io/version1/decision.json");
    String registered = "--registered=2024-01-01..";
    assertThat(program.execute("verify", registered, written.toString(), STORY)).isEqualTo(6);
    assertThat(out.toString()).contains("une version plus ancienne").hasLineCount(3);
    store(Files.readString(written).replaceFirst("\"VALIDATED\"", "\"ACQUIRED\""));
    assertThat(program.execute("verify", registered, stored, STORY)).isEqualTo(4);
  }

  @Test
  void another_candidacy_rule_set_or_registration_is_told() {
    assertThat(program.execute("verify", stored, OTHER)).isEqualTo(4);
    assertThat(program.execute("verify", "--rules=agreement", stored, STORY)).isEqualTo(4);
    assertThat(program.execute("verify", "--registered=2024-01-01..", stored, STORY)).isEqualTo(4);
    assertThat(out.toString())
        .contains("La candidature fournie n’est pas celle")
        .contains("Règles du moteur qui manquent dans la décision : jury/joint-composition, ")
        .doesNotContain("findingsKept")
        .contains("Le référentiel fourni, ou l’inscription au RNCP")
        .doesNotContainPattern("\\b(c-1\\d{3}|m-\\d|j-\\d\\d)\\b");
  }

  @Test
  void what_cannot_be_read_is_refused() {
    assertThat(program.execute("verify", STORY, "absent.json")).isEqualTo(3);
    assertThat(err.toString()).contains("cqpm-decision", "absent.json: Le fichier n’existe pas.");
    assertThat(program.execute("verify", stored)).isEqualTo(2);
  }

  @Test
  void what_is_wrong_with_the_candidacy_is_told_with_its_place() {
    assertThat(program.execute("verify", stored, "bad/contradictory.json")).isEqualTo(3);
    assertThat(err.toString().lines())
        .hasSize(3)
        .allMatch(line -> line.matches("bad/contradictory.json:[0-9]+:[0-9]+: /.*"));
  }

  @Test
  void a_line_of_a_cohort_is_told_as_one_and_the_decision_in_it_verified_in_part()
      throws IOException {
    Path decisions = folder.resolve("decisions.ndjson");
    Path cohort = folder.resolve("cohort.ndjson");
    Files.writeString(cohort, Files.readString(Path.of(STORY)).replaceAll("\\R", " ") + "\n");
    assertThat(
            program.execute(
                "cohort",
                "--as-of=2026-06-30",
                "--findings=unsatisfied",
                "--out=" + decisions,
                cohort.toString()))
        .isZero();
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    assertThat(program.execute("verify", decisions.toString(), STORY)).isEqualTo(3);
    assertThat(err.toString())
        .contains("/decision: Ce document est une ligne des décisions d'une cohorte")
        .hasLineCount(1);
    String line = Files.readString(decisions).strip();
    String decision = "\"decision\":";
    store(line.substring(line.indexOf(decision) + decision.length(), line.length() - 1));
    assertThat(program.execute("verify", stored, STORY)).isEqualTo(6);
    assertThat(out.toString()).contains("La décision ne porte pas d’empreintes");
  }
}
