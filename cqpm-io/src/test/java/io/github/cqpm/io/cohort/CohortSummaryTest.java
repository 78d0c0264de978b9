package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cohort in numbers. */
class CohortSummaryTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final BlockCode BLOCK = BlockCode.parse("BDC0001");
  private static final CompetencyId COMPETENCY = CompetencyId.parse("BDC0001-1");
  private static final CohortSummary SUMMARY =
      Cohort.decide(Cohort.decider(), String.join("\n", Cohort.GOOD) + "\nbad\n{}\n").summary();

  @Test
  void counts_each_line_once() {
    assertThat(List.of(SUMMARY.lines(), SUMMARY.decided(), SUMMARY.rejected()))
        .containsExactly(7L, 5L, 2L);
    assertThat(SUMMARY.outcomes())
        .isEqualTo(
            Map.of(AdmissibilityStatus.ADMISSIBLE, 1L, AdmissibilityStatus.UNDETERMINED, 4L));
    assertThat(SUMMARY.certifications().values()).containsExactly(1L, 4L);
    assertThat(SUMMARY.competencies().get(COMPETENCY).values().stream().mapToLong(it -> it).sum())
        .isEqualTo(5);
    assertThat(SUMMARY.problems())
        .isEqualTo(
            Map.of(
                DocumentProblemCode.MALFORMED_JSON, 1L, DocumentProblemCode.MISSING_PROPERTY, 1L));
  }

  @Test
  void counts_a_candidacy_once_for_each_code_that_stands_in_its_way() {
    assertThat(SUMMARY.reasons())
        .containsEntry(ReasonCode.of("ENROLMENT"), 1L)
        .containsEntry(MissingFact.COMPETENCY_PENDING.code(), 4L)
        .doesNotContainKey(ReasonCode.of("BLOCK_PENDING"));
  }

  @Test
  void rates_are_shares_of_what_they_are_about() {
    assertThat(SUMMARY.getRejectionRate().getAsDouble()).isCloseTo(2.0 / 7, within(1e-9));
    assertThat(SUMMARY.getRate(AdmissibilityStatus.ADMISSIBLE)).hasValue(0.2);
    assertThat(SUMMARY.getRate(AdmissibilityStatus.NOT_ADMISSIBLE)).hasValue(0);
    assertThat(SUMMARY.getRate(BLOCK, AdmissibilityStatus.ADMISSIBLE)).hasValue(0.2);
    assertThat(SUMMARY.getRate(COMPETENCY, CompetencyStatus.VALIDATED)).hasValue(0.2);
    assertThat(SUMMARY.getRate(MissingFact.COMPETENCY_PENDING.code())).hasValue(0.8);
    long awards = SUMMARY.awards().get(BLOCK).values().stream().mapToLong(it -> it).sum();
    assertThat(awards).isEqualTo(5);
  }

  @Test
  void there_is_no_rate_where_nothing_was_decided() {
    CohortSummary empty = CohortSummary.empty();
    assertThat(empty.getRejectionRate()).isEmpty();
    assertThat(empty.getRate(AdmissibilityStatus.ADMISSIBLE)).isEmpty();
    assertThat(empty.getRate(MissingFact.COMPETENCY_PENDING.code())).isEmpty();
    assertThat(SUMMARY.getRate(BlockCode.parse("BDC9999"), AwardStatus.ADMISSIBLE)).isEmpty();
  }

  @Test
  void is_a_document_that_reads_back_equal() {
    String document = JSON.write(SUMMARY);
    assertThat(document)
        .startsWith("{\n  \"format\": \"cqpm-cohort-summary\",\n  \"formatVersion\": 2,\n");
    assertThat(JSON.read(document, CohortSummary.class).getValue()).isEqualTo(SUMMARY);
    assertThat(JSON.read(JSON.write(CohortSummary.empty()), CohortSummary.class).getValue())
        .isEqualTo(CohortSummary.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"ADMISSIBLE\": 1 | \"ADMISSIBEL\": 1 | UNKNOWN_CONSTANT /outcomes/ADMISSIBEL",
        "\"ENROLMENT\": 1 | \"Enrolment\": 1 | MALFORMED_VALUE /reasons/Enrolment",
        "\"decided\": 5 | \"decided\": \"5\" | WRONG_TYPE /decided",
        "\"decided\": 5 | \"decided\": 5.0 | MALFORMED_VALUE /decided",
        "\"decided\": 5, | `` | MISSING_PROPERTY ",
        "\"decided\": 5 | \"decided\": 6 | INVALID_VALUE ",
        "\"UNDETERMINED\": 4 | \"UNDETERMINED\": 9223372036854775807 | INVALID_VALUE ",
        "cqpm-cohort-summary | cqpm-decision | WRONG_FORMAT /format",
        "\"formatVersion\": 2 | \"formatVersion\": 3 | UNSUPPORTED_VERSION /formatVersion",
        "\"decided\": 5 | \"decided\": 5, \"undecided\": 0 | UNKNOWN_PROPERTY /undecided",
      })
  void is_read_as_strictly_as_other_documents(String good, String bad, String problem) {
    String document = JSON.write(SUMMARY);
    assertThat(document).contains(good);
    assertThat(
            catchThrowableOfType(
                    InvalidDocumentException.class,
                    () -> JSON.read(document.replaceFirst(good, bad), CohortSummary.class))
                .getProblems())
        .extracting(each -> each.code() + " " + each.pointer())
        .containsExactly(
            problem.equals("MISSING_PROPERTY") || problem.equals("INVALID_VALUE")
                ? problem + " "
                : problem);
  }

  @Test
  void numbers_that_do_not_go_together_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CohortSummary(
                    8,
                    SUMMARY.decided(),
                    SUMMARY.rejected(),
                    SUMMARY.outcomes(),
                    SUMMARY.certifications(),
                    SUMMARY.blocks(),
                    SUMMARY.awards(),
                    SUMMARY.competencies(),
                    SUMMARY.reasons(),
                    SUMMARY.problems()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"line\":1,\"reasons\":[],\"decision\":{\"outcome\":\"ADMISS",
        "{\"line\":1,\"reasons\":[],\"decision\":{}}",
        "{\"line\":1,\"reasons\":[],\"decision\":{\"outcome\":\"PERHAPS\"}}",
        "{\"line\":1,\"reasons\":[],"
            + "\"decision\":{\"outcome\":\"ADMISSIBLE\",\"outcome\":\"ADMISSIBLE\"}}",
        "{\"line\":1,\"problems\":[{\"code\":\"TOO_LONG\"}]}",
        "{\"line\":1}",
        "",
      })
  void a_line_that_was_not_written_so_is_told_with_its_number(String line) {
    String good = Cohort.decide(Cohort.decider(), Cohort.GOOD.get(0)).decisions();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CohortOutputs.summarize(
                    new ByteArrayInputStream(Cohort.bytes(good + line + "\n")),
                    new ByteArrayInputStream(new byte[0])))
        .withMessage("Line 2 of the decisions is none that a cohort's run has written.");
  }
}
