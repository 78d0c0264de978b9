package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the referential is at fault, its own file is told, and the same in every way in. */
class FaultyReferentialTest {
  private static final String STORY = "stories/whole-certificate.json";

  @TempDir Path folder;

  private String referential = "";

  @BeforeEach
  void write_a_referential_at_fault() throws IOException {
    String good = CqpmJson.standard().write(Referentials.technicoCommercialIndustriel());
    Path file =
        Files.writeString(
            folder.resolve("referential.json"),
            good.replace("\"id\" : \"BDC0167-1\"", "\"id\" : \"BDC0158-1\"")
                .replace("\"activity\" : \"A1\"", "\"activity\" : \"A9\"")
                .replace("\"id\": \"BDC0167-1\"", "\"id\": \"BDC0158-1\"")
                .replace("\"activity\": \"A1\"", "\"activity\": \"A9\""));
    referential = file.toString();
  }

  private List<String> told(String... arguments) {
    Program program = new Program();
    assertThat(program.run(arguments)).isEqualTo(3);
    return program.err().lines().toList();
  }

  @Test
  void decide_verify_cohort_and_a_host_tell_the_same_of_its_file_and_nothing_of_the_candidacy()
      throws IOException {
    List<String> host =
        catchThrowableOfType(
                InvalidDocumentException.class, () -> Referentials.load(Path.of(referential)))
            .getProblems()
            .stream()
            .map(
                problem ->
                    "%s:%d:%d: %s: %s"
                        .formatted(
                            referential,
                            problem.line(),
                            problem.column(),
                            problem.pointer(),
                            Explanations.french().explain(problem)))
            .toList();
    assertThat(host)
        .hasSize(3)
        .anyMatch(line -> line.contains(": /blocks/0/activity: Activité inconnue"))
        .anyMatch(line -> line.contains(": /blocks/1/competencies/0/id: La compétence BDC0158-1"));
    assertThat(told("decide", "--referential", referential, STORY, STORY)).isEqualTo(host);
    Path decision =
        Files.writeString(
            folder.resolve("decision.json"),
            CqpmJson.standard()
                .writeLine(
                    CertificationEngine.standard()
                        .decide(
                            Referentials.technicoCommercialIndustriel(),
                            CqpmJson.standard().readCandidacy(Path.of(STORY)),
                            LocalDate.of(2026, 6, 30))));
    assertThat(told("verify", "--referential", referential, decision.toString(), STORY))
        .isEqualTo(host);
    Path cohort =
        Files.writeString(
            folder.resolve("cohort.jsonl"),
            CqpmJson.standard().writeLine(CqpmJson.standard().readCandidacy(Path.of(STORY)))
                + "\n");
    Path out = folder.resolve("decisions.jsonl");
    assertThat(told("cohort", "--referential", referential, cohort.toString(), "--out=" + out))
        .isEqualTo(host);
    assertThat(out).doesNotExist();
  }
}
