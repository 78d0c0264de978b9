package io.github.cqpm.examples.cli;

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

/** Two stories that differ by the company's opinion, decided, stored and compared. */
class DiffCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine program =
      Cqpm.commandLine(Clock.systemUTC())
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(err, true));

  private String before = "";
  private String after = "";

  @BeforeEach
  void decide_and_store() throws IOException {
    before = store("opinion-missing");
    after = store("whole-certificate");
  }

  private String store(String story) throws IOException {
    String file = "stories/%s.json".formatted(story);
    assertThat(program.execute("decide", "--as-of=2026-06-30", "--format=json", file)).isZero();
    Path stored = Files.writeString(folder.resolve(story + ".json"), out.toString());
    out.getBuffer().setLength(0);
    return stored.toString();
  }

  @Test
  void statuses_and_what_fails_are_told_and_where_the_rest_is() {
    assertThat(program.execute("diff", after, before)).isZero();
    assertThat(out.toString())
        .startsWith("Statuts qui ont changé :\n  Bilan : ")
        .containsSubsequence(
            "Ce qui fait, ou faisait, obstacle :",
            "après : ",
            "Il manque l’avis de l’entreprise sur l’activité du bloc")
        .doesNotContain("Enregistrements", "Empreinte", "admissibility/")
        .endsWith("\nTout ce qui a changé : --depth full.\n");
    assertThat(out.toString().lines().count()).isLessThan(45);
  }

  @Test
  void where_only_the_rules_are_others_compact_decisions_are_not_said_to_be_alike()
      throws IOException {
    program.execute(
        "decide",
        "--as-of=2026-06-30",
        "--format=json",
        "--findings=unsatisfied",
        "--rules=agreement",
        "stories/whole-certificate.json");
    Path compact = Files.writeString(folder.resolve("compact.json"), out.toString());
    out.getBuffer().setLength(0);
    assertThat(program.execute("diff", after, compact.toString())).isZero();
    assertThat(out.toString())
        .contains("\nAucun statut n’a changé.\n")
        .endsWith("\nTout ce qui a changé : --depth full.\n");
  }

  @Test
  void what_a_decision_that_keeps_less_cannot_tell_is_said() throws IOException {
    program.execute(
        "decide",
        "--as-of=2026-06-30",
        "--format=json",
        "--findings=none",
        "stories/whole-certificate.json");
    Path compact = Files.writeString(folder.resolve("compact.json"), out.toString());
    out.getBuffer().setLength(0);
    assertThat(program.execute("diff", compact.toString(), after)).isZero();
    assertThat(out.toString())
        .startsWith("L’une au moins des deux décisions ne garde aucune réponse.")
        .endsWith("\nRien de ce qui a été comparé n’a changé.\n");
    out.getBuffer().setLength(0);
    assertThat(program.execute("diff", "--lang=en", before, compact.toString())).isZero();
    assertThat(out.toString())
        .startsWith("At least one of the two decisions keeps no answer.")
        .contains("Statuses that changed:\n")
        .doesNotContain("before:", "after:");
  }

  @Test
  void statuses_alone_are_told_where_that_is_asked_for() {
    assertThat(program.execute("diff", "--depth=status", "--lang=en", before, after)).isZero();
    assertThat(out.toString())
        .startsWith("Statuses that changed:\n")
        .doesNotContain("before", "fail")
        .endsWith("\nAll that changed: --depth full.\n");
  }

  @Test
  void that_no_status_changed_is_said_where_something_else_has() throws IOException {
    Path asked = Path.of(after);
    Path sent =
        Files.writeString(
            folder.resolve("sent.json"),
            Files.readString(asked)
                .replace(
                    "\"provenance\":",
                    "\"leftAside\":[{\"record\":\"AV-9\",\"reason\":\"AFTER_AS_OF\"}],\"provenance\":"));
    assertThat(program.execute("diff", after, sent.toString())).isZero();
    assertThat(out.toString())
        .isEqualTo("Aucun statut n’a changé.\n\nTout ce qui a changé : --depth full.\n");
  }

  @Test
  void in_full_answers_and_their_records_are_told_too() {
    assertThat(program.execute("diff", "--depth=full", before, after)).isZero();
    assertThat(out.toString())
        .startsWith("Statuts qui ont changé :\n  Bilan : à compléter → admissible\n")
        .contains("  Compétence BDC0158-1 : acquise, à compléter → validée\n")
        .contains(
            "      avant : élément manquant. Il manque l’avis de l’entreprise sur l’activité du bloc")
        .contains("      après : satisfait. L’entreprise a donné son avis le 20/05/2026 (AV-1).\n")
        .contains("Enregistrements ajoutés : AV-1\n")
        .contains("  avant : Empreinte de la candidature : sha256:");
  }

  @Test
  void the_way_back_is_told_in_english() {
    assertThat(program.execute("diff", "--lang=en", "--depth=full", after, before)).isZero();
    assertThat(out.toString())
        .contains("  Outcome: eligible for award → to be completed\n")
        .contains("      after: missing. The company’s opinion on the activity of block")
        .contains("Records no longer in force: AV-1\n")
        .contains("  before: Digest of the candidacy: sha256:");
  }

  @Test
  void where_nothing_changed_it_is_said() {
    assertThat(program.execute("diff", before, before)).isZero();
    assertThat(out.toString()).startsWith("Rien n’a changé : ni statut, ni réponse,");
  }

  @Test
  void that_the_decisions_are_about_two_candidates_is_told_without_naming_them()
      throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(
        other,
        Files.readString(Path.of(before))
            .replaceFirst("\"candidate\": ?\"[^\"]*\"", "\"candidate\":\"somebody-else\""));
    assertThat(program.execute("diff", before, other.toString())).isZero();
    assertThat(err.toString())
        .endsWith("other.json: Cette décision porte sur un autre candidat que la première.\n")
        .doesNotContain("somebody-else");
  }

  @Test
  void that_one_file_is_of_an_older_format_is_told() {
    String old = "../../cqpm-io/src/test/resources/io/github/cqpm/io/version1/decision.json";
    assertThat(program.execute("diff", old, old)).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(program.execute("diff", after, old)).isZero();
    assertThat(err.toString())
        .startsWith(old + ": Cette décision est écrite dans une version plus ancienne")
        .hasLineCount(1);
  }

  @Test
  void both_files_are_told_where_both_are_refused() {
    assertThat(program.execute("diff", "absent.json", "stories/opinion-missing.json")).isEqualTo(3);
    assertThat(err.toString())
        .contains("absent.json: Le fichier n’existe pas.")
        .contains("stories/opinion-missing.json:")
        .contains("cqpm-decision");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void one_decision_alone_is_bad_usage() {
    assertThat(program.execute("diff", before)).isEqualTo(2);
  }

  @Test
  void nobody_is_named() {
    assertThat(program.execute("diff", before, after)).isZero();
    assertThat(out.toString()).doesNotContainPattern("\\b(c-1\\d{3}|m-\\d|j-\\d\\d)\\b");
  }
}
