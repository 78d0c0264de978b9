package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.BlockDecision;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a folder of referentials, what is decided by is what each candidacy names. */
class ReferentialsOptionTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final String FIRST = "stories/whole-certificate.json";
  private static final CertificationReferential VERSION_2 =
      CertificationReferential.builder()
          .from(Referentials.technicoCommercialIndustriel())
          .version("2")
          .validFrom(LocalDate.of(2026, 1, 1))
          .build();

  @TempDir Path folder;

  private final Program program = new Program();
  private String referentials = "";
  private String second = "";

  @BeforeEach
  void write_a_second_version_and_a_candidacy_to_it() throws IOException {
    Path versions = Files.createDirectory(folder.resolve("referentials"));
    Files.writeString(versions.resolve("second.json"), JSON.write(VERSION_2));
    referentials = versions.toString();
    second = Files.writeString(folder.resolve("second.json"), JSON.write(naming("2"))).toString();
  }

  private static Candidacy naming(String version) {
    Candidacy story = JSON.readCandidacy(Path.of(FIRST));
    return Candidacy.builder()
        .from(story)
        .referential(
            CertificationReferential.builder()
                .from(VERSION_2)
                .version(version)
                .build()
                .getReference())
        .build();
  }

  private List<AdmissibilityDecision> decisions() {
    return program.out().lines().map(JSON::readDecision).toList();
  }

  @Test
  void each_candidacy_is_decided_by_the_version_that_it_names() {
    assertThat(
            program.run("decide", "--referentials", referentials, "--format=json", FIRST, second))
        .isZero();
    assertThat(decisions())
        .extracting(decision -> decision.getProvenance().getReferential().version())
        .containsExactly("1", "2");
  }

  @Test
  void a_registration_is_that_of_all() {
    assertThat(
            program.run(
                "decide --registered=2024-01-01.. --format=json --referentials=%s %s %s"
                    .formatted(referentials, FIRST, second)
                    .split(" ")))
        .isZero();
    assertThat(decisions().stream().flatMap(decision -> decision.getBlocks().stream()))
        .extracting(BlockDecision::award)
        .containsOnly(AwardStatus.ADMISSIBLE);
  }

  @Test
  void a_decision_is_verified_by_the_version_that_it_names() throws IOException {
    program.run(
        "decide", "--referentials", referentials, "--as-of=2026-06-30", "--format=json", second);
    String decision = Files.writeString(folder.resolve("decision.json"), program.out()).toString();

    assertThat(program.run("verify", "--referentials", referentials, decision, second)).isZero();
    assertThat(program.out()).startsWith("Décision confirmée");
    String without = Files.createDirectory(folder.resolve("none")).toString();
    assertThat(program.run("verify", "--referentials", without, decision, second)).isEqualTo(3);
    assertThat(program.err())
        .startsWith(decision + ":1:")
        .contains(": /provenance/referential: Ce référentiel, ou cette version, est inconnu");
  }

  @Test
  void each_line_of_a_cohort_is_decided_by_the_version_that_it_names() throws IOException {
    Path cohort =
        Files.write(
            folder.resolve("cohort.ndjson"),
            Stream.of("1", "2", "9").map(version -> JSON.writeLine(naming(version))).toList());
    Path decided = folder.resolve("decisions.ndjson");

    assertThat(
            program.run(
                "cohort",
                "--referentials",
                referentials,
                cohort.toString(),
                "--out",
                decided.toString()))
        .isEqualTo(3);
    assertThat(Files.readAllLines(decided))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"line\":1,").contains("\"version\":\"1\""),
            line -> assertThat(line).startsWith("{\"line\":2,").contains("\"version\":\"2\""));
    assertThat(program.err()).contains(":3:").contains("est inconnu");
    assertThat(program.out())
        .contains(VERSION_2.getBlocks().get(0).getTitle().substring(0, 20))
        .contains("référentiel ou version inconnus");
  }

  @Test
  void all_that_is_wrong_with_the_files_of_the_folder_is_told_with_each_file() throws IOException {
    Path bad = Files.writeString(Path.of(referentials, "bad.json"), "[]");
    Path other =
        Files.writeString(
            Path.of(referentials, "third.json"),
            JSON.write(CertificationReferential.builder().from(VERSION_2).title("T").build()));
    for (String[] command :
        new String[][] {{"decide", FIRST}, {"cohort", FIRST}, {"verify", FIRST, FIRST}}) {
      String[] arguments = Arrays.copyOf(command, command.length + 2);
      arguments[command.length] = "--referentials";
      arguments[command.length + 1] = referentials;
      assertThat(program.run(arguments)).isEqualTo(3);
      assertThat(program.err())
          .contains(bad + ":1:1: ")
          .contains(other + ":5:14: /version: Un autre référentiel porte le même identifiant");
    }
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    assertThat(program.run("decide", "--referentials", referentials + "x", FIRST)).isEqualTo(3);
    assertThat(program.err()).startsWith(referentials + "x: ");
  }

  @Test
  void a_file_is_no_folder_and_is_told_as_such() {
    assertThat(program.run("decide", "--referentials", second, FIRST)).isEqualTo(3);
    assertThat(program.err())
        .startsWith(second + ": Ce n’est pas un dossier. Pour décider d’après un seul référentiel")
        .hasLineCount(1);
  }

  @Test
  void a_file_of_the_folder_that_cannot_be_read_is_told_and_not_the_folder() {
    StringWriter err = new StringWriter();
    int status =
        new Refusals(Language.FR, new PrintWriter(err, true))
            .guard(
                "referentials",
                () -> {
                  throw new UncheckedIOException(
                      new AccessDeniedException("referentials/mine.json"));
                });
    assertThat(status).isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo(
            "referentials/mine.json: Le fichier ne peut pas être lu : l’accès est refusé. Demandez"
                + " le droit de le lire.\n");
  }

  @Test
  void a_referential_for_all_and_a_folder_do_not_go_together() {
    assertThat(
            program.run("decide", "--referentials", referentials, "--referential", second, FIRST))
        .isEqualTo(2);
    assertThat(program.err())
        .contains("Donnez --referential, qui vaut pour toutes les candidatures, ou --referentials");
  }
}
