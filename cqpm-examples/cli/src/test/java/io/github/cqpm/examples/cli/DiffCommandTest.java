package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two stories that differ by the company's opinion, decided, stored and compared. */
class DiffCommandTest {
  @TempDir Path folder;

  private final Program program = new Program();

  private String before = "";
  private String after = "";

  @BeforeEach
  void decide_and_store() throws IOException {
    before = store("opinion-missing");
    after = store("whole-certificate");
  }

  private String store(String story) throws IOException {
    String file = "stories/%s.json".formatted(story);
    assertThat(program.run("decide", "--as-of=2026-06-30", "--format=json", file)).isZero();
    Path stored = Files.writeString(folder.resolve(story + ".json"), program.out());
    return stored.toString();
  }

  @Test
  void statuses_and_what_fails_are_told_and_where_the_rest_is() {
    assertThat(program.run("diff", after, before)).isZero();
    assertThat(program.out())
        .startsWith("Statuts qui ont changé :\n  Bilan : ")
        .containsSubsequence(
            "Ce qui fait, ou faisait, obstacle :",
            "après : ",
            "Il manque l’avis de l’entreprise sur l’activité du bloc")
        .doesNotContain("Enregistrements", "Empreinte", "admissibility/")
        .endsWith("\nTout ce qui a changé : --depth full.\n");
    assertThat(program.out().lines().count()).isLessThan(45);
  }

  @Test
  void statuses_alone_are_told_where_that_is_asked_for() {
    assertThat(program.run("diff", "--depth=status", "--lang=en", before, after)).isZero();
    assertThat(program.out())
        .startsWith("Statuses that changed:\n")
        .doesNotContain("before", "fail")
        .endsWith("\nAll that changed: --depth full.\n");
  }

  @Test
  void in_full_answers_and_their_records_are_told_too() {
    assertThat(program.run("diff", "--depth=full", before, after)).isZero();
    assertThat(program.out())
        .startsWith("Statuts qui ont changé :\n  Bilan : à compléter → admissible\n")
        .contains("  Compétence BDC0158-1 : acquise, à compléter → validée\n")
        .contains(
            "      avant : élément manquant. Il manque l’avis de l’entreprise sur l’activité du bloc")
        .contains("      après : satisfait. L’entreprise a donné son avis le 20/05/2026 (AV-1).\n")
        .contains("Enregistrements ajoutés : AV-1\n")
        .contains("  avant : Empreinte de la candidature : sha256:");
  }

  @Test
  void where_nothing_changed_it_is_said() {
    assertThat(program.run("diff", before, before)).isZero();
    assertThat(program.out()).startsWith("Rien n’a changé : ni statut, ni réponse,");
  }

  @Test
  void that_the_decisions_are_about_two_candidates_is_told_without_naming_them()
      throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(
        other,
        Files.readString(Path.of(before))
            .replaceFirst("\"candidate\": ?\"[^\"]*\"", "\"candidate\":\"somebody-else\""));
    assertThat(program.run("diff", before, other.toString())).isZero();
    assertThat(program.err())
        .endsWith("other.json: Cette décision porte sur un autre candidat que la première.\n")
        .doesNotContain("somebody-else");
  }

  @Test
  void that_one_file_is_of_an_older_format_is_told() {
    String old = "../../cqpm-io/src/test/resources/io/github/cqpm/io/version1/decision.json";
    assertThat(program.run("diff", old, old)).isZero();
    assertThat(program.err()).isEmpty();
    assertThat(program.run("diff", after, old)).isZero();
    assertThat(program.err())
        .startsWith(old + ": Cette décision est écrite dans une version plus ancienne")
        .hasLineCount(1);
  }

  @Test
  void both_files_are_told_where_both_are_refused() {
    assertThat(program.run("diff", "absent.json", "stories/opinion-missing.json")).isEqualTo(3);
    assertThat(program.err())
        .contains("absent.json: Le fichier n’existe pas.")
        .contains("stories/opinion-missing.json:")
        .contains("cqpm-decision");
    assertThat(program.out()).isEmpty();
  }
}
