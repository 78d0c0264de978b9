package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story decided and stored, altered or not, and verified. */
class VerifyCommandTest {
  private static final String STORY = "stories/whole-certificate.json";
  private static final String OTHER = "stories/opinion-missing.json";

  @TempDir Path folder;

  private final Program program = new Program();

  private String stored = "";

  @BeforeEach
  void decide_and_store() throws IOException {
    assertThat(program.run("decide", "--as-of=2026-06-30", "--format=json", STORY)).isZero();
    stored = store(program.out());
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
    assertThat(program.run("verify", stored, STORY)).isZero();
    assertThat(program.out()).startsWith("Décision confirmée").hasLineCount(1);
  }

  @Test
  void the_candidacy_of_another_candidate_is_told_in_one_sentence() throws IOException {
    alter("\"candidate\":\"", "\"candidate\":\"x");
    assertThat(program.run("verify", stored, STORY)).isEqualTo(4);
    assertThat(program.out())
        .startsWith("Décision non confirmée")
        .contains("la candidature est celle d’un autre candidat. Donnez celle")
        .hasLineCount(1);
  }

  @Test
  void a_decision_that_keeps_less_is_confirmed_and_said_to_keep_less() throws IOException {
    program.run("decide", "--as-of=2026-06-30", "--format=json", "--findings=unsatisfied", OTHER);
    String compact = program.out();
    assertThat(compact).contains("\"findingsKept\":\"UNSATISFIED\"").hasLineCount(1);
    assertThat(program.run("verify", store(compact), OTHER)).isZero();
    assertThat(program.out())
        .startsWith("Décision confirmée")
        .contains("\nLa décision ne garde que ce qui n’est pas satisfait")
        .hasLineCount(2);
    store(compact.replaceFirst("\"findings\":\\[\\{.*?\\},\\{\"rule\"", "\"findings\":[{\"rule\""));
    assertThat(program.run("verify", stored, OTHER)).isEqualTo(4);
    assertThat(program.out())
        .startsWith("Décision non confirmée")
        .contains("(/findings/0", "Valeurs qui diffèrent");
  }

  @Test
  void rules_that_were_forgotten_are_named_with_the_option_that_gives_them() throws IOException {
    program.run("decide", "--format=json", "--rules=agreement", "--as-of=2026-06-30", STORY);
    String decision = program.out();
    assertThat(store(decision)).isNotEmpty();
    assertThat(program.run("verify", stored, STORY)).isEqualTo(4);
    assertThat(program.out())
        .contains(
            "établie avec les règles agreement, et vérifiée avec les règles referential. Si c’est un oubli")
        .contains("réponses › retention/block candidature (/findings/")
        .contains("réponses › jury/joint-composition délibération DE-1 (/findings/")
        .contains("règles › jury/joint-composition délibération (/provenance/rules/")
        .endsWith("Pour vérifier avec les règles de la décision, ajoutez --rules agreement.\n");
    assertThat(program.run("verify", "--rules=agreement", stored, STORY)).isZero();
    assertThat(program.out())
        .startsWith("Décision confirmée")
        .contains("\nRéserve : ")
        .hasLineCount(2);
  }

  @Test
  void a_digest_that_is_gone_is_told_as_missing() throws IOException {
    alter("\"candidacy\":\"sha256:", "\"xcandidacy\":\"sha256:");
    assertThat(program.run("verify", stored, STORY)).isEqualTo(4);
    assertThat(program.out())
        .contains("L’empreinte de la candidature manque dans la décision")
        .doesNotContain("La candidature fournie n’est pas celle");
  }

  @Test
  void an_altered_day_is_found_in_english_too() throws IOException {
    alter("\"asOf\":\"2026-06-30\"", "\"asOf\":\"2026-07-01\"");
    assertThat(program.run("verify", "--lang=en", stored, STORY)).isEqualTo(4);
    assertThat(program.out())
        .contains("The date, the policy or the digests written in the decision are not those");
  }

  @Test
  void without_digests_it_is_verified_in_part_whatever_its_day() throws IOException {
    String decision = Files.readString(Path.of(stored));
    store(decision.replaceFirst(",\"digests\":\\{[^}]*}", "").replace("2026-06-30", "2026-07-01"));
    assertThat(program.run("verify", stored, STORY)).isEqualTo(6);
    assertThat(program.out())
        .startsWith("Décision concordante, mais vérifiée en partie seulement")
        .contains("La décision ne porte pas d’empreintes")
        .hasLineCount(2);
  }

  @Test
  void digests_under_other_names_are_none_and_one_that_is_gone_is_missed() throws IOException {
    String decision = Files.readString(Path.of(stored));
    for (String name : List.of("candidacy", "referential", "request")) {
      store(decision.replaceFirst("\"" + name + "\":\"sha", "\"x" + name + "\":\"sha"));
      assertThat(program.run("verify", stored, STORY)).isEqualTo(4);
      store(decision.replaceFirst(",?\"" + name + "\":\"sha256:[^\"]*\"", "").replace("{,", "{"));
      assertThat(program.run("verify", stored, STORY)).isEqualTo(4);
    }
    store(decision.replaceAll("\"([a-z]+)\":\"sha", "\"x$1\":\"sha"));
    assertThat(program.run("verify", stored, STORY)).isEqualTo(6);
  }

  @Test
  void what_an_earlier_library_wrote_is_verified_as_far_as_it_tells() throws IOException {
    Path written =
        Path.of("../../cqpm-io/src/test/resources/io/github/cqpm/io/version1/decision.json");
    String registered = "--registered=2024-01-01..";
    assertThat(program.run("verify", registered, written.toString(), STORY)).isEqualTo(6);
    assertThat(program.out()).contains("une version plus ancienne").hasLineCount(3);
    store(Files.readString(written).replaceFirst("\"VALIDATED\"", "\"ACQUIRED\""));
    assertThat(program.run("verify", registered, stored, STORY)).isEqualTo(4);
  }

  @Test
  void what_cannot_be_read_is_refused() {
    assertThat(program.run("verify", STORY, "absent.json")).isEqualTo(3);
    assertThat(program.err()).contains("cqpm-decision", "absent.json: Le fichier n’existe pas.");
    assertThat(program.run("verify", stored)).isEqualTo(2);
    assertThat(program.run("verify", stored, "bad/misspelt.json")).isEqualTo(3);
    assertThat(program.err()).startsWith("bad/misspelt.json:7:3: /hostCompagny: La propr");
  }

  @Test
  void a_line_of_a_cohort_is_told_as_one_and_the_decision_in_it_verified_in_part()
      throws IOException {
    Path decisions = folder.resolve("decisions.ndjson");
    Path cohort = folder.resolve("cohort.ndjson");
    Files.writeString(cohort, Files.readString(Path.of(STORY)).replaceAll("\\R", " ") + "\n");
    assertThat(
            program.run(
                "cohort",
                "--as-of=2026-06-30",
                "--findings=unsatisfied",
                "--out=" + decisions,
                cohort.toString()))
        .isZero();
    assertThat(program.run("verify", decisions.toString(), STORY)).isEqualTo(3);
    assertThat(program.err())
        .contains("/decision: Ce document est une ligne des décisions d'une cohorte")
        .hasLineCount(1);
    String line = Files.readString(decisions).strip();
    String decision = "\"decision\":";
    store(line.substring(line.indexOf(decision) + decision.length(), line.length() - 1));
    assertThat(program.run("verify", stored, STORY)).isEqualTo(6);
    assertThat(program.out()).contains("La décision ne porte pas d’empreintes");
  }
}
