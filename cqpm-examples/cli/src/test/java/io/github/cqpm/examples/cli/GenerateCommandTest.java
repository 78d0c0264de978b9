package io.github.cqpm.examples.cli;

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
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.InspectionReferential;
import io.github.cqpm.model.testkit.SmallReferential;
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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** A cohort made up: the same again, of all kinds, and bad where it is asked to be. */
class GenerateCommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CommandLine program =
      Cqpm.commandLine(Clock.systemUTC(), InputStream.nullInputStream(), bytes)
          .setOut(new PrintWriter(new StringWriter()))
          .setErr(new PrintWriter(err, true));

  private byte[] generate(String... arguments) {
    bytes.reset();
    String[] all =
        Stream.concat(Stream.of("generate"), Stream.of(arguments)).toArray(String[]::new);
    assertThat(program.execute(all)).isZero();
    return bytes.toByteArray();
  }

  static Stream<CertificationReferential> referentials() {
    return Stream.of(
        Referentials.technicoCommercialIndustriel(),
        AfterSalesReferential.get(),
        InspectionReferential.get());
  }

  private static List<Candidacy> candidacies(CertificationReferential referential, int count) {
    CohortGenerator generator = new CohortGenerator(referential, 1, 0);
    return LongStream.rangeClosed(1, count)
        .mapToObj(number -> new String(generator.line(number), StandardCharsets.UTF_8))
        .map(CqpmJson.standard()::readCandidacy)
        .toList();
  }

  private static List<AdmissibilityDecision> decisions(
      CertificationReferential referential, int count) {
    CertificationEngine engine = CertificationEngine.of(RuleSet.agreement());
    return candidacies(referential, count).stream()
        .map(each -> engine.decide(referential, each, DAY))
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

  @ParameterizedTest
  @MethodSource("referentials")
  void every_line_is_of_another_candidate(CertificationReferential referential) {
    assertThat(candidacies(referential, 300))
        .extracting(Candidacy::getCandidate)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("referentials")
  void all_outcomes_and_all_statuses_come_up(CertificationReferential referential) {
    List<AdmissibilityDecision> decisions = decisions(referential, 1_500);
    assertThat(decisions)
        .extracting(AdmissibilityDecision::getOutcome)
        .contains(AdmissibilityStatus.values());
    for (AdmissibilityStatus outcome : AdmissibilityStatus.values()) {
      assertThat(decisions)
          .filteredOn(decision -> decision.getOutcome() == outcome)
          .hasSizeGreaterThan(100);
    }
    assertThat(decisions)
        .flatExtracting(AdmissibilityDecision::getCompetencies)
        .extracting(CompetencyDecision::getStatus)
        .contains(CompetencyStatus.values());
  }

  static Stream<Arguments> badLines() {
    return referentials()
        .flatMap(
            referential -> Stream.of(BadLine.values()).map(way -> Arguments.of(way, referential)));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void a_bad_line_is_rejected_as_of_any_day(BadLine way, CertificationReferential referential) {
    Candidacy good = candidacies(referential, 40).get(39);
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      byte[] line = way.of(good, random);
      assertThat(line).doesNotContain('\n');
      for (LocalDate day : List.of(DAY.minusYears(9), DAY, DAY.plusYears(9))) {
        assertThat(isRejected(line, referential, day)).isTrue();
      }
    }
  }

  private static boolean isRejected(
      byte[] line, CertificationReferential referential, LocalDate day) {
    try {
      CertificationEngine.standard()
          .decide(
              referential, CqpmJson.standard().readCandidacy(new ByteArrayInputStream(line)), day);
      return false;
    } catch (InvalidDocumentException | InvalidInputException refused) {
      return true;
    }
  }

  @ParameterizedTest
  @MethodSource("referentials")
  void about_the_share_asked_for_is_bad(CertificationReferential referential) {
    CohortGenerator generator = new CohortGenerator(referential, 1, 10);
    assertThat(
            LongStream.rangeClosed(1, 2_000)
                .filter(number -> isRejected(generator.line(number), referential, DAY))
                .count())
        .isBetween(150L, 250L);
  }

  @Test
  void a_referential_whose_stories_are_told_is_varied() {
    String file = "stories/referentials/%s.json".formatted(InspectionReferential.ID);
    assertThat(new String(generate("5", "--referential", file), StandardCharsets.UTF_8).lines())
        .hasSize(5)
        .allMatch(
            line ->
                CqpmJson.standard()
                    .readCandidacy(line)
                    .getReferential()
                    .equals(InspectionReferential.get().getReference()));
  }

  @Test
  void a_referential_of_which_no_story_is_told_is_bad_usage() throws IOException {
    Path file = folder.resolve("small.json");
    Files.writeString(file, CqpmJson.standard().write(SmallReferential.get()));
    for (String command : List.of("generate 5", "decide")) {
      String[] arguments = (command + " --referential " + file).split(" ");
      assertThat(program.execute(arguments)).isEqualTo(2);
    }
    assertThat(err.toString().lines().filter(line -> line.contains("Aucune histoire"))).hasSize(2);
    assertThat(bytes.size()).isZero();
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
}
