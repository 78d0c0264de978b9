package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.cohort.CohortOutputException;
import io.github.cqpm.io.cohort.CohortOutputException.Kind;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Cohorts decided from the command line: outputs, summaries, and what is refused. */
class CohortCommandTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Program program = new Program();
  private InputStream in = InputStream.nullInputStream();
  private Path cohort = Path.of("");
  private Path decisions = Path.of("");
  private Path rejects = Path.of("");

  @BeforeEach
  void generate() throws IOException {
    cohort = generate("cohort.ndjson", 40, 25);
    decisions = folder.resolve("decisions.ndjson");
    rejects = folder.resolve("rejects.ndjson");
  }

  private Path generate(String name, int count, int bad) throws IOException {
    return Files.write(folder.resolve(name), GeneratedCohort.of(count, 2, bad));
  }

  private int run(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("cohort"));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    program = new Program(Cqpm.commandLine(NOON, in, OutputStream.nullOutputStream()));
    return program.run(all.toArray(String[]::new));
  }

  /** Runs with both outputs. */
  private int runOut(Object... options) {
    List<Object> all = new ArrayList<>(List.of(cohort, "--out", decisions, "--rejects", rejects));
    all.addAll(Arrays.asList(options));
    return run(all.toArray());
  }

  private static byte[] unzipped(Path file) throws IOException {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return stream.readAllBytes();
    }
  }

  private static Path cut(Path file, int bytes) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    return Files.write(file, Arrays.copyOf(whole, whole.length - bytes));
  }

  @Test
  void a_cohort_without_bad_lines_ends_well() throws IOException {
    assertThat(run(generate("good.ndjson", 10, 0))).isZero();
    assertThat(program.err()).isEmpty();
    assertThat(program.out()).contains("10 lignes, 10 décidées, 0 rejetée (0,0\u00A0%)");
  }

  @Test
  void compressed_files_hold_the_same() throws IOException {
    Path packed = folder.resolve("cohort.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(cohort, stream);
    }
    runOut();
    Path packedOut = folder.resolve("d.gz");
    Path packedRejects = folder.resolve("r.gz");
    assertThat(run(packed, "--out", packedOut, "--rejects", packedRejects)).isEqualTo(3);
    assertThat(unzipped(packedOut)).isEqualTo(Files.readAllBytes(decisions));
    assertThat(unzipped(packedRejects)).isEqualTo(Files.readAllBytes(rejects));
  }

  @Test
  void the_standard_input_is_read() throws IOException {
    in = new ByteArrayInputStream(Files.readAllBytes(generate("good.ndjson", 3, 0)));
    assertThat(run("-", "--out", decisions)).isZero();
    assertThat(Files.readAllLines(decisions)).hasSize(3);
    assertThat(program.out()).contains("entrée standard");
  }

  @Test
  void the_first_rejected_lines_are_told_and_the_others_counted() throws IOException {
    assertThat(run(generate("bad.ndjson", 30, 100), "--lang=en")).isEqualTo(3);
    assertThat(
            program.err().lines().map(line -> line.replaceFirst(":([0-9]+):.*", "$1")).distinct())
        .hasSize(21);
    assertThat(program.err())
        .contains("bad.ndjson:1:", "And 10 more rejected lines; with --rejects, all go to a file.");
  }

  @Test
  void nobody_is_named_in_tables_and_messages() {
    run(cohort);
    assertThat(program.out() + "\n" + program.err())
        .doesNotContainPattern("\\b(c-\\d+|m-\\d|j-\\d\\d)\\b");
  }

  @Test
  void the_table_tells_shares_in_words_and_bars_within_its_width() {
    run(cohort);
    assertThat(program.out())
        .contains("30/06/2026, règles du référentiel", "L'analyse et la construction")
        .contains("inscrits", "Qui est attendu d’abord", "délibérer (")
        .contains("Ce qui bloque le plus", "Pourquoi des lignes sont rejetées")
        .containsSubsequence("BDC0158", "compétences validées", "BDC0167", "BDC0166")
        .contains(" en tout)", "autres, que --summary json dit", "visé par ")
        .doesNotContain("…)", " … ");
    assertThat(program.out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(program.out()).doesNotContain("\u001B");
  }

  @Test
  void the_table_is_told_in_english_and_in_colours() {
    program.commandLine().setColorScheme(Help.defaultColorScheme(Ansi.ON));
    assertThat(program.run("cohort", cohort.toString(), "--lang=en")).isEqualTo(3);
    assertThat(program.out())
        .contains(
            "eligible", "\u001B[32m█", "What blocks most", "A competency is not validated yet")
        .doesNotContain("validée");
  }

  @Test
  void the_summary_is_told_in_json() throws IOException {
    assertThat(runOut("--summary=json")).isEqualTo(3);
    assertThat(program.out()).contains("\"cqpm-cohort-summary\"", "\"lines\": 40");
  }

  @Test
  void two_runs_are_compared_and_those_that_change_are_told_with_the_rules_that_are_why()
      throws IOException {
    assertThat(run(cohort, "--compare-with", "jury-may-overrule=true", "--rejects", rejects))
        .isEqualTo(3);
    assertThat(program.out())
        .contains("Avec jury-may-overrule=true", "candidatures changent (", "gardent leur bilan")
        .contains("À cause de quelles règles", "competency/acquired", "non admissible → admissible")
        .contains("[competency/acquired]");
    assertThat(program.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void those_that_change_go_to_a_file_and_their_numbers_are_told_in_json() throws IOException {
    assertThat(runOut("--compare-with=notice=company/opinion-given", "--summary=json"))
        .isEqualTo(3);
    JsonNode changes = new JsonMapper().readTree(program.out());
    List<String> lines = Files.readAllLines(decisions);
    assertThat(changes.get("lines").asLong()).isEqualTo(40);
    assertThat(lines).hasSize(changes.get("changed").asInt()).isNotEmpty();
    assertThat(changes.get("rules").properties())
        .containsExactly(Map.entry("company/opinion-given", new IntNode(lines.size())));
    assertThat(lines.get(0))
        .matches("\\{\"line\":\\d+,\"candidate\":\"c-\\d+\",\"statuses\":\\[\\{\"kind\":.*")
        .endsWith(",\"rules\":[\"company/opinion-given\"]}");
  }

  @Test
  void nothing_changes_where_nothing_is_set_otherwise() {
    run(cohort, "--compare-with=rules=referential", "--rejects", rejects, "--lang=en");
    assertThat(program.out())
        .contains("With rules=referential: 0 candidacies change (0.0%)")
        .doesNotContain("Because of which rules");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule=agreement | knows no setting rule. Did you mean: rules? Possible: rules,",
        "rules=agremeent | cannot use rules=agremeent. Did you mean: rules=agreement? Possible:",
        "rules | Possible: rules=referential or rules=agreement.",
        "jury-may-overrule=oui | Possible: jury-may-overrule=true or jury-may-overrule=false.",
        "notice=plan/mad | Did you mean: notice=plan/made?",
        "notice=jury/after-assessment | cannot use notice=jury/after-assessment.",
      })
  void a_setting_that_there_is_not_is_told_with_what_is_possible(String setting, String told) {
    assertThat(run(cohort, "--lang=en", "--compare-with", setting)).isEqualTo(2);
    assertThat(program.err()).startsWith("--compare-with ").contains(told);
    assertThat(program.out()).isEmpty();
  }

  @Test
  void decisions_keep_what_is_asked_for_and_the_summary_is_the_same() throws IOException {
    assertThat(runOut("--summary=json")).isEqualTo(3);
    String summary = program.out();
    long all = Files.size(decisions);
    Files.delete(decisions);
    Files.delete(rejects);
    Files.delete(folder.resolve("decisions.ndjson.resume"));
    assertThat(runOut("--summary=json", "--findings=unsatisfied")).isEqualTo(3);
    assertThat(program.out()).isEqualTo(summary);
    assertThat(Files.size(decisions)).isLessThan(all / 5);
    assertThat(Files.readAllLines(decisions))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"findingsKept\":\"UNSATISFIED"));
  }

  @Test
  void options_decide_as_they_do_for_one_candidacy() throws IOException {
    Path one = folder.resolve("one.ndjson");
    Files.writeString(
        one, CqpmJson.standard().writeLine(Story.all().get(0).candidacy()), StandardCharsets.UTF_8);
    assertThat(run(one, "--rules=agreement", "--registered=2024-01-01..", "--out", decisions))
        .isZero();
    assertThat(decisions).content().contains("jury/joint-composition", "\"award\":\"ADMISSIBLE\"");
    assertThat(program.out()).contains("règles de l’accord de branche", "13 décembre 2024");
  }

  @Test
  void an_output_that_is_there_is_not_overwritten() throws IOException {
    Files.writeString(rejects, "mine");
    assertThat(runOut()).isEqualTo(3);
    assertThat(program.err()).contains("rejects.ndjson: Le fichier existe déjà", "--resume");
    assertThat(rejects).hasContent("mine");
    assertThat(decisions).doesNotExist();
  }

  @Test
  void an_unreadable_cohort_is_told_and_makes_no_outputs() {
    for (Path unreadable : List.of(folder, folder.resolve("absent"))) {
      assertThat(run(unreadable, "--out", decisions)).isEqualTo(3);
      assertThat(program.err()).startsWith(unreadable + ": Le fichier ");
      assertThat(decisions).doesNotExist();
    }
  }

  @Test
  void a_damaged_compressed_cohort_is_told() throws IOException {
    Path packed = folder.resolve("cohort.gz");
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(cohort, stream);
    }
    assertThat(run(cut(packed, 200), "--lang=en")).isEqualTo(3);
    assertThat(program.err())
        .contains("The compressed file is damaged or incomplete. Copy or fetch it again.");
  }

  @Test
  void an_output_in_no_folder_is_told() {
    assertThat(run(cohort, "--out", folder.resolve("none/d"))).isEqualTo(3);
    assertThat(program.err()).contains("son dossier n’existe pas");
  }

  @ParameterizedTest
  @CsvSource({
    "--threads=0, nombre d’au moins 1",
    "--most-rejects=-1, nombre d’au moins 0",
    "--resume, nommez avec --out",
    "--findings=none, Nommez leur fichier avec --out",
    "--findings=unsatisfed --out=x, 'all, unsatisfied ou none'",
    "--findings=none --out=x --compare-with=rules=agreement, Retirez --findings",
    "--resume --out=x --compare-with=rules=agreement, --resume ne reprend pas une comparaison.",
    "--resume --out=x.gz, ne se reprend pas",
    "--resume --out=x --rejects=x.gz, ne se reprend pas",
    "--out=x --rejects=./x, des fichiers différents",
    "--out=x --rejects=./x.resume, des fichiers différents"
  })
  void bad_usage_says_why(String options, String sentence) {
    List<Object> all = new ArrayList<>(List.of(cohort));
    all.addAll(Arrays.asList(options.split(" ")));
    assertThat(run(all.toArray())).isEqualTo(2);
    assertThat(program.err()).contains(sentence).doesNotContain("\tat ");
  }

  @Test
  void an_output_is_not_the_cohort() throws IOException {
    Path link = Files.createLink(folder.resolve("link"), cohort);
    for (Path same : List.of(cohort, link, folder.resolve("./cohort.ndjson"))) {
      assertThat(run(cohort, "--out", same, "--resume")).isEqualTo(2);
      assertThat(program.err()).contains("ne peut pas être la cohorte elle-même");
    }
  }

  @Test
  void another_day_is_refused_and_the_right_one_named() throws IOException {
    runOut("--as-of=2026-06-29");
    byte[] whole = Files.readAllBytes(decisions);
    byte[] before = Files.readAllBytes(cut(decisions, 10));
    assertThat(runOut("--resume")).isEqualTo(3);
    assertThat(program.err())
        .startsWith(decisions + ": Cette exécution décide à une autre date")
        .contains("ajoutez --as-of 2026-06-29");
    assertThat(decisions).hasBinaryContent(before);
    assertThat(runOut("--resume", "--as-of=2026-06-29")).isEqualTo(3);
    assertThat(decisions).hasBinaryContent(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record   | Il manque le registre de l’exécution qui l’a écrit",
        "settings | Cette exécution avait d’autres options",
        "cohort   | Les lignes de la cohorte déjà traitées ont changé depuis",
        "output   | Ce n’est pas, ou pas seulement, ce que l’exécution a écrit",
      })
  void a_run_that_does_not_go_on_with_the_first_is_refused_and_told_what_to_do(
      String other, String sentence) throws IOException {
    runOut();
    cut(decisions, 10);
    switch (other) {
      case "record" -> Files.delete(folder.resolve("decisions.ndjson.resume"));
      case "cohort" -> Files.write(cohort, GeneratedCohort.of(40, 3, 25));
      case "output" -> Files.writeString(decisions, "{}\n");
      default -> assertThat(other).isEqualTo("settings");
    }
    byte[] before = Files.readAllBytes(decisions);
    assertThat(runOut("--resume", other.equals("settings") ? "--rules=agreement" : "--lang=fr"))
        .isEqualTo(3);
    assertThat(program.err()).startsWith(decisions + ": " + sentence);
    assertThat(decisions).hasBinaryContent(before);
  }

  @ParameterizedTest
  @EnumSource(CohortOutputException.Kind.class)
  void whatever_an_output_is_refused_for_is_told_in_both_languages(Kind kind) {
    String key = "output." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    for (Language language : Language.values()) {
      assertThat(kind == Kind.UNWRITABLE || !language.say(key).isBlank()).isTrue();
    }
  }

  @Test
  void a_cohort_that_has_grown_is_gone_on_with() throws IOException {
    byte[] more = Files.readAllBytes(cohort);
    cohort = generate("cohort.ndjson", 33, 25);
    runOut();
    Files.write(cohort, more);
    assertThat(runOut("--resume")).isEqualTo(3);
    byte[] resumed = Files.readAllBytes(decisions);
    Files.delete(decisions);
    Files.delete(rejects);
    runOut();
    assertThat(decisions).hasBinaryContent(resumed);
  }

  @Test
  void without_rejects_a_run_is_resumed_from_before_the_first_of_them() throws IOException {
    run(cohort, "--out", decisions);
    String told = program.err();
    String summary = program.out();
    byte[] whole = Files.readAllBytes(decisions);
    cut(decisions, whole.length / 3);
    assertThat(run(cohort, "--out", decisions, "--resume")).isEqualTo(3);
    assertThat(decisions).hasBinaryContent(whole);
    assertThat(program.out()).isEqualTo(summary);
    assertThat(program.err()).isEqualTo(told);
  }

  @Test
  void a_folder_a_device_a_pipe_and_a_link_to_nothing_are_refused_at_once() throws Exception {
    Path pipe = folder.resolve("pipe");
    Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    Path link = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nothing"));
    for (Path output : List.of(folder, pipe, link, Path.of("/dev/full"))) {
      assertThat(run(cohort, "--out", output, "--resume")).isEqualTo(3);
      assertThat(program.err()).startsWith(output + ": Ce n’est pas un fichier");
      assertThat(run(cohort, "--out", output)).isEqualTo(3);
      assertThat(program.err()).startsWith(output + ": Ce n’est pas un fichier");
      assertThat(run(cohort, "--out", decisions, "--rejects", output, "--resume")).isEqualTo(3);
      assertThat(program.err()).startsWith(output + ": Ce n’est pas un fichier");
    }
    assertThat(decisions).doesNotExist();
    assertThat(folder.resolve("nothing")).doesNotExist();
  }

  @Test
  void a_cohort_is_read_from_a_pipe_by_its_name() throws Exception {
    Path pipe = folder.resolve("pipe");
    Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    runOut();
    byte[] whole = Files.readAllBytes(decisions);
    Path piped = folder.resolve("piped");
    new ProcessBuilder("sh", "-c", "cat \"$0\" > \"$1\"", cohort.toString(), pipe.toString())
        .start();
    assertThat(run(pipe, "--out", piped)).isEqualTo(3);
    assertThat(piped).hasBinaryContent(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "packed"})
  void a_cohort_without_a_line_is_told(String packed) throws IOException {
    Path empty = folder.resolve("empty");
    OutputStream bytes = Files.newOutputStream(empty);
    (packed.isEmpty() ? bytes : new GZIPOutputStream(bytes)).close();
    assertThat(run(empty, "--summary=json")).isEqualTo(3);
    assertThat(program.err()).startsWith(empty + ": La cohorte n’a aucune ligne");
    assertThat(program.out()).contains("\"lines\": 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{/  \"format\": \"cqpm-candidacy\",/  \"formatVersion\": 1 | écrite sur plusieurs lignes",
        "{ | écrite sur plusieurs lignes",
        "%PDF-1.7/%âãÏÓ/1 0 obj | C'est un fichier PDF, et non JSON.",
        "Nom;Prénom;Session/D;M;3/E;N;3 | C'est un fichier de tableur (CSV), et non JSON.",
        "<html>/<body> | une page web ou du XML",
      })
  void a_file_of_another_kind_is_told_once_and_makes_no_outputs(String text, String told)
      throws IOException {
    byte[] bytes = text.replace("/", "\n").getBytes(StandardCharsets.UTF_8);
    Files.write(cohort, bytes);
    assertThat(runOut()).isEqualTo(3);
    assertThat(program.err().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith(cohort + ": ").contains(told));
    assertThat(program.out()).isEmpty();
    assertThat(decisions).doesNotExist();
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(cohort))) {
      packed.write(bytes);
    }
    assertThat(runOut()).isEqualTo(3);
    assertThat(program.err()).contains(told);
  }

  @Test
  void a_first_line_of_another_kind_stops_no_other() throws IOException {
    String rest = Files.readString(generate("good.ndjson", 3, 0));
    Files.writeString(cohort, "{\n" + rest);
    assertThat(run(cohort)).isEqualTo(3);
    assertThat(program.out()).contains("4 lignes, 3 décidées, 1 rejetée");
    Files.writeString(cohort, "[\n" + rest.replace("\n", ",\n") + "]\n");
    assertThat(run(cohort)).isEqualTo(3);
    assertThat(program.out()).contains("5 lignes");
    assertThat(program.err()).contains("virgule").doesNotContain("sur plusieurs lignes");
  }

  @Test
  void a_run_that_rejects_too_many_lines_ends_and_can_be_gone_on_with() throws IOException {
    cohort = generate("bad.ndjson", 90, 100);
    runOut();
    byte[] whole = Files.readAllBytes(rejects);
    Files.delete(decisions);
    Files.delete(rejects);
    assertThat(runOut("--most-rejects=89", "--lang=fr")).isEqualTo(3);
    assertThat(program.err())
        .startsWith(cohort + ": Plus de 89 lignes sont rejetées")
        .contains("--most-rejects.", "avec --as-of 2026-06-30 et --resume continue");
    byte[] bounded = Files.readAllBytes(rejects);
    assertThat(new String(bounded, StandardCharsets.UTF_8)).endsWith("}\n");
    assertThat(bounded).hasSizeLessThan(whole.length).isNotEmpty();
    assertThat(runOut("--most-rejects=89", "--resume")).isEqualTo(3);
    assertThat(rejects).hasBinaryContent(bounded);
    assertThat(runOut("--most-rejects=90", "--resume")).isEqualTo(3);
    assertThat(rejects).hasBinaryContent(whole);
  }

  /** Gives all but the last bytes, then has the program interrupted, and nothing more ever. */
  private static final class Idle extends FilterInputStream {
    private final Thread program = Thread.currentThread();
    private final int last;

    Idle(byte[] bytes, int last) {
      super(new ByteArrayInputStream(bytes));
      this.last = last;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (available() > last) {
        return super.read(bytes, offset, Math.min(length, 999));
      }
      program.interrupt();
      while (true) {
        LockSupport.park(this);
      }
    }
  }

  @Test
  void an_interrupted_run_ends_at_a_whole_line_and_can_be_gone_on_with() throws IOException {
    cohort = generate("long.ndjson", 90, 25);
    runOut();
    byte[] whole = Files.readAllBytes(decisions);
    Files.delete(decisions);
    Files.delete(rejects);
    in = new Idle(Files.readAllBytes(cohort), 3_000);
    assertThat(run("-", "--out", decisions, "--rejects", rejects, "--threads=1")).isEqualTo(130);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(program.err())
        .isEqualToNormalizingNewlines(
            """
            Interrompu.
            Ce qui est écrit est entier : la même commande avec --as-of 2026-06-30 et --resume continue.
            """);
    assertThat(program.out()).isEmpty();
    assertThat(Files.readString(decisions)).endsWith("}}\n");
    assertThat(decisions).content().hasSizeLessThan(whole.length);
    assertThat(runOut("--resume")).isEqualTo(3);
    assertThat(decisions).hasBinaryContent(whole);
  }

  @Test
  void a_compressed_output_is_complete_although_the_run_is_interrupted() throws IOException {
    cohort = generate("long.ndjson", 90, 0);
    in = new Idle(Files.readAllBytes(cohort), 3_000);
    Path packed = folder.resolve("d.gz");
    assertThat(run("-", "--out", packed)).isEqualTo(130);
    assertThat(program.err()).isEqualTo("Interrompu." + System.lineSeparator());
    assertThat(new String(unzipped(packed), StandardCharsets.UTF_8)).endsWith("}}\n");
  }

  @Test
  void outputs_are_their_owners_alone() throws IOException {
    Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    runOut();
    for (Path file : List.of(decisions, rejects, folder.resolve("decisions.ndjson.resume"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }
}
