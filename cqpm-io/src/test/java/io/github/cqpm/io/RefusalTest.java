package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.text.Explanations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that is not as it should be is refused, with the place of everything wrong. */
class RefusalTest {
  private static final String GOOD =
      """
      {
        "format": "cqpm-candidacy",
        "formatVersion": 1,
        "candidate": "c-1",
        "referential": {"id": "r", "version": "1"},
        "route": "EMPLOYEE",
        "enrolments": [{"id": "E1", "date": "2026-01-05", "centre": "uimm"}],
        "opinions": [{"id": "O1", "date": "2026-03-20", "stances": {"A1": "FAVOURABLE"}}],
        "deliberations": [{"id": "D1", "date": "2026-04-15",
          "rulings": {"BDC0158-1": {"ruling": "VALIDATED"}}}]
      }
      """;

  private static List<DocumentProblem> problems(byte[] document) {
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> CqpmJson.standard().readCandidacy(new java.io.ByteArrayInputStream(document)));
    assertThat(refused).as("the document must be refused").isNotNull();
    return refused.getProblems();
  }

  private static List<DocumentProblem> problems(String document) {
    return problems(document.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_good_document_is_read() {
    assertThat(CqpmJson.standard().readCandidacy(GOOD).getRecords()).hasSize(3);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"route\": \"EMPLOYEE\" | \"route\": \"EMPLOYE\" | UNKNOWN_CONSTANT | /route | 6 | 12 | EMPLOYE",
        "\"route\": \"EMPLOYEE\" | \"route\": \"EMPLOYEE \" | UNKNOWN_CONSTANT | /route | 6 | 12 | ``",
        "\"route\": \"EMPLOYEE\" | \"route\": 1 | WRONG_TYPE | /route | 6 | 12 | number",
        "\"route\": \"EMPLOYEE\" | \"route\": null | NULL_VALUE | /route | 6 | 12 | ``",
        "\"route\": \"EMPLOYEE\" | \"raute\": \"EMPLOYEE\", \"route\": \"OTHER\" | UNKNOWN_PROPERTY | /raute | 6 | 3 | raute",
        "\"route\": \"EMPLOYEE\" | \"route\": \"OTHER\", \"route\": \"OTHER\" | DUPLICATE_PROPERTY | /route | 6 | 21 | route",
        "\"route\": \"EMPLOYEE\", | `` | MISSING_PROPERTY | `` | 1 | 1 | route",
        "\"date\": \"2026-01-05\" | \"date\": \"2026-02-30\" | MALFORMED_VALUE | /enrolments/0/date | 7 | 39 | 2026-02-30",
        "\"date\": \"2026-01-05\" | \"date\": \"05/01/2026\" | MALFORMED_VALUE | /enrolments/0/date | 7 | 39 | 05/01/2026",
        "\"date\": \"2026-01-05\" | \"date\": [2026, 1, 5] | WRONG_TYPE | /enrolments/0/date | 7 | 39 | array",
        "\"date\": \"2026-01-05\" | \"date\": 20458 | WRONG_TYPE | /enrolments/0/date | 7 | 39 | number",
        "\"date\": \"2026-01-05\" | \"date\": \"\" | MALFORMED_VALUE | /enrolments/0/date | 7 | 39 | ``",
        "\"date\": \"2026-01-05\", | `` | MISSING_PROPERTY | /enrolments/0 | 7 | 18 | date",
        "\"E1\" | \"é 1\" | MALFORMED_VALUE | /enrolments/0/id | 7 | 25 | ``",
        "\"E1\" | 1 | WRONG_TYPE | /enrolments/0/id | 7 | 25 | number",
        "BDC0158-1 | BDC158-1 | MALFORMED_VALUE | /deliberations/0/rulings/BDC158-1 | 10 | 17 | BDC158-1",
        "\"ruling\" | \"rulling\" | UNKNOWN_PROPERTY | /deliberations/0/rulings/BDC0158-1/rulling | 10 | 31 | rulling",
        "{\"ruling\": \"VALIDATED\"} | \"VALIDATED\" | WRONG_TYPE | /deliberations/0/rulings/BDC0158-1 | 10 | 30 | string",
        "[{\"id\": \"E1\" | [7, {\"id\": \"E1\" | WRONG_TYPE | /enrolments/0 | 7 | 18 | number",
        "\"format\": \"cqpm-candidacy\" | \"format\": \"cqpm-decision\" | WRONG_FORMAT | /format | 2 | 13 | cqpm-decision",
        "\"formatVersion\": 1 | \"formatVersion\": 2 | UNSUPPORTED_VERSION | /formatVersion | 3 | 20 | 2",
        "\"formatVersion\": 1 | \"formatVersion\": 2000000000 | UNSUPPORTED_VERSION | /formatVersion | 3 | 20 | 2000000000",
        "{\"BDC0158-1\": {\"ruling\": \"VALIDATED\"}} | {\"BDC0158-1\": {\"ruling\": \"VALIDATED\"}, \"BDC 0158-1\": {\"ruling\": \"REFUSED\"}} | DUPLICATE_PROPERTY | /deliberations/0/rulings/BDC 0158-1 | 10 | 55 | BDC 0158-1",
        "\"formatVersion\": 1 | \"formatVersion\": \"1\" | WRONG_TYPE | /formatVersion | 3 | 20 | string",
        "\"formatVersion\": 1, | `` | MISSING_PROPERTY | `` | 1 | 1 | formatVersion",
        "\"candidate\": \"c-1\" | \"candidate\": \"Anne Martin\" | MALFORMED_VALUE | /candidate | 4 | 16 | ``",
        "\"version\": \"1\"} | \"version\": \"\"} | INVALID_VALUE | /referential | 5 | 18 | ``",
      })
  void says_what_is_wrong_and_where(
      String good,
      String bad,
      DocumentProblemCode code,
      String pointer,
      int line,
      int column,
      String value) {
    assertThat(GOOD).contains(good);
    List<DocumentProblem> problems =
        problems(
            GOOD.replaceFirst(
                java.util.regex.Pattern.quote(good),
                java.util.regex.Matcher.quoteReplacement(bad)));
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.pointer()).isEqualTo(pointer);
              assertThat(List.of(problem.line(), problem.column())).containsExactly(line, column);
              assertThat(problem.value()).isEqualTo(value);
            });
  }

  @Test
  void a_line_that_was_written_over_a_cohort_is_told_as_one_where_its_decision_is_expected() {
    String line = "{\"line\":1,\"basis\":{},\"decision\":{\"format\":\"cqpm-decision\"}}";
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> CqpmJson.standard().readDecision(line + "\n" + line));
    assertThat(refused.getProblems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.WRONG_FORMAT);
              assertThat(problem.pointer()).isEqualTo("/decision");
              assertThat(Explanations.english().explain(problem))
                  .contains("This document is a line of a cohort's decisions");
            });
    assertThat(problems(line)).extracting(DocumentProblem::pointer).containsExactly("");
  }

  @Test
  void a_row_of_a_spreadsheet_is_told_in_one_sentence() {
    String row =
        """
        {"Candidat": "c-1", "Nom": "D", "Prénom": "M", "Session": 3, "Voie d'accès": "VAE", "Avis entreprise": null}""";
    assertThat(problems(row))
        .extracting(Explanations.french()::explain)
        .containsExactly(
            "Ceci semble être une ligne de tableur, et non une candidature (cqpm-candidacy)."
                + " Donnez le fichier .json exporté par votre logiciel.");
    assertThat(problems(row.replace("3", "[3]"))).hasSizeGreaterThan(3);
    assertThat(problems("{\"formt\": \"cqpm-candidacy\", \"Nom\": 1}")).hasSizeGreaterThan(3);
    assertThat(problems(row.replace("\"Nom\"", "\"format\": \"cqpm-candidacy\", \"Nom\"")))
        .hasSizeGreaterThan(3);
  }

  @Test
  void what_may_stand_there_is_told_with_the_first_unknown_property_of_which_nothing_was_meant() {
    String bad = GOOD.replace("\"route\"", "\"annulations\": 1, \"x\": 1, \"y\": 1, \"route\"");
    assertThat(problems(bad))
        .extracting(Explanations.french()::explain)
        .satisfiesExactly(
            meant ->
                assertThat(meant).contains("revocations (annulations)").doesNotContain("plans"),
            first -> assertThat(first).contains("possibles", "plans (dossiers)", "commissions,"),
            next -> assertThat(next).endsWith("Corrigez son nom ou retirez-la."));
  }

  @Test
  void all_problems_are_reported_at_once_in_the_order_of_the_document() {
    String bad =
        GOOD.replace("\"EMPLOYEE\"", "\"EMPLOYE\"")
            .replace("2026-01-05", "2026-13-05")
            .replace("\"stances\"", "\"stanzas\"");
    assertThat(problems(bad))
        .extracting(DocumentProblem::code)
        .containsExactly(
            DocumentProblemCode.UNKNOWN_CONSTANT,
            DocumentProblemCode.MALFORMED_VALUE,
            DocumentProblemCode.UNKNOWN_PROPERTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   \n\t ", "\uFEFF"})
  void an_empty_document_is_refused(String empty) {
    assertThat(problems(empty))
        .extracting(DocumentProblem::code)
        .containsExactly(DocumentProblemCode.EMPTY_DOCUMENT);
  }

  @Test
  void lines_end_as_a_parser_has_it_before_what_is_too_much_or_too_long() {
    String lines = GOOD.replaceFirst("\n", "\r\n").replaceFirst("(?s)\n(?=.\"formatV)", "\r");
    assertThat(problems(lines + "x")).extracting(DocumentProblem::line).containsExactly(12);
    String name = "n".repeat(2_000);
    assertThat(problems(lines.replace("\"route\"", "\"" + name + "\": 1, \"route\"")))
        .extracting(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
        .containsExactly("TOO_LONG 6:3");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_with_their_place() {
    byte[] latin1 = GOOD.replace("c-1", "c-\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problems(latin1))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.NOT_UTF_8);
              assertThat(List.of(problem.line(), problem.column())).containsExactly(4, 19);
            });
  }

  @Test
  void violated_constraints_are_problems_with_a_place_where_a_validator_is_given() {
    var validator = Validators.standard();
    String bad = GOOD.replace("\"stances\": {\"A1\": \"FAVOURABLE\"}", "\"comment\": \" \"");
    InvalidDocumentException refused =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> CqpmJson.standard().with(validator).readCandidacy(bad));
    assertThat(refused.getProblems())
        .extracting(problem -> problem.code() + " " + problem.pointer() + " " + problem.line())
        .containsExactly(
            "CONSTRAINT_VIOLATED /opinions/0 8", "CONSTRAINT_VIOLATED /opinions/0/comment 8");
    assertThat(CqpmJson.standard().readCandidacy(bad).getOpinions()).hasSize(1);
  }
}
