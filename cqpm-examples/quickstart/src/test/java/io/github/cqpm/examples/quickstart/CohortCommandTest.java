package io.github.cqpm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.referential.CertificationReferential;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Cohorts decided from the command line: outputs, summaries, and what is refused. */
class CohortCommandTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
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
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    CohortGenerator generator = new CohortGenerator(2, bad);
    for (long number = 1; number <= count; number++) {
      lines.write(generator.line(number));
      lines.write('\n');
    }
    return Files.write(folder.resolve(name), lines.toByteArray());
  }

  private CommandLine program(Clock clock) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Quickstart.commandLine(clock, in, OutputStream.nullOutputStream())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true));
  }

  private int run(Object... arguments) {
    return runAt(NOON, arguments);
  }

  private int runAt(Clock clock, Object... arguments) {
    List<String> all = new ArrayList<>(List.of("cohort"));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    return program(clock).execute(all.toArray(String[]::new));
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
  void every_line_is_in_one_output_and_both_are_in_order() throws IOException {
    assertThat(runOut()).isEqualTo(3);
    List<Integer> numbers = new ArrayList<>();
    for (Path file : List.of(decisions, rejects)) {
      List<Integer> each =
          Files.readAllLines(file).stream()
              .map(line -> Integer.parseInt(line.substring(8, line.indexOf(','))))
              .toList();
      assertThat(each).isSorted();
      numbers.addAll(each);
    }
    assertThat(numbers).hasSize(40).doesNotHaveDuplicates().allMatch(number -> number <= 40);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_cohort_without_bad_lines_ends_well() throws IOException {
    assertThat(run(generate("good.ndjson", 10, 0))).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).contains("Rejetées                             0     0,0\u00A0%");
  }

  @Test
  void the_number_of_threads_changes_nothing() throws IOException {
    runOut("--threads", "1");
    byte[] alone = Files.readAllBytes(decisions);
    Files.delete(decisions);
    Files.delete(rejects);
    runOut("--threads=3");
    assertThat(decisions).hasBinaryContent(alone);
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
    assertThat(out.toString()).contains("entrée standard");
  }

  @Test
  void the_first_rejected_lines_are_told_and_the_others_counted() throws IOException {
    assertThat(run(generate("bad.ndjson", 30, 100), "--lang=en")).isEqualTo(3);
    assertThat(
            err.toString().lines().map(line -> line.replaceFirst(":([0-9]+):.*", "$1")).distinct())
        .hasSize(21);
    assertThat(err.toString())
        .contains("bad.ndjson:1:", "And 10 more rejected lines; with --rejects, all go to a file.");
  }

  @Test
  void nobody_is_named_in_tables_and_messages() {
    run(cohort);
    assertThat(out + "\n" + err).doesNotContainPattern("\\b(c-\\d+|m-\\d|j-\\d\\d)\\b");
  }

  @Test
  void the_table_tells_shares_in_words_and_bars_within_its_width() {
    run(cohort);
    assertThat(out.toString())
        .contains("30/06/2026", "BDC0158-1  Contribuer à la veille", "█\u00A0validée")
        .contains("Ce qui fait le plus souvent obstacle", "Pourquoi des lignes sont rejetées");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(out.toString()).doesNotContain("\u001B");
  }

  @Test
  void the_table_is_told_in_english_and_in_colours() {
    CommandLine program = program(NOON).setColorScheme(Help.defaultColorScheme(Ansi.ON));
    assertThat(program.execute("cohort", cohort.toString(), "--lang=en")).isEqualTo(3);
    assertThat(out.toString())
        .contains("█\u00A0validated", "\u001B[32m█", "What most often stands in the way")
        .doesNotContain("validée");
  }

  @Test
  void the_summary_is_told_in_json() throws IOException {
    assertThat(runOut("--summary=json")).isEqualTo(3);
    assertThat(out.toString()).contains("\"cqpm-cohort-summary\"", "\"lines\": 40");
  }

  @Test
  void options_decide_as_they_do_for_one_candidacy() throws IOException {
    Path one = folder.resolve("one.ndjson");
    Files.writeString(
        one, CqpmJson.standard().writeLine(Story.all().get(0).candidacy()), StandardCharsets.UTF_8);
    assertThat(run(one, "--rules=agreement", "--registered=2024-01-01..", "--out", decisions))
        .isZero();
    assertThat(decisions).content().contains("jury/joint-composition", "\"award\":\"ADMISSIBLE\"");
  }

  @Test
  void an_output_that_is_there_is_not_overwritten() throws IOException {
    Files.writeString(rejects, "mine");
    assertThat(runOut()).isEqualTo(3);
    assertThat(err.toString()).contains("rejects.ndjson: Le fichier existe déjà", "--resume");
    assertThat(rejects).hasContent("mine");
    assertThat(decisions).doesNotExist();
  }

  @Test
  void what_is_wrong_with_the_referential_is_told_once_and_makes_no_outputs() throws IOException {
    CertificationReferential good = Referentials.technicoCommercialIndustriel();
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.json"),
            CqpmJson.standard()
                .write(
                    CertificationReferential.builder()
                        .from(good)
                        .addMethods(good.getMethods().get(0))
                        .build()));
    assertThat(run(cohort, "--out", decisions, "--referential", wrong)).isEqualTo(3);
    assertThat(err.toString())
        .startsWith(wrong + ":")
        .contains(": /methods/2/id: Le référentiel emploie deux fois l'identifiant ")
        .hasLineCount(1);
    assertThat(decisions).doesNotExist();
  }

  @Test
  void an_unreadable_cohort_is_told_and_makes_no_outputs() {
    for (Path unreadable : List.of(folder, folder.resolve("absent"))) {
      assertThat(run(unreadable, "--out", decisions)).isEqualTo(3);
      assertThat(err.toString()).startsWith(unreadable + ": Le fichier ");
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
    assertThat(err.toString()).contains("The compressed file is damaged or incomplete.");
  }

  @Test
  void an_output_in_no_folder_is_told() {
    assertThat(run(cohort, "--out", folder.resolve("none/d"))).isEqualTo(3);
    assertThat(err.toString()).contains("son dossier n'existe pas");
  }

  @ParameterizedTest
  @CsvSource({
    "--threads=0, nombre d'au moins 1",
    "--summary=xml, 'table, json'",
    "--notice=enrolment/none, n'existe pas",
    "--as-of=tomorrow, un jour qui existe",
    "--resume, nommez avec --out",
    "--resume --out=x.gz, ne se reprend pas",
    "--resume --out=x --rejects=x.gz, ne se reprend pas",
    "--out=x --rejects=./x, deux fichiers différents"
  })
  void bad_usage_says_why(String options, String sentence) {
    List<Object> all = new ArrayList<>(List.of(cohort));
    all.addAll(Arrays.asList(options.split(" ")));
    assertThat(run(all.toArray())).isEqualTo(2);
    assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
  }

  @Test
  void an_output_is_not_the_cohort() throws IOException {
    Path link = Files.createLink(folder.resolve("link"), cohort);
    for (Path same : List.of(cohort, link, folder.resolve("./cohort.ndjson"))) {
      assertThat(run(cohort, "--out", same, "--resume")).isEqualTo(2);
      assertThat(err.toString()).contains("ne peut pas être la cohorte elle-même");
    }
    assertThat(run("-", "--out", decisions, "--resume", "--lang=en")).isEqualTo(2);
    assertThat(err.toString()).contains("The standard input is not read twice.");
  }

  @Test
  void a_complete_run_resumed_again_changes_nothing() throws IOException {
    runOut();
    String summary = out.toString();
    byte[] before = Files.readAllBytes(decisions);
    var time = Files.getLastModifiedTime(decisions);
    assertThat(runOut("--resume")).isEqualTo(3);
    assertThat(out.toString()).isEqualTo(summary);
    assertThat(decisions).hasBinaryContent(before);
    assertThat(Files.getLastModifiedTime(decisions)).isEqualTo(time);
  }

  @Test
  void another_day_is_refused_and_named() throws IOException {
    runOut("--as-of=2026-06-30");
    byte[] before = Files.readAllBytes(cut(decisions, 10));
    assertThat(runOut("--resume", "--as-of=2026-07-01")).isEqualTo(3);
    assertThat(err.toString()).contains("n'est pas celle que donnent").doesNotContain("--as-of");
    Clock later = Clock.fixed(Instant.parse("2026-07-02T12:00:00Z"), ZoneOffset.UTC);
    assertThat(runAt(later, cohort, "--out", decisions, "--rejects", rejects, "--resume"))
        .isEqualTo(3);
    assertThat(err.toString()).contains("Sans --as-of, la date est celle d'aujourd'hui");
    assertThat(decisions).hasBinaryContent(before);
  }

  @Test
  void another_language_of_the_rejects_is_refused() {
    runOut();
    assertThat(runOut("--resume", "--lang=en")).isEqualTo(3);
    assertThat(err.toString()).contains("rejects.ndjson: Line ", "Nothing was touched.");
  }

  @Test
  void a_shorter_cohort_is_refused() throws IOException {
    runOut();
    cohort = generate("shorter.ndjson", 30, 25);
    assertThat(runOut("--resume", "--lang=en")).isEqualTo(3);
    assertThat(err.toString()).contains("in the cohort, which is shorter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mine",
        "mine\n",
        "{\"line\":0,\"x\":1}\n",
        "{\"line\":1}\n",
        "{\"line\":2,}\n{\"line\":2,}\n",
        "{\"line\":3,}\n{\"line\":1,",
        "\n",
        "{\"line\":1,\"x\":1}\n",
        "{\"lines\":"
      })
  void what_no_run_has_written_is_refused_and_left_alone(String content) throws IOException {
    runOut();
    Files.writeString(decisions, content);
    Files.delete(rejects);
    assertThat(runOut("--resume")).isEqualTo(3);
    assertThat(err.toString()).startsWith(decisions + ": ").contains("Rien n'a été touché.");
    assertThat(decisions).content().isEqualTo(content);
  }

  @Test
  void a_line_in_both_outputs_is_refused() throws IOException {
    runOut();
    Files.copy(decisions, folder.resolve("copy"));
    rejects = folder.resolve("copy");
    assertThat(runOut("--resume", "--lang=en")).isEqualTo(3);
    assertThat(err.toString()).contains("among the decisions and among the rejects");
  }

  @Test
  void a_damaged_line_in_the_middle_is_refused() throws IOException {
    runOut();
    List<String> lines = new ArrayList<>(Files.readAllLines(decisions));
    lines.set(1, lines.get(1).replaceFirst("\"outcome\"", "\"outcame\""));
    Files.write(decisions, lines);
    assertThat(runOut("--resume")).isEqualTo(3);
    assertThat(err.toString()).contains("n'a pas cette forme");
    assertThat(Files.readAllLines(decisions)).isEqualTo(lines);
  }

  @Test
  void without_rejects_a_run_is_resumed_only_where_no_line_is_missing() throws IOException {
    runOut();
    assertThat(run(cohort, "--out", decisions, "--resume")).isEqualTo(3);
    assertThat(err.toString()).contains("Nommez avec --rejects les rejets");
    cohort = generate("good.ndjson", 12, 0);
    Path good = folder.resolve("good-decisions");
    run(cohort, "--out", good);
    byte[] whole = Files.readAllBytes(good);
    cut(good, whole.length / 3);
    assertThat(run(cohort, "--out", good, "--resume")).isZero();
    assertThat(good).hasBinaryContent(whole);
  }

  @Test
  void an_interrupted_run_ends_at_a_whole_line_and_can_be_gone_on_with() throws IOException {
    runOut();
    byte[] whole = Files.readAllBytes(decisions);
    Files.delete(decisions);
    Files.delete(rejects);
    in =
        new FilterInputStream(new ByteArrayInputStream(Files.readAllBytes(cohort))) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, Math.min(length, 999));
            if (available() < 3_000) {
              Thread.currentThread().interrupt();
            }
            return count;
          }
        };
    assertThat(run("-", "--out", decisions, "--rejects", rejects, "--threads=1")).isEqualTo(130);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(err.toString()).isEqualTo("Interrompu." + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
    assertThat(Files.readString(decisions)).endsWith("}}\n");
    assertThat(decisions).content().hasSizeLessThan(whole.length);
    assertThat(runOut("--resume")).isEqualTo(3);
    assertThat(decisions).hasBinaryContent(whole);
  }

  @Test
  void help_names_the_statuses() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("--resume", "130", "rejetées");
  }
}
