package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
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

  private final Program program = new Program();

  private void run(int status, String... arguments) {
    assertThat(program.run(arguments)).isEqualTo(status);
    assertThat(told()).isNotEmpty().doesNotContainPattern(HARMFUL).doesNotContain("\nForgé");
  }

  private String told() {
    return program.out() + program.err();
  }

  private String referential = "";
  private String candidacy = "";
  private String decision = "";
  private String other = "";

  @BeforeEach
  void write_hostile_documents() throws IOException {
    CqpmJson json = CqpmJson.standard();
    CertificationReferential by =
        json.readReferential(
            hostile(json.write(Referentials.technicoCommercialIndustriel()), "title|version"));
    Candidacy on =
        Candidacy.builder()
            .from(Story.all().get(0).candidacy())
            .referential(by.getReference())
            .build();
    String decided = json.writeLine(CertificationEngine.standard().decide(by, on, DAY));
    referential = write("referential", json.write(by));
    candidacy = write("candidacy", json.writeLine(on));
    decision = write("decision", hostile(decided, "ruleSet|ruleSetVersion|key|candidacy"));
    other = write("other", decided);
  }

  /** Returns the document with the hostile text as the value of each property of these names. */
  private static String hostile(String document, String names) {
    String text = new String(JsonStringEncoder.getInstance().quoteAsString(HOSTILE));
    return document.replaceAll(
        "\"(" + names + ")\" ?: ?\"[^\"]*\"", "\"$1\": \"" + Matcher.quoteReplacement(text) + "\"");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ASCII + ".json"), text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "markdown", "html"})
  void decide(String format) {
    run(0, "decide", candidacy, "--referential", referential, "--depth=full", "--format", format);
    assertThat(told()).contains("x\\");
  }

  @Test
  void an_overview_of_several() {
    run(0, "decide", candidacy, candidacy, "--referential", referential);
    assertThat(told()).contains("candidacyx\\u001B");
  }

  @Test
  void print() throws IOException {
    run(0, "print", "referential", "--referential", referential);
    run(0, "print", "grid", candidacy, "--referential", referential);
    run(2, "print", HOSTILE);
    run(3, "print", "grid", "--out", candidacy);
    run(3, "print", "grid", "--names", write("names", HOSTILE));
    run(2, "print", "attestation", candidacy, "--block=" + HOSTILE);
    assertThat(told()).contains("\\u001B[2J");
  }

  @Test
  void diff() {
    run(0, "diff", "--depth=full", decision, other);
    assertThat(told()).contains("\\u001B[2J");
  }

  @Test
  void verify() {
    run(4, "verify", decision, candidacy, "--referential", referential);
    assertThat(told()).contains("\\u001B[2J");
  }

  @Test
  void cohort() throws IOException {
    String lines =
        Files.readString(Path.of(candidacy)) + "\n{\"\u001B[2J\u202E\": 1}\n\u001B\nx\u2028\n";
    String cohort = write("cohort", lines);
    run(3, "cohort", cohort, "--referential", referential, "--as-of=2026-06-30");
    assertThat(told()).contains("cohortx\\u001B[2J");
  }

  @Test
  void generate_over_a_file_that_is_there() {
    run(3, "generate", "1", "--out", candidacy);
    assertThat(told()).contains("\\u000AForgé : admissible.json: Le fichier existe déjà");
  }

  @Test
  void a_file_that_is_not_there_and_one_that_is_refused() throws IOException {
    String bad = write("bad", "{\"\u001B[2J\": \"\u202E\"}");
    run(3, "decide", "absent" + ASCII, bad, folder.toString());
    assertThat(told().lines()).hasSizeGreaterThan(2);
    assertThat(told()).contains("absentx\\u001B[2J\\u001B]0;x\\u0007\\u000DADMISSIBLE");
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
    assertThat(told()).contains("\\u001B[2J", "\\u202E");
  }
}
