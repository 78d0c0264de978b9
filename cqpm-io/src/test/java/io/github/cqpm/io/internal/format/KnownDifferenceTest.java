package io.github.cqpm.io.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where reader and schema part, it is for one of these reasons. */
class KnownDifferenceTest {
  private static final String ASTRAL = "\uD83D\uDE00";

  private static void assertOnlyTheReaderRefuses(
      DocumentType type, String good, String bad, KnownDifference difference) {
    assertThat(SchemaProperties.problems(type, good)).isEmpty();
    assertThat(Judge.complaints(type, bad)).isEmpty();
    List<DocumentProblem> problems = SchemaProperties.problems(type, bad);
    assertThat(problems).isNotEmpty().allMatch(difference::explains);
  }

  private static void assertOnlyTheReaderRefusesWith(
      DocumentType type, String part, String changed, KnownDifference difference) {
    String good = Samples.example(type);
    assertThat(good).contains(part);
    assertOnlyTheReaderRefuses(type, good, good.replace(part, changed), difference);
  }

  @Test
  void a_schema_does_not_compare_the_days_of_a_period() {
    assertOnlyTheReaderRefusesWith(
        DocumentType.REFERENTIAL,
        "\"lastDay\": \"2028-12-31\"",
        "\"lastDay\": \"2023-12-31\"",
        KnownDifference.CROSSED_PERIOD);
  }

  @Test
  void a_schema_does_not_compare_a_report_with_its_plan() {
    assertOnlyTheReaderRefusesWith(
        DocumentType.CANDIDACY,
        "\"reportDue\": \"2026-02-27\"",
        "\"reportDue\": \"2026-01-19\"",
        KnownDifference.REPORT_DUE_BEFORE_PLAN);
  }

  @Test
  void a_schema_does_not_add_up() {
    assertOnlyTheReaderRefusesWith(
        DocumentType.COHORT_SUMMARY,
        "\"lines\": 12",
        "\"lines\": 13",
        KnownDifference.UNBALANCED_SUMMARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2e0", "1e2", "20e-1"})
  void a_schema_does_not_see_how_a_whole_number_is_written(String number) {
    assertOnlyTheReaderRefusesWith(
        DocumentType.DECISION,
        "\"minimumCommissionMembers\": 2",
        "\"minimumCommissionMembers\": " + number,
        KnownDifference.POINT_OR_EXPONENT);
  }

  @Test
  void a_schema_does_not_see_how_the_version_is_written() {
    assertOnlyTheReaderRefusesWith(
        DocumentType.CANDIDACY,
        "\"formatVersion\": 1",
        "\"formatVersion\": 1.0",
        KnownDifference.POINT_OR_EXPONENT);
  }

  @Test
  void a_schema_does_not_see_a_repeated_property() {
    assertOnlyTheReaderRefusesWith(
        DocumentType.CANDIDACY,
        "\"route\": \"EMPLOYEE\"",
        "\"route\": \"OTHER\", \"route\": \"EMPLOYEE\"",
        KnownDifference.REPEATED_PROPERTY);
  }

  @Test
  void a_schema_does_not_see_what_follows_the_document() {
    String good = FormatExamples.candidacy();
    assertOnlyTheReaderRefuses(
        DocumentType.CANDIDACY, good, good + "{}", KnownDifference.CONTENT_AFTER_END);
  }

  @Test
  void a_schema_does_not_see_how_long_a_document_is() {
    String good = FormatExamples.candidacy();
    assertOnlyTheReaderRefuses(
        DocumentType.CANDIDACY,
        good,
        good + " ".repeat(ReadLimits.standard().documentLength()),
        KnownDifference.BEYOND_LIMITS);
  }

  @Test
  void a_schema_counts_characters_where_the_reader_counts_halves_of_them() {
    assertOnlyTheReaderRefusesWith(
        DocumentType.CANDIDACY,
        "bon travail",
        ASTRAL.repeat(50_001),
        KnownDifference.BEYOND_LIMITS);
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 100_001})
  void reader_and_schema_agree_on_the_length_of_other_texts(int length) {
    String document = FormatExamples.candidacy().replace("bon travail", "a".repeat(length));
    assertThat(Judge.complaints(DocumentType.CANDIDACY, document).isEmpty())
        .isEqualTo(length <= 100_000);
    assertThat(SchemaProperties.problems(DocumentType.CANDIDACY, document).isEmpty())
        .isEqualTo(length <= 100_000);
  }

  @ParameterizedTest
  @EnumSource(KnownDifference.class)
  void has_a_line_in_the_documentation(KnownDifference difference) throws IOException {
    assertThat(Files.readString(Path.of("FORMAT.md")).replaceAll("\\s+", " "))
        .contains("- " + difference.getLine());
  }
}
