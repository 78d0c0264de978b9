package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.RecordId;
import java.net.http.HttpResponse;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
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
        .isEqualTo(201);
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
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.headers().firstValue("ETag")).hasValue("\"3\"");
    assertThat(JSON.readCandidacy(again.body()).getReports())
        .extracting(each -> each.getId())
        .containsExactly(RecordId.of("RA-1"), RecordId.of("RA-2"));
  }

  @Test
  void a_commission_sent_twice_is_entered_once() {
    Records.begin(server, "two-commissions");
    String path = "/api/candidacies/two-commissions/commissions";
    String commission =
        "{\"id\":\"CO-2\",\"members\":[{\"reference\":\"m-1\",\"qualified\":true}]}";
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
    assertRefused(add("late", "\"1\"", report), 409).contains("\"code\":\"LATER_ENTRY\"");
    assertRefused(add("late", "\"3\"", report), 409).contains("\"code\":\"LATER_ENTRY\"");
    assertVersion("late", 2);
  }

  @Test
  void who_does_not_say_after_which_version_is_asked_to() {
    Records.begin(server, "unsaid");
    String report = Records.json(Records.report("RA-2"));
    assertRefused(add("unsaid", "", report), 428).contains("If-Match");
    assertRefused(add("unsaid", "\"two\"", report), 400).contains("If-Match");
    assertRefused(add("unsaid", "*", report), 400).contains("If-Match");
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
