package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.InvalidInputException;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.document.ReadLimits;
import io.github.cqpm.io.document.Reading;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine or a validator finds wrong is found in the document that was read. */
class LocatedProblemsTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final CertificationEngine ENGINE = CertificationEngine.standard();
  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);
  private static final String REFERENTIAL = FormatExamples.referential();

  /** Each property on a line of its own, so that a line tells which was meant. */
  private static final String CANDIDACY =
      """
      {
        "format": "cqpm-candidacy",
        "formatVersion": 1,
        "candidate": "c-1",
        "referential": {"id": "conseiller-demo", "version": "2026-1"},
        "route": "EMPLOYEE",
        "target": {"type": "BLOCKS", "codes": ["BDC 0900"]},
        "enrolments": [{"id": "E1", "date": "2026-01-05", "centre": "uimm"}],
        "plans": [{"id": "P1", "date": "2026-01-06",
          "competencies": {"BDC0900-1": {}}}],
        "commissions": [{"id": "K1", "members": [{"reference": "m-1"}, {"reference": "m-2"}]}],
        "assessments": [{"id": "S1", "date": "2026-02-01", "competency": "BDC0900-1",
          "commission": "K1", "ratings": {"MEANS": "MET"}, "result": "ACQUIRED"}],
        "reports": [{"id": "R1", "date": "2026-02-02", "competencies": ["BDC0900-1"]}],
        "opinions": [{"id": "O1", "date": "2026-03-20", "stances": {"A1": "FAVOURABLE"}}],
        "deliberations": [{"id": "D1", "date": "2026-04-15",
          "jury": {"members": [{"reference": "j-1", "college": "EMPLOYERS"},
            {"reference": "j-2", "college": "EMPLOYEES"}], "chair": "j-1"},
          "rulings": {"BDC0900-1": {"ruling": "VALIDATED"}}}],
        "revocations": [{"id": "V1", "date": "2026-04-20", "record": "R1"}]
      }
      """;

  private static List<InputProblem> check(String candidacy, String referential) {
    return CertificationEngine.standard()
        .check(
            DecisionRequest.builder()
                .referential(JSON.readReferential(referential))
                .candidacy(JSON.readCandidacy(candidacy))
                .asOf(LocalDate.of(2026, 5, 1))
                .build());
  }

  private static List<DocumentProblem> locate(String candidacy) {
    return JSON.read(candidacy, Candidacy.class).locate(check(candidacy, REFERENTIAL));
  }

  @Test
  void there_is_nothing_wrong_with_the_candidacy() {
    assertThat(locate(CANDIDACY)).isEmpty();
  }

  @ParameterizedTest(name = "{2} {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"E1\" | \"P1\" | ID_TWICE | /plans/0/id | 9",
        "\"record\": \"R1\" | \"record\": \"R9\" | REVOKES_UNKNOWN | /revocations/0/record | 20",
        "\"record\": \"R1\" | \"record\": \"V1\" | REVOKES_REVOCATION | /revocations/0/record | 20",
        "\"record\": \"R1\" | \"record\": \"K1\" | REVOKES_COMMISSION | /revocations/0/record | 20",
        "2026-04-20 | 2026-01-20 | REVOKED_BEFORE_RECORD | /revocations/0/date | 20",
        "2026-04-20 | 3000-04-20 | DATE_OUT_OF_RANGE | /revocations/0/date | 20",
        "2026-04-20 | 1899-04-20 | DATE_OUT_OF_RANGE | /revocations/0/date | 20",
        "{\"BDC0900-1\": {} | {\"BDC0900-1\": {\"reportDue\": \"1026-04-20\"} | DATE_OUT_OF_RANGE | /plans/0/competencies/BDC0900-1/reportDue | 10",
        "2026-1\" | 2026-2\" | OTHER_REFERENTIAL | /referential | 5",
        "competency\": \"BDC0900-1\" | competency\": \"BDC0900-9\" | UNKNOWN_COMPETENCY | /assessments/0/competency | 12",
        "{\"BDC0900-1\": {} | {\"BDC0900-1\": {}, \"BDC0900-9\": {} | UNKNOWN_COMPETENCY | /plans/0/competencies/BDC0900-9 | 10",
        "[\"BDC 0900\"] | [\"BDC0900\", \"BDC 0901\"] | UNKNOWN_BLOCK | /target/codes/1 | 7",
        "\"A1\" | \"A9\" | UNKNOWN_ACTIVITY | /opinions/0/stances/A9 | 15",
        "\"commission\": \"K1\" | \"commission\": \"K9\" | UNKNOWN_COMMISSION | /assessments/0/commission | 13",
        "m-2 | m-1 | MEMBER_TWICE | /commissions/0/members/1/reference | 11",
        "j-2 | j-1 | MEMBER_TWICE | /deliberations/0/jury/members/1/reference | 18",
        "chair\": \"j-1 | chair\": \"j-9 | CHAIR_NOT_MEMBER | /deliberations/0/jury/chair | 18",
        "[\"BDC 0900\"] | [] | EMPTY_TARGET | /target | 7",
        "\"uimm\"} | \"uimm\"}, {\"id\": \"E2\", \"date\": \"2026-01-04\", \"centre\": \"uimm\"} | SECOND_ENROLMENT | /enrolments/1 | 8",
        "\"plans\": [ | \"plans\": [{\"id\": \"P0\", \"date\": \"2026-01-06\"}, | PLANS_OF_ONE_DAY | /plans/1/date | 9",
        "\"assessments\": [ | \"assessments\": [{\"id\": \"S0\", \"date\": \"2026-02-01\", \"competency\": \"BDC0900-1\", \"result\": \"NOT_ACQUIRED\"}, | RESULTS_DIFFER | /assessments/1/result | 13",
        "\"opinions\": [ | \"opinions\": [{\"id\": \"O0\", \"date\": \"2026-03-20\", \"stances\": {\"A1\": \"UNFAVOURABLE\"}}, | STANCES_DIFFER | /opinions/1/stances/A1 | 15",
        "\"deliberations\": [ | \"deliberations\": [{\"id\": \"D0\", \"date\": \"2026-04-15\", \"rulings\": {\"BDC0900-1\": {\"ruling\": \"REFUSED\"}}}, | RULINGS_DIFFER | /deliberations/1/rulings/BDC0900-1 | 19",
      })
  void an_input_problem_has_its_place(
      String good, String bad, String code, String pointer, int line) {
    assertThat(CANDIDACY).contains(good);
    String candidacy = CANDIDACY.replace(good, bad);
    if (code.equals("ID_TWICE")) {
      candidacy = CANDIDACY.replaceFirst(good, bad);
    }
    assertThat(locate(candidacy))
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.INPUT_PROBLEM);
              assertThat(problem.value()).isEqualTo(code);
              assertThat(problem.pointer()).isEqualTo(pointer);
              assertThat(problem.line()).isEqualTo(line);
              assertThat(Explanations.french().explain(problem))
                  .isEqualTo(Explanations.french().explain(problem.inputProblem().orElseThrow()));
            });
  }

  @Test
  void a_rating_of_an_unknown_group_has_its_place() {
    String narrower =
        REFERENTIAL.replace(
            "{ \"id\": \"MEANS\", \"statements\": [{ \"text\": \"Les outils sont adaptés.\" }] },",
            "");
    assertThat(narrower).isNotEqualTo(REFERENTIAL);
    assertThat(JSON.read(CANDIDACY, Candidacy.class).locate(check(CANDIDACY, narrower)))
        .extracting(problem -> problem.value() + " " + problem.pointer())
        .containsExactly("UNKNOWN_CRITERION_GROUP /assessments/0/ratings/MEANS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"PROJECT\" | \"id\": \"REAL_WORK\" | REFERENTIAL_ID_TWICE /methods/1/id",
        "\"id\": \"BDC0900-1\" | \"id\": \"BDC0901-1\" | COMPETENCY_OUTSIDE_BLOCK /blocks/0/competencies/0/id",
        "\"activity\": \"A1\" | \"activity\": \"A9\" | UNKNOWN_ACTIVITY /blocks/0/activity",
        "\"id\": \"CONSTRAINTS\", \"title\" | \"id\": \"MEANS\", \"title\" | REFERENTIAL_ID_TWICE /axes/3/id",
        "\"id\": \"CONSTRAINTS\", \"title\" | \"id\": \"TIME\", \"title\" | UNKNOWN_AXIS /blocks/0/competencies/0/assessment/criteria/3/id",
        "\"id\": \"RELATIONS\", \"statements\" | \"id\": \"MEANS\", \"statements\" | CRITERION_GROUP_TWICE /blocks/0/competencies/0/assessment/criteria/2/id",
        "\"onlyFor\": [\"BDC0900-1\"] | \"onlyFor\": [\"BDC0900-1\", \"BDC0900-8\"] | UNKNOWN_COMPETENCY /methods/0/onlyFor/1",
      })
  void a_problem_of_the_referential_has_its_place_there_and_where_the_candidacy_names_it(
      String good, String bad, String expected) {
    String referential = REFERENTIAL.replace(good, bad);
    assertThat(referential).isNotEqualTo(REFERENTIAL);
    List<InputProblem> problems = check(CANDIDACY, referential);
    String code = expected.substring(0, expected.indexOf(' '));
    assertThat(JSON.read(referential, CertificationReferential.class).locate(problems))
        .extracting(problem -> problem.value() + " " + problem.pointer())
        .contains(expected);
    assertThat(JSON.read(CANDIDACY, Candidacy.class).locate(problems))
        .hasSameSizeAs(problems)
        .extracting(problem -> problem.value() + " " + problem.pointer())
        .contains(code + " /referential");
  }

  @Test
  void one_call_decides_what_was_read_or_refuses_it_with_all_places() {
    var reading = JSON.read(CANDIDACY, Candidacy.class);
    var referential = JSON.readReferential(REFERENTIAL);
    assertThat(DocumentDecider.decide(ENGINE, referential, reading, AS_OF))
        .isEqualTo(ENGINE.decide(referential, reading.getValue(), AS_OF));
    String bad = CANDIDACY.replace("m-2", "m-1");
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(
            () ->
                DocumentDecider.decide(ENGINE, referential, JSON.read(bad, Candidacy.class), AS_OF))
        .satisfies(
            refusal -> assertThat(refusal.getProblems()).isEqualTo(locate(bad)).isNotEmpty());
  }

  @Test
  void a_date_stands_beside_what_it_is_the_date_of() {
    assertThat(sentences(CANDIDACY.replace("2026-04-20", "2026-01-20")))
        .containsExactly(
            "Revocation V1, of 2026-01-20, is dated before the record that it revokes: R1, of"
                + " 2026-02-02. Correct one of the dates.");
    assertThat(
            sentences(
                CANDIDACY.replace(
                    "\"assessments\": [",
                    "\"assessments\": [{\"id\": \"S0\", \"date\": \"2026-02-01\","
                        + " \"competency\": \"BDC0900-1\", \"result\": \"NOT_ACQUIRED\"},")))
        .containsExactly(
            "Assessments of competency BDC0900-1, of 2026-02-01, have different results: S0, S1."
                + " Revoke the wrong one.");
    assertThat(
            sentences(
                CANDIDACY.replace(
                    "{\"A1\": \"FAVOURABLE\"}}",
                    "{\"A1\": \"FAVOURABLE\"}, \"overallStance\": \"FAVOURABLE\"}, {\"id\": \"O2\","
                        + " \"date\": \"2026-03-20\", \"stances\": {\"A1\": \"RESERVED\"},"
                        + " \"overallStance\": \"RESERVED\"}")))
        .containsExactly(
            "Opinions of 2026-03-20 differ on A1, the whole: O1, O2. Revoke the wrong one.");
  }

  @Test
  void what_is_there_twice_is_told_with_how_to_mend_it() {
    String twice = CANDIDACY.replaceFirst("\"E1\"", "\"P1\"");
    assertThat(sentences(twice))
        .containsExactly("The candidacy uses the id P1 twice. Give one of the two another id.");
    assertThat(locate(twice).stream().map(Explanations.french()::explain))
        .containsExactly(
            "Deux pièces de la candidature ont le même nom, P1. Donnez-en un autre à l'une des deux.");
    String again =
        CANDIDACY.replace(
            "\"uimm\"}",
            "\"uimm\"}, {\"id\": \"E2\", \"date\": \"2026-01-06\", \"centre\": \"uimm\"}");
    assertThat(sentences(again))
        .containsExactly("There is more than one enrolment: E1, E2. Revoke the wrong one.");
    assertThat(locate(again).stream().map(Explanations.french()::explain))
        .containsExactly("Il y a plus d'une inscription : E1, E2. Annulez celle qui est erronée.");
  }

  private static List<String> sentences(String candidacy) {
    return locate(candidacy).stream().map(Explanations.english()::explain).toList();
  }

  @Test
  void a_referential_at_fault_is_refused_before_any_candidacy() {
    String bad = REFERENTIAL.replace("\"id\": \"PROJECT\"", "\"id\": \"REAL_WORK\"");
    var referential = JSON.readReferential(bad);
    var reading = JSON.read(CANDIDACY.replace("m-2", "m-1"), Candidacy.class);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> DocumentDecider.decide(ENGINE, referential, reading, AS_OF))
        .satisfies(
            refusal ->
                assertThat(refusal.getProblems())
                    .isEqualTo(ENGINE.check(referential))
                    .extracting(InputProblem::code)
                    .containsExactly(InputProblemCode.REFERENTIAL_ID_TWICE));
  }

  @Test
  void causes_come_before_what_may_follow_from_them_and_are_told_where_not_all_are() {
    String bad =
        CANDIDACY
            .replace("\"plans\": [", "\"plans\": [{\"id\": \"P0\", \"date\": \"2026-01-06\"},")
            .replace("\"commission\": \"K1\"", "\"commission\": \"K9\"")
            .replace("\"version\": \"2026-1\"", "\"version\": \"2025-1\"")
            .replace("\"record\": \"R1\"", "\"record\": \"P9\"");
    List<InputProblem> problems = check(bad, REFERENTIAL);
    assertThat(JSON.read(bad, Candidacy.class).locate(problems))
        .extracting(DocumentProblem::value)
        .containsExactly(
            "OTHER_REFERENTIAL", "UNKNOWN_COMMISSION", "REVOKES_UNKNOWN", "PLANS_OF_ONE_DAY");
    assertThat(
            JSON.with(ReadLimits.standard().withProblems(2))
                .read(bad, Candidacy.class)
                .locate(problems))
        .extracting(DocumentProblem::value)
        .containsExactly("OTHER_REFERENTIAL", "UNKNOWN_COMMISSION", "2");
  }

  @Test
  void what_is_empty_in_the_referential_has_the_place_where_it_should_stand() {
    String header = REFERENTIAL.substring(0, REFERENTIAL.indexOf("\"id\""));
    String own = header + "\"id\": \"empty\", \"version\": \"1\", \"title\": \"Empty\"";
    assertThat(placesOfOwn(own + "}")).containsExactly("REFERENTIAL_WITHOUT_BLOCKS ");
    assertThat(placesOfOwn(own + ", \"blocks\": []}"))
        .containsExactly("REFERENTIAL_WITHOUT_BLOCKS /blocks");
    String block = "{\"code\": \"BDC 0900\", \"title\": \"Bloc\"";
    assertThat(placesOfOwn(own + ", \"blocks\": [" + block + "}]}"))
        .containsExactly("BLOCK_WITHOUT_COMPETENCIES /blocks/0");
    assertThat(placesOfOwn(own + ", \"blocks\": [" + block + ", \"competencies\": []}]}"))
        .containsExactly("BLOCK_WITHOUT_COMPETENCIES /blocks/0/competencies");
  }

  private static List<String> placesOfOwn(String referential) {
    Reading<CertificationReferential> reading =
        JSON.read(referential, CertificationReferential.class);
    return reading.locate(CertificationEngine.standard().check(reading.getValue())).stream()
        .map(problem -> problem.value() + " " + problem.pointer())
        .toList();
  }

  @Test
  void what_the_document_does_not_have_is_at_the_document_itself() {
    List<InputProblem> problems = check(CANDIDACY.replace("m-2", "m-1"), REFERENTIAL);
    String without = CANDIDACY.replaceFirst("(?m)^.*\"commissions\".*$", "");
    assertThat(JSON.read(without, Candidacy.class).locate(problems))
        .singleElement()
        .extracting(DocumentProblem::pointer)
        .isEqualTo("");
  }

  @Test
  void a_violation_has_its_place_and_a_sentence_in_the_language_asked_for() {
    Validator english = Validators.standard();
    Reading<Candidacy> reading =
        JSON.read(
            CANDIDACY.replace(
                "{\"ruling\": \"VALIDATED\"}", "{\"ruling\": \"VALIDATED\", \"reason\": \" \"}"),
            Candidacy.class);
    assertThat(reading.locate(english.validate(reading.getValue())))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(DocumentProblemCode.CONSTRAINT_VIOLATED);
              assertThat(problem.pointer()).isEqualTo("/deliberations/0/rulings/BDC0900-1/reason");
              assertThat(problem.line()).isEqualTo(19);
              assertThat(Explanations.french().explain(problem))
                  .isEqualTo("Ce texte est vide. Écrivez-le, ou retirez la propriété.");
              assertThat(Explanations.english().explain(problem))
                  .isEqualTo("This text is blank. Write it, or take the property out.");
            });
  }
}
