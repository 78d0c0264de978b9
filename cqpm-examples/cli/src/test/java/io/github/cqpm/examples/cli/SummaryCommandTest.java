package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.CohortSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries of parts that were decided apart, added up from the command line. */
class SummaryCommandTest {
  @TempDir Path folder;

  private final Program program = new Program();

  private final List<Path> parts = new ArrayList<>();
  private Path whole = Path.of("");

  @BeforeEach
  void decide_a_cohort_whole_and_in_parts() throws IOException {
    byte[] all = GeneratedCohort.of(33, 3, 20);
    String[] lines = new String(all, StandardCharsets.ISO_8859_1).split("(?<=\n)");
    for (int[] part : new int[][] {{0, 10}, {10, 21}, {21, 33}}) {
      String some = String.join("", Arrays.copyOfRange(lines, part[0], part[1]));
      parts.add(summarize("part-" + parts.size(), some.getBytes(StandardCharsets.ISO_8859_1)));
    }
    whole = summarize("whole", all);
  }

  /** Writes the summary of these lines into a file, and returns it. */
  private Path summarize(String name, byte[] lines, String... options) throws IOException {
    Path cohort = Files.write(folder.resolve(name + ".ndjson"), lines);
    List<String> arguments = new ArrayList<>(List.of("cohort", cohort.toString()));
    Collections.addAll(arguments, "--as-of=2026-06-30", "--summary=json");
    Collections.addAll(arguments, options);
    program.run(arguments.toArray(String[]::new));
    return Files.writeString(folder.resolve(name + ".json"), program.out());
  }

