package io.github.cqpm.io.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.TypedRecord;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.Enrolment;
import io.github.cqpm.model.candidacy.RecordKind;
import jakarta.validation.Validation;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record by itself, as hosts send and queue it. */
class TypedRecordsTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final Candidacy CANDIDACY = JSON.readCandidacy(FormatExamples.candidacy());
  private static final String HEAD = "{\"format\": \"cqpm-record\", \"formatVersion\": 1, ";

  static Stream<CandidacyRecord> ofEveryKind() {
    return CANDIDACY.getRecords().stream();
  }

  private static List<DocumentProblem> problemsOf(CqpmJson json, String text) {
    return catchThrowableOfType(InvalidDocumentException.class, () -> json.readRecord(text))
        .getProblems();
  }

  @Test
  void the_example_candidacy_has_a_record_of_every_kind() {
    assertThat(ofEveryKind().map(CandidacyRecord::getKind))
        .containsExactlyInAnyOrder(RecordKind.values());
  }

  @ParameterizedTest
  @MethodSource("ofEveryKind")
  void a_record_reads_back_equal_and_its_type_is_its_kind(CandidacyRecord entry) {
    assertThat(JSON.writeLine(entry))
        .startsWith(
            "{\"format\":\"cqpm-record\",\"formatVersion\":1,\"record\":{\"type\":\"%s\",\"id\":"
                .formatted(entry.getKind()));
    assertThat(JSON.readRecord(JSON.writeLine(entry))).isEqualTo(entry);
    assertThat(JSON.readRecord(JSON.write(entry))).isEqualTo(entry);
  }

  @Test
  void a_candidacy_is_carried_on_record_by_record() {
    Candidacy begun = CANDIDACY;
    for (CandidacyRecord entry : CANDIDACY.getRecords()) {
      begun = begun.without(entry.getId());
    }
    Candidacy carriedOn = begun;
    for (CandidacyRecord entry : CANDIDACY.getRecords()) {
      carriedOn = carriedOn.plus(JSON.readRecord(JSON.writeLine(entry)));
    }
    assertThat(begun.getRecords()).isEmpty();
    assertThat(carriedOn).isEqualTo(CANDIDACY);
  }

  @Test
  void the_type_may_stand_anywhere() {
    assertThat(
            JSON.readRecord(
                HEAD
                    + "\"record\": {\"id\": \"E1\", \"date\": \"2026-01-05\","
                    + " \"centre\": \"uimm-demo\", \"type\": \"ENROLMENT\"}}"))
        .isEqualTo(CANDIDACY.getEnrolments().get(0));
  }

  @Test
  void all_that_is_wrong_is_told_with_its_place() {
    assertThat(
            problemsOf(
                JSON,
                HEAD
                    + "\n\"record\": {\"type\": \"ENROLMENT\", \"id\": \"E1\","
                    + " \"date\": \"5 janvier\", \"center\": \"uimm\"}}"))
        .extracting(
            problem -> "%s %s:%d".formatted(problem.code(), problem.pointer(), problem.line()))
        .containsExactlyInAnyOrder(
            "MALFORMED_VALUE /record/date:2",
            "UNKNOWN_PROPERTY /record/center:2",
            "MISSING_PROPERTY /record:2");
    DocumentProblem unknown =
        problemsOf(JSON, HEAD + "\"record\": {\"type\": \"ENROLLMENT\"}}").get(0);
    assertThat(unknown.pointer()).isEqualTo("/record/type");
    assertThat(Explanations.english().explain(unknown)).contains("ENROLMENT");
    assertThat(Explanations.french().explain(unknown)).contains("ENROLMENT");
    assertThat(problemsOf(JSON, FormatExamples.candidacy()).get(0).pointer()).isEqualTo("/format");
  }

  @Test
  void a_constraint_is_told_with_its_place() {
    var validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    assertThat(
            problemsOf(
                JSON.with(validator),
                HEAD
                    + "\"record\": {\"type\": \"REVOCATION\", \"id\": \"V1\","
                    + " \"date\": \"2026-04-20\", \"record\": \"X1\", \"reason\": \" \"}}"))
        .extracting(problem -> problem.pointer() + " " + problem.value())
        .containsExactly("/record/reason NotBlankIfPresent");
  }

  @Test
  void hosts_read_and_write_it_in_their_own_mappers() {
    Hosts.strictAndLenient()
        .forEach(
            host -> {
              for (CandidacyRecord entry : CANDIDACY.getRecords()) {
                TypedRecord typed = TypedRecord.of(entry);
                assertThat(host.write(typed)).isEqualTo(JSON.writeLine(entry));
                assertThat(host.read(host.write(typed), TypedRecord.class)).isEqualTo(typed);
              }
            });
  }

  @Test
  void a_part_of_a_candidacy_is_written_without_a_type_as_before() {
    Enrolment enrolment = CANDIDACY.getEnrolments().get(0);
    Hosts.strictAndLenient()
        .forEach(
            host -> {
              assertThat(host.write(enrolment)).startsWith("{\"id\":\"E1\",");
              assertThat(host.read(host.write(enrolment), Enrolment.class)).isEqualTo(enrolment);
            });
  }

  @Test
  void no_record_is_none() {
    assertThatNullPointerException()
        .isThrownBy(() -> JSON.write((CandidacyRecord) null))
        .withMessage("The record is null: give the one to hold.");
  }
}
