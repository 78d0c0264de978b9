package io.github.cqpm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.CompetencyDecision;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.candidacy.Candidacy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A cohort made up: the same again, of all kinds, and bad where it is asked to be. */
class GenerateCommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CommandLine program =
      Quickstart.commandLine(Clock.systemUTC(), InputStream.nullInputStream(), bytes)
          .setOut(new PrintWriter(new StringWriter()))
          .setErr(new PrintWriter(err, true));

  private byte[] generate(String... arguments) {
    bytes.reset();
    String[] all = new String[arguments.length + 1];
    all[0] = "generate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    assertThat(program.execute(all)).isZero();
    return bytes.toByteArray();
  }

  private static List<Candidacy> candidacies(int count) {
    CohortGenerator generator = new CohortGenerator(1, 0);
    return LongStream.rangeClosed(1, count)
        .mapToObj(number -> new String(generator.line(number), StandardCharsets.UTF_8))
        .map(CqpmJson.standard()::readCandidacy)
        .toList();
  }

  private static List<AdmissibilityDecision> decisions(int count) {
    CertificationEngine engine = CertificationEngine.of(RuleSet.agreement());
    return candidacies(count).stream()
        .map(each -> engine.decide(Referentials.technicoCommercialIndustriel(), each, DAY))
        .toList();
  }

  @Test
  void the_same_seed_gives_the_same_bytes_on_any_machine() throws Exception {
    byte[] cohort = generate("50", "--seed", "7", "--bad", "30");
    assertThat(generate("50", "--seed", "7", "--bad", "30")).isEqualTo(cohort);
    assertThat(generate("50", "--seed", "8", "--bad", "30")).isNotEqualTo(cohort);
    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(cohort)))
        .isEqualTo("5581ff113755472a92fd3a421000d25d8ef48d131f6364a77696471e1fbdd618");
  }

  @Test
  void a_longer_cohort_begins_like_a_shorter_one() {
    byte[] shorter = generate("20", "--bad", "20");
    assertThat(generate("60", "--bad", "20"))
        .hasSizeGreaterThan(shorter.length)
        .startsWith(shorter);
  }

  @Test
  void every_line_is_of_another_candidate() {
    assertThat(candidacies(300)).extracting(Candidacy::getCandidate).doesNotHaveDuplicates();
  }

  @Test
  void all_outcomes_and_all_statuses_come_up() {
    List<AdmissibilityDecision> decisions = decisions(3_000);
    assertThat(decisions)
        .extracting(AdmissibilityDecision::getOutcome)
        .contains(AdmissibilityStatus.values());
    for (AdmissibilityStatus outcome : AdmissibilityStatus.values()) {
      assertThat(decisions)
          .filteredOn(decision -> decision.getOutcome() == outcome)
          .hasSizeGreaterThan(300);
    }
    assertThat(decisions)
        .flatExtracting(AdmissibilityDecision::getCompetencies)
        .extracting(CompetencyDecision::getStatus)
        .contains(CompetencyStatus.values());
  }

  @ParameterizedTest
  @EnumSource
  void a_bad_line_is_rejected_as_of_any_day(BadLine way) {
    Candidacy good = candidacies(40).get(39);
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      byte[] line = way.of(good, random);
      assertThat(line).doesNotContain('\n');
      for (LocalDate day : List.of(DAY.minusYears(9), DAY, DAY.plusYears(9))) {
        assertThat(isRejected(line, day)).isTrue();
      }
    }
  }

  private static boolean isRejected(byte[] line, LocalDate day) {
    try {
      CertificationEngine.standard()
          .decide(
              Referentials.technicoCommercialIndustriel(),
              CqpmJson.standard().readCandidacy(new ByteArrayInputStream(line)),
              day);
      return false;
    } catch (InvalidDocumentException | InvalidInputException refused) {
      return true;
    }
  }

  @Test
  void about_the_share_asked_for_is_bad() {
    CohortGenerator generator = new CohortGenerator(1, 10);
    assertThat(
            LongStream.rangeClosed(1, 2_000)
                .filter(number -> isRejected(generator.line(number), DAY))
                .count())
        .isBetween(150L, 250L);
  }

  @Test
  void a_file_whose_name_says_so_is_compressed() throws IOException {
    Path file = folder.resolve("cohort.ndjson.gz");
    assertThat(generate("5", "--out", file.toString())).isEmpty();
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(stream.readAllBytes()).isEqualTo(generate("5"));
    }
  }

  @Test
  void a_file_that_is_there_is_not_overwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThat(program.execute("generate", "5", "--out", file.toString())).isEqualTo(3);
    assertThat(file).hasContent("mine");
    assertThat(err.toString()).contains("mine.txt: Le fichier existe déjà");
  }

  @Test
  void a_file_in_no_folder_cannot_be_written() {
    String file = folder.resolve("none/cohort.ndjson").toString();
    assertThat(program.execute("generate", "5", "--lang=en", "--out", file)).isEqualTo(3);
    assertThat(err.toString()).contains("cohort.ndjson: The file cannot be made");
  }

  @ParameterizedTest
  @CsvSource({
    "--bad=101, donnez une part de 0 à 100",
    "--bad=-1, donnez une part de 0 à 100",
    "--bad=ten, un nombre entier",
    "--seed=x, un nombre entier"
  })
  void a_bad_option_is_bad_usage_and_says_why(String option, String sentence) {
    assertThat(program.execute("generate", "3", option)).isEqualTo(2);
    assertThat(err.toString()).contains(sentence).doesNotContain("\tat ");
    assertThat(bytes.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "many", ""})
  void a_bad_number_is_bad_usage(String number) {
    assertThat(program.execute("generate", "--", number)).isEqualTo(2);
  }
}