  private int add(List<Path> files, String... options) {
    List<String> arguments = new ArrayList<>(List.of("summary", "add"));
    files.forEach(file -> arguments.add(file.toString()));
    Collections.addAll(arguments, options);
    return program.run(arguments.toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void assertRefused(Path bad, String sentence) {
    assertThat(
            add(
                List.of(parts.get(0), bad, parts.get(1)),
                "--out",
                folder.resolve("sum.json").toString()))
        .isEqualTo(3);
    assertThat(program.err()).startsWith(bad + sentence).hasLineCount(1);
    assertThat(program.out()).isEmpty();
    assertThat(folder.resolve("sum.json")).doesNotExist();
  }

  @Test
  void the_sum_of_the_parts_is_the_summary_of_the_whole_to_the_byte() throws IOException {
    assertThat(add(parts, "--summary=json")).isZero();
    assertThat(program.out()).isEqualTo(Files.readString(whole));
    Collections.reverse(parts);
    assertThat(add(parts, "--summary=json")).isZero();
    assertThat(program.out()).isEqualTo(Files.readString(whole));
    assertThat(program.err()).isEmpty();
  }

  @Test
  void a_sum_is_written_to_a_file_and_may_be_added_up_again() throws IOException {
    assertThat(add(parts.subList(0, 2), "--out", folder.resolve("sum.json").toString())).isZero();
    assertThat(program.out()).contains("2 parties\u202F: 21 lignes, ");
    assertThat(add(List.of(folder.resolve("sum.json"), parts.get(2)), "--summary=json")).isZero();
    assertThat(program.out()).isEqualTo(Files.readString(whole));
  }

  @Test
  void the_table_is_that_of_the_cohort() throws IOException {
    program.run(
        "cohort", folder.resolve("whole.ndjson").toString(), "--as-of=2026-06-30", "--lang=en");
    String table = program.out();
    assertThat(add(parts, "--lang=en")).isZero();
    assertThat(program.out())
        .isEqualTo(table.replace(folder.resolve("whole.ndjson").toString(), "3 parts"))
        .contains("3 parts: 33 lines");
  }

  /** Returns what is printed, without the ends of its lines. */
  private String printed() {
    return program.out().replaceAll("\\s+", " ");
  }

  @Test
  void headings_tell_the_policy_where_it_is_not_the_standard_one() throws IOException {
    byte[] lines = Files.readAllBytes(folder.resolve("part-0.ndjson"));
    Path overruled = summarize("overruled", lines, "--jury-may-overrule");
    Path notice = summarize("notice", lines, "--notice=company/opinion-given");
    Path three =
        file(
            "three.json",
            Files.readString(parts.get(0))
                .replace("\"minimumCommissionMembers\": 2", "\"minimumCommissionMembers\": 3"));
    assertThat(add(List.of(parts.get(0)))).isZero();
    assertThat(printed()).doesNotContain("valeur standard");
    assertThat(add(List.of(parts.get(0), overruled, notice, three))).isZero();
    assertThat(printed())
        .containsOnlyOnce(
            "Le jury peut valider ce que la commission a jugé non acquis\u202F: oui (valeur standard")
        .containsOnlyOnce(
            "Règles bloquantes ramenées à un point de vigilance\u202F: company/opinion-given (valeur")
        .containsOnlyOnce("Nombre minimal de membres d’une commission\u202F: 3 (valeur standard");
    assertThat(add(List.of(overruled), "--lang=en")).isZero();
    assertThat(printed())
        .contains(
            "The jury may validate what the commission judged not acquired: yes (standard: no)");
  }

  @Test
  void headings_tell_the_version_of_the_rules() {
    assertThat(add(parts)).isZero();
    assertThat(printed()).containsPattern("au 30/06/2026, règles du référentiel, version \\S");
  }

  @Test
  void one_line_is_told_in_the_singular() throws IOException {
    Path one = summarize("one", GeneratedCohort.of(1, 3, 20));
    assertThat(add(List.of(one))).isZero();
    assertThat(printed()).contains(": 1 ligne, 1 décidée, 0 rejetée (");
    assertThat(add(List.of(one), "--lang=en")).isZero();
    assertThat(printed()).contains(": 1 line, 1 decided, 0 rejected (");
  }

  @Test
  void rejected_lines_without_a_problem_have_no_heading_for_their_problems() throws IOException {
    assertThat(add(List.of(rejected("")))).isZero();
    assertThat(printed()).contains("7 rejetées").doesNotContain("Pourquoi");
  }

  @Test
  void problems_that_are_not_listed_are_counted() throws IOException {
    Path five =
        rejected(
            "\"NOT_UTF_8\":1,\"MALFORMED_JSON\":2,\"WRONG_TYPE\":3,\"INPUT_PROBLEM\":4,\"TOO_LONG\":5");
    assertThat(add(List.of(five))).isZero();
    assertThat(printed())
        .containsPattern(
            "Pourquoi des lignes sont rejetées.*\\(5\\).*; et 1 autre, que --summary json");
  }

  private Path rejected(String problems) throws IOException {
    return file(
        "rejected.json",
        "{\"format\":\"cqpm-cohort-summary\",\"formatVersion\":2,\"lines\":7,\"decided\":0,"
            + "\"rejected\":7,\"figures\":[],\"problems\":{%s}}".formatted(problems));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANDIDATE", "first"})
  void figures_that_contradict_each_other_are_to_be_made_anew(String count) throws IOException {
    String text = Files.readString(whole);
    String other =
        text.replaceFirst("\"%s\": \\d+".formatted(count), "\"%s\": 1000000".formatted(count));
    assertThat(other).isNotEqualTo(text);
    assertRefused(file("contradiction.json", other), ":");
    assertThat(program.err())
        .contains(
            "Les nombres de cette synthèse de cohorte ne vont pas ensemble. Refaites-la à partir des"
                + " résultats.");
  }

  @Test
  void the_standard_input_is_no_part() {
    assertRefused(Path.of("-"), ": L’entrée standard n’est pas lue ici. Nommez un fichier.");
    assertThat(program.err()).doesNotContain("histoire");
  }

  @Test
  void a_link_to_nothing_is_not_said_to_be_meant_itself() throws IOException {
    Path link =
        Files.createSymbolicLink(folder.resolve("dangling.json"), folder.resolve("gone.json"));
    assertRefused(link, ": Le fichier n’existe pas. Vérifiez le chemin.");
    assertThat(program.err()).doesNotContain("\u202F: " + link).doesNotContain(" : " + link);
  }

  @Test
  void a_file_named_twice_is_refused() {
    Path again = folder.resolve(".").resolve("part-0.json");
    assertRefused(again, ": C’est le même fichier que " + parts.get(0) + ", ");
  }

  @Test
  void a_part_of_the_same_numbers_is_told_and_counted() throws IOException {
    Path copy = Files.copy(parts.get(0), folder.resolve("copy.json"));
    assertThat(add(List.of(parts.get(0), copy), "--summary=json", "--lang=en")).isZero();
    assertThat(program.err())
        .isEqualTo(
            copy
                + ": All its numbers are those of "
                + parts.get(0)
                + ". Is it the same part under another name? It was counted all the same."
                + System.lineSeparator());
    assertThat(program.out()).contains("\"lines\": 20,");
  }

  @Test
  void parts_without_lines_are_not_told_to_be_the_same() throws IOException {
    Path empty = file("empty.json", CqpmJson.standard().write(CohortSummary.empty()));
    Path other = Files.copy(empty, folder.resolve("other.json"));
    assertThat(add(List.of(empty, whole, other), "--summary=json")).isZero();
    assertThat(program.out()).isEqualTo(Files.readString(whole));
    assertThat(program.err()).isEmpty();
  }

  @Test
  void what_is_not_there_or_cut_or_empty_is_refused() throws IOException {
    assertRefused(folder.resolve("absent.json"), ": Le fichier n’existe pas.");
    String text = Files.readString(parts.get(2));
    assertRefused(file("cut.json", text.substring(0, text.length() / 2)), ":");
    assertThat(program.err()).contains("arrête trop tôt");
    assertRefused(file("empty.json", ""), ":1:1: ");
  }

  @Test
  void a_decision_is_refused() throws IOException {
    program.run("decide", "--as-of=2026-06-30", "--format=json", "stories/refused-by-jury.json");
    Path decision = file("decision.json", program.out());
    assertRefused(decision, ":1:11: /format: ");
    assertThat(program.err()).contains("cqpm-cohort-summary");
  }

  @Test
  void a_summary_of_an_older_format_is_refused() throws IOException {
    assertRefused(
        file(
            "older.json",
            "{\"format\":\"cqpm-cohort-summary\",\"formatVersion\":1,\"lines\":1,\"decided\":1,"
                + "\"rejected\":0,\"outcomes\":{\"ADMISSIBLE\":1},\"certifications\":{},\"blocks\":{},"
                + "\"awards\":{},\"competencies\":{},\"reasons\":{},\"problems\":{}}"),
        ": Cette synthèse ne dit pas à quelle date, ni d’après quel référentiel et quelles règles");
  }

  @Test
  void numbers_that_are_too_large_together_are_refused() throws IOException {
    String huge =
        "{\"format\":\"cqpm-cohort-summary\",\"formatVersion\":2,\"lines\":%1$d,\"decided\":0,"
            + "\"rejected\":%1$d,\"figures\":[],\"problems\":{}}";
    Path one = file("one.json", huge.formatted(Long.MAX_VALUE));
    assertRefused(one, ": Les nombres sont trop grands");
  }

  @Test
  void what_is_there_is_not_overwritten() throws IOException {
    Path there = file("sum.json", "precious");
    assertThat(add(parts, "--out", there.toString())).isEqualTo(3);
    assertThat(there).hasContent("precious");
    assertThat(program.out()).isEmpty();
  }
}
