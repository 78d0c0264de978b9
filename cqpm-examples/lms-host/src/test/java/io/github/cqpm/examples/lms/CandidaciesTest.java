package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.RecordId;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Candidacies over HTTP: begun, added to, and refused with what is wrong. */
class CandidaciesTest {
  private static final CqpmJson JSON = CqpmJson.standard();

  private final Server server = Server.shared();

  private HttpResponse<String> add(String id, String version, String record) {
    return server.post("centre-1", "/api/candidacies/" + id + "/records", version, record);
  }

  private static AbstractStringAssert<?> assertRefused(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    return assertThat(response.body())
        .contains("\"status\":" + status)
        .doesNotContain("Exception", "\tat ", "SQL");
  }

  private void assertVersion(String id, int version) {
    assertThat(server.get("centre-1", "/api/candidacies/" + id).headers().firstValue("ETag"))
        .hasValue("\"" + version + "\"");
  }

  @Test
  void a_candidacy_is_begun_once_and_read_back_equal() {
    Candidacy header = Records.header().build();
    String path = "/api/candidacies?id=begun&company=meca-durand";
    HttpResponse<String> response = server.post("centre-1", path, "", JSON.writeLine(header));
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValue("Location")).hasValue("/api/candidacies/begun");
    assertThat(JSON.readCandidacy(server.get("centre-1", "/api/candidacies/begun").body()))
        .isEqualTo(header);
    assertThat(server.post("centre-1", path, "", JSON.writeLine(header)).statusCode())
        .isEqualTo(200);
    assertRefused(server.post("centre-2", path, "", JSON.writeLine(header)), 409)
        .contains("\"code\":\"ID_TAKEN\"");
    Candidacy other = Candidacy.builder().from(header).hostCompany(false).build();
    assertRefused(server.post("centre-1", path, "", JSON.writeLine(other)), 409)
        .contains("\"code\":\"ID_TAKEN\"");
  }

  @Test
  void a_candidacy_is_not_begun_with_records() {
    String full = JSON.writeLine(Records.header().build().plus(Records.report("RA-1")));
    assertRefused(server.post("centre-1", "/api/candidacies?id=full", "", full), 400)
        .contains("sans enregistrement");
    assertRefused(server.get("centre-1", "/api/candidacies/full"), 404);
  }

  @Test
  void a_candidacy_to_a_referential_that_is_not_there_is_refused() {
    String unknown =
        JSON.writeLine(Records.header().build()).replace("\"version\":\"1\"", "\"version\":\"9\"");
    assertRefused(server.post("centre-1", "/api/candidacies", "", unknown), 400)
        .contains("référentiel");
  }

  @Test
  void a_record_sent_twice_is_entered_once() {
    Records.begin(server, "twice");
    String report = Records.json(Records.report("RA-2"));
    assertThat(add("twice", "\"2\"", report).headers().firstValue("ETag")).hasValue("\"3\"");
    HttpResponse<String> again = add("twice", "\"2\"", report);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.headers().firstValue("ETag")).hasValue("\"3\"");
    assertThat(JSON.readCandidacy(again.body()).getReports())
        .extracting(each -> each.getId())
        .containsExactly(RecordId.of("RA-1"), RecordId.of("RA-2"));
  }

  @Test
  void the_same_by_somebody_else_is_a_conflict_that_is_told() {
    Records.begin(server, "another");
    String report = Records.json(Records.report("RA-2"));
    add("another", "\"2\"", report);
    String path = "/api/candidacies/another/records";
    assertRefused(server.post("centre-2", path, "\"2\"", report), 409)
        .contains("\"code\":\"ANOTHERS_ENTRY\"", "autre personne");
    String other = Records.json(Records.report("RA-3"));
    assertThat(server.post("centre-2", path, "\"3\"", other).statusCode()).isEqualTo(201);
  }

  @Test
  void a_record_of_tomorrow_is_refused_and_one_of_today_is_not() {
    Records.begin(server, "tomorrow");
    LocalDate today = LocalDate.now(server.clock);
    String opinion = Records.json(Records.opinion("AV-1").date(today.plusDays(1)).build());
    String path = "/api/candidacies/tomorrow/records";
    assertRefused(server.post("entreprise-1", path, "\"2\"", opinion), 422)
        .contains("\"code\":\"DATE\"", "est après aujourd’hui");
    String revocation = Records.json(Records.revocation("AN-1").date(today.plusYears(9)).build());
    assertRefused(add("tomorrow", "\"2\"", revocation), 422);
    assertVersion("tomorrow", 2);
    String now = Records.json(Records.opinion("AV-1").date(today).build());
    assertThat(server.post("entreprise-1", path, "\"2\"", now).statusCode()).isEqualTo(201);
  }

  @Test
  void what_is_refused_is_told_in_the_language_that_is_asked_for() {
    Records.begin(server, "english");
    LocalDate tomorrow = LocalDate.now(server.clock).plusDays(1);
    String opinion = Records.json(Records.opinion("AV-1").date(tomorrow).build());
    HttpRequest.Builder request =
        server
            .as("entreprise-1", Server.PASSWORD, "/api/candidacies/english/records")
            .header("Content-Type", "application/json")
            .header("If-Match", "\"2\"")
            .header("Accept-Language", "en-GB");
    assertRefused(server.send(request.POST(HttpRequest.BodyPublishers.ofString(opinion))), 422)
        .contains("is after today");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/nope, application/json, 404, rien à cette adresse, nothing at this address",
    "GET, /api/candidacies/a;b, application/json, 400, Cette adresse, This address",
    "DELETE, /api/candidacies/demo-1, application/json, 405, méthode, method",
    "POST, /api/candidacies/demo-1/records, text/plain, 415, application/json, application/json",
    "GET, /api/candidacies/demo-1/decision?as-of=1/2/26, application/json, 400, Le paramètre, The parameter",
  })
  void what_spring_refuses_is_told_in_the_language_of_the_request(
      String method, String path, String type, int status, String french, String english) {
    Supplier<HttpRequest.Builder> request =
        () ->
            server
                .as("centre-1", Server.PASSWORD, path)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.noBody());
    assertRefused(server.send(request.get()), status).contains(french);
    assertRefused(server.send(request.get().header("Accept-Language", "en")), status)
        .contains(english);
  }

  @Test
  void a_form_of_answer_that_there_is_not_is_told_as_a_problem() {
    HttpRequest.Builder request = server.as("centre-1", Server.PASSWORD, "/api/candidacies");
    assertRefused(server.send(request.header("Accept", "application/xml")), 406)
        .contains("n’existe pas dans cette forme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "..", ".", "nouvelle", "a_b", "a:b"})
  void an_id_that_no_address_could_have_is_refused(String id) {
    String header = JSON.writeLine(Records.header().build());
    assertRefused(server.post("centre-1", "/api/candidacies?id=" + id, "", header), 422)
        .contains("\"code\":\"ID\"");
  }

  @Test
  void a_candidacy_is_of_people_of_its_centre() {
    String header = JSON.writeLine(Records.header().build());
    for (String company : List.of("tolerie-blin", "ghost")) {
      assertRefused(server.post("centre-1", "/api/candidacies?company=" + company, "", header), 422)
          .contains("\"code\":\"COMPANY\"");
    }
    for (String candidate : List.of("nobody", "jury-1")) {
      String other = header.replace("candidat-5", candidate);
      assertRefused(server.post("centre-1", "/api/candidacies", "", other), 422)
          .contains("\"code\":\"CANDIDATE\"")
          .doesNotContain(candidate);
    }
    Records.begin(server, "enrolled");
    String elsewhere = Records.json(Records.enrolment("IN-1")).replace("centre-nord", "centre-sud");
    assertRefused(add("enrolled", "\"2\"", elsewhere), 422).contains("\"code\":\"CENTRE\"");
  }

  @Test
  void a_commission_sent_twice_is_entered_once() {
    Records.begin(server, "two-commissions");
    String path = "/api/candidacies/two-commissions/commissions";
    String commission =
        "{\"id\":\"CO-2\",\"members\":[{\"reference\":\"commission-1\",\"qualified\":true}]}";
    assertThat(server.post("centre-1", path, "\"2\"", commission).statusCode()).isEqualTo(201);
    HttpResponse<String> again = server.post("centre-1", path, "\"2\"", commission);
    assertThat(JSON.readCandidacy(again.body()).getCommissions()).hasSize(2);
    assertRefused(server.post("centre-1", path, "\"3\"", commission.replace("true", "false")), 409)
        .contains("\"code\":\"ID_TAKEN\"");
  }

  @Test
  void an_id_does_not_get_another_content() {
    Records.begin(server, "taken");
    assertRefused(add("taken", "\"2\"", Records.json(Records.retained("RA-1"))), 409)
        .contains("\"code\":\"ID_TAKEN\"");
    assertRefused(add("taken", "\"2\"", Records.json(Records.retained("CO-1"))), 409)
        .contains("\"code\":\"ID_TAKEN\"");
    assertVersion("taken", 2);
  }

  @Test
  void who_writes_after_another_version_is_told() {
    Records.begin(server, "late");
    String report = Records.json(Records.report("RA-2"));
    assertRefused(add("late", "\"1\"", report), 412).contains("\"code\":\"LATER_ENTRY\"");
    assertRefused(add("late", "\"3\"", report), 412).contains("\"code\":\"LATER_ENTRY\"");
    assertVersion("late", 2);
  }

  @Test
  void who_does_not_say_after_which_version_is_asked_to() {
    Records.begin(server, "unsaid");
    String report = Records.json(Records.report("RA-2"));
    assertRefused(add("unsaid", "", report), 428).contains("If-Match");
    assertRefused(add("unsaid", "\"two\"", report), 400).contains("If-Match");
    assertRefused(add("unsaid", "*", report), 400).contains("If-Match");
    assertRefused(add("unsaid", "W/\"\"+2W/\"", report), 400).contains("If-Match");
    assertRefused(add("unsaid", "2", report), 400).contains("If-Match");
    assertRefused(add("unsaid", "\"-2\"", report), 400).contains("If-Match");
    assertRefused(add("unsaid", "\"1\", \"2\"", report), 400).contains("If-Match");
  }

  @Test
  void what_would_keep_the_candidacy_from_being_decided_on_is_refused() {
    Records.begin(server, "undecidable");
    String assessment = Records.json(Records.report("RA-2")).replace("BDC0158-1", "BDC0158-9");
    assertRefused(add("undecidable", "\"2\"", assessment), 400).contains("BDC0158-9");
    assertVersion("undecidable", 2);
  }

  @Test
  void what_breaks_a_constraint_or_the_form_is_refused() {
    Records.begin(server, "constraint");
    String report = Records.json(Records.report("RA-2"));
    assertRefused(add("constraint", "\"2\"", report.replace("[\"BDC0158-1\"]", "[]")), 400);
    assertRefused(add("constraint", "\"2\"", report.replace("\"date\"", "\"day\"")), 400);
    assertRefused(add("constraint", "\"2\"", "{"), 400);
    assertRefused(add("constraint", "\"2\"", ""), 400);
    String path = "/api/candidacies/constraint/commissions";
    assertRefused(server.post("centre-1", path, "\"2\"", "{\"id\":5}"), 400);
    assertRefused(server.post("centre-1", path, "\"2\"", ""), 400);
    assertVersion("constraint", 2);
  }

  @Test
  void what_cannot_be_read_in_the_tables_is_no_fault_of_the_client() {
    Records.begin(server, "corrupt");
    JdbcClient jdbc = server.bean(JdbcClient.class);
    String change =
        "UPDATE entry SET document = REPLACE(document, ?, ?) WHERE candidacy_id = 'corrupt'";
    jdbc.sql(change).params("format", "farmat").update();
    try {
      assertRefused(server.get("centre-1", "/api/candidacies/corrupt"), 500)
          .doesNotContain("farmat", "tables");
    } finally {
      jdbc.sql(change).params("farmat", "format").update();
    }
    assertVersion("corrupt", 2);
  }

  @Test
  void the_decision_of_a_day_is_given_with_what_it_was_made_with() {
    String path = "/api/candidacies/demo-7/decision";
    assertThat(JSON.readDecision(server.get("candidat-7", path).body()).getOutcome().name())
        .isEqualTo("ADMISSIBLE");
    var before = JSON.readDecision(server.get("candidat-7", path + "?as-of=2026-01-01").body());
    assertThat(before.getOutcome().name()).isEqualTo("UNDETERMINED");
    assertThat(before.getProvenance().getDigests()).containsKeys("candidacy", "request");
    assertRefused(server.get("candidat-7", path + "?as-of=1/2/26"), 400);
  }

  @Test
  void what_is_asked_next_comes_with_fields_and_choices() {
    assertThat(server.get("centre-1", "/api/candidacies/demo-2/questions").body())
        .contains("\"actor\":\"CENTRE\",\"topic\":\"PLAN\"")
        .contains("\"fact\":\"METHOD\",\"form\":\"ONE_OF\",\"part\":\"BDC0158-1\"")
        .contains("{\"value\":\"REAL_WORK\",\"label\":\"");
  }

  @Test
  void what_is_wrong_is_told_with_its_place_in_the_language_of_the_request() {
    Records.begin(server, "place");
    String bad = Records.json(Records.report("RA-2")).replace("\"date\"", "\"day\"");
    assertRefused(add("place", "\"2\"", bad), 400)
        .contains(
            "\"code\":\"UNKNOWN_PROPERTY\",\"pointer\":\"/record/day\",\"line\":1,\"column\":")
        .contains("Propriété");
  }

  @Test
  void the_api_is_described_by_our_schemas() {
    assertThat(server.get("centre-1", "/v3/api-docs").body())
        .contains("\"title\":\"LMS\"", "\"scheme\":\"basic\"")
        .contains("/api/candidacies/{id}/records", "#/components/schemas/TypedRecord")
        .contains("\"Candidacy\":{", "\"AssessmentCommission\":{")
        .doesNotContain("Immutable", "\"Person\"");
  }

  @Test
  void papers_are_printed_with_names() {
    assertThat(server.get("jury-1", "/api/candidacies/demo-7/report").body())
        .contains("Zoé Picard");
    assertThat(server.get("candidat-8", "/api/candidacies/demo-8/information").body())
        .contains("Amir Haddad");
    assertRefused(server.get("candidat-5", "/api/candidacies/demo-5/information"), 409);
  }
}
