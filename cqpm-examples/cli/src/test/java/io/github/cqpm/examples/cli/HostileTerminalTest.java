package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Finding;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the documents hold, and whatever their files are called: nothing acts on the terminal,
 * and no line is forged.
 */
@DisabledOnOs(OS.WINDOWS) // where no file has such a name
class HostileTerminalTest {
  private static final String ASCII = "x\u001B[2J\u001B]0;x\u0007\rADMISSIBLE\nForgé : admissible";
  private static final String HOSTILE =
      ASCII + "\u009B31m\u202Ex\u2066\u200F\u061C\u2028\u2029\u0085";
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  /** What may stand nowhere; lines of ours end in a line feed. */
  private static final Pattern HARMFUL =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n]]|[\\u2028\\u2029\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  @TempDir Path folder;

  private final StringWriter told = new StringWriter();

  private void run(int status, String... arguments) {
    assertThat(
            Cqpm.commandLine(Clock.systemUTC())
                .setOut(new PrintWriter(told, true))
                .setErr(new PrintWriter(told, true))
                .execute(arguments))
        .isEqualTo(status);
    assertThat(told.toString())
        .isNotEmpty()
        .doesNotContainPattern(HARMFUL)
        .doesNotContain("\nForgé");
  }

  private String referential = "";
  private String candidacy = "";
  private String decision = "";
  private String other = "";

  @BeforeEach
  void write_hostile_documents() throws IOException {
    CertificationReferential by = hostile(Referentials.technicoCommercialIndustriel());
    Candidacy on =
        Candidacy.builder()
            .from(Story.all().get(0).candidacy())
            .referential(by.getReference())
            .build();
    AdmissibilityDecision decided = CertificationEngine.standard().decide(by, on, DAY);
    CqpmJson json = CqpmJson.standard();
    referential = write("referential", json.write(by));
    candidacy = write("candidacy", json.writeLine(on));
    decision = write("decision", json.writeLine(hostile(decided)));
    other = write("other", json.writeLine(decided));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ASCII + ".json"), text).toString();
  }

  private static CertificationReferential hostile(CertificationReferential referential) {
    return CertificationReferential.builder()
        .from(referential)
        .title(HOSTILE)
        .version(HOSTILE)
        .blocks(
            referential.getBlocks().stream()
                .map(
                    block ->
                        CompetencyBlock.builder()
                            .from(block)
                            .title(HOSTILE)
                            .competencies(
                                block.getCompetencies().stream()
                                    .map(each -> Competency.builder().from(each).title(HOSTILE))
                                    .map(Competency.Builder::build)
                                    .toList())
                            .build())
                .toList())
        .build();
  }

  private static AdmissibilityDecision hostile(AdmissibilityDecision decision) {
    List<Finding> findings = new ArrayList<>(decision.getFindings());
    Finding first = findings.get(0);
    findings.add(
        new Finding(first.rule(), new Subject(Subject.Kind.PLAN, HOSTILE), first.answer()));
    return AdmissibilityDecision.builder()
        .from(decision)
        .findings(findings)
        .provenance(
            Provenance.builder()
                .from(decision.getProvenance())
                .ruleSet(HOSTILE)
                .ruleSetVersion(HOSTILE)
                .putDigest(HOSTILE, HOSTILE)
                .build())
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "markdown", "html"})
  void decide(String format) {
    run(0, "decide", candidacy, "--referential", referential, "--depth=full", "--format", format);
    assertThat(told.toString()).contains("x\\");
  }

  @Test
  void an_overview_of_several() {
    run(0, "decide", candidacy, candidacy, "--referential", referential);
    assertThat(told.toString()).contains("candidacyx\\u001B");
  }

  @Test
  void print() throws IOException {
    run(0, "print", "referential", "--referential", referential);
    run(0, "print", "grid", candidacy, "--referential", referential);
    run(2, "print", HOSTILE);
    run(3, "print", "grid", "--out", candidacy);
    run(3, "print", "grid", "--names", write("names", HOSTILE));
    run(2, "print", "attestation", candidacy, "--block=" + HOSTILE);
    assertThat(told.toString()).contains("\\u001B[2J");
  }

  @Test
  void diff() {
    run(0, "diff", "--depth=full", decision, other);
    assertThat(told.toString()).contains("\\u001B[2J");
  }

  @Test
  void verify() {
    run(4, "verify", decision, candidacy, "--referential", referential);
    assertThat(told.toString()).contains("\\u001B[2J");
  }

  @Test
  void cohort() throws IOException {
    String lines =
        Files.readString(Path.of(candidacy)) + "\n{\"\u001B[2J\u202E\": 1}\n\u001B\nx\u2028\n";
    String cohort = write("cohort", lines);
    run(3, "cohort", cohort, "--referential", referential, "--as-of=2026-06-30");
    assertThat(told.toString()).contains("cohortx\\u001B[2J");
  }

  @Test
  void generate_over_a_file_that_is_there() {
    run(3, "generate", "1", "--out", candidacy);
    assertThat(told.toString()).contains("\\u000AForgé : admissible.json: Le fichier existe déjà");
  }

  @Test
  void a_file_that_is_not_there_and_one_that_is_refused() throws IOException {
    String bad = write("bad", "{\"\u001B[2J\": \"\u202E\"}");
    run(3, "decide", "absent" + ASCII, bad, folder.toString());
    assertThat(told.toString().lines()).hasSizeGreaterThan(2);
    assertThat(told.toString()).contains("absentx\\u001B[2J\\u001B]0;x\\u0007\\u000DADMISSIBLE");
  }

  static Stream<String> options() {
    return Stream.of(
        "--x",
        "--lang=",
        "--as-of=",
        "--registered=",
        "--format=",
        "--notice=",
        "--depth=",
        "--rules=",
        "x");
  }

  @ParameterizedTest
  @MethodSource("options")
  void bad_usage(String option) {
    if (option.equals("x")) {
      run(2, "diff", "a", "b", HOSTILE);
      run(2, HOSTILE);
    } else {
      run(2, "decide", option + HOSTILE);
    }
    assertThat(told.toString()).contains("\\u001B[2J", "\\u202E");
  }
}
