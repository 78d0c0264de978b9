package io.github.cqpm.examples.springboot;

import static io.github.cqpm.examples.springboot.Server.assertRefused;
import static io.github.cqpm.examples.springboot.Server.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server as a client sees it: the same tests, and the same bytes, in Boot 3 and Boot 4. */
class DecisionsOverHttpTest {
  /** The largest document that is read unless a host says otherwise, in bytes. */
  private static final int LARGEST = 1 << 20;

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private static final Server SERVER = Server.standard();

  private static String story;

  @BeforeAll
  static void read() throws IOException {
    story = Files.readString(Path.of("..", "cli", "stories", "whole-certificate.json"));
  }

  private static HttpResponse<String> send(
      String path, HttpRequest.Builder request, String language) throws Exception {
    return SERVER.send(path, request.header("Accept-Language", language));
  }

  private static HttpResponse<String> post(String candidacy, String language) throws Exception {
    return send("/decisions?as-of=" + AS_OF, body(candidacy, "application/json"), language);
  }

  @Test
  void the_document_for_hosts_shows_the_controller_that_runs_here() throws Exception {
    String controller =
        Files.readString(
            Path.of(
                "../spring-boot-shared/src/main/java/io/github/cqpm/examples/springboot/DecisionController.java"));
    assertThat(Files.readString(Path.of("..", "..", "cqpm-io", "HOSTS.md")))
        .contains(
            "```java\n"
                + controller
                    .substring(controller.indexOf("import"))
                    .replaceFirst("/\\*\\*.*\\*/\n", "")
                + "```\n");
  }

  @Test
  void a_candidacy_is_answered_by_the_bytes_of_its_decision() throws Exception {
    var decision =
        CertificationEngine.standard()
            .decide(
                Referentials.technicoCommercialIndustriel(),
                CqpmJson.standard().readCandidacy(story),
                AS_OF);
    assertThat(decision.getOutcome()).isNotEqualTo(AdmissibilityStatus.NOT_ADMISSIBLE);
    HttpResponse<String> response = post(story, "fr");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(CqpmJson.standard().writeLine(decision));
  }

  @Test
  void what_is_wrong_with_the_form_is_refused_with_its_place_in_both_languages() throws Exception {
    String bad = story.replace("\"route\"", "\"raute\"");
    assertRefused(post(bad, "fr"), 400)
        .contains("\"type\":\"urn:problem-type:cqpm:invalid-document\"")
        .contains("\"title\":\"Le document est refusé\"")
        .contains("\"instance\":\"/decisions\"")
        .contains("\"code\":\"UNKNOWN_PROPERTY\",\"pointer\":\"/raute\",\"line\":6,\"column\":")
        .contains("\"code\":\"MISSING_PROPERTY\"")
        .contains("propriété");
    assertRefused(post(bad, "en"), 400)
        .contains("\"title\":\"The document is refused\"")
        .contains("\"code\":\"UNKNOWN_PROPERTY\",\"pointer\":\"/raute\",\"line\":6,\"column\":")
        .contains("property");
  }

  @Test
  void a_violated_constraint_is_refused_with_its_place_in_both_languages() throws Exception {
    String bad =
        """
        {"format": "cqpm-candidacy", "formatVersion": 1, "candidate": "c-1",
          "referential": {"id": "r", "version": "1"}, "route": "EMPLOYEE",
          "opinions": [{"id": "O1", "date": "2026-03-20", "comment": "no stance"}]}
        """;
    String place =
        "\"code\":\"CONSTRAINT_VIOLATED\",\"pointer\":\"/opinions/0\",\"line\":3,\"column\":16";
    assertRefused(post(bad, "fr"), 400)
        .contains(place)
        .contains("Cet avis ne porte sur rien.");
    assertRefused(post(bad, "en"), 400)
        .contains(place)
        .contains("This opinion is about nothing.")
        .doesNotContain("no stance");
  }

  @Test
  void a_referential_that_is_not_known_is_refused_with_its_place_in_both_languages()
      throws Exception {
    String bad = story.replace("\"version\": \"1\"", "\"version\": \"9\"");
    String place =
        "\"code\":\"UNKNOWN_REFERENTIAL\",\"pointer\":\"/referential\",\"line\":5,\"column\":18";
    assertRefused(post(bad, "fr"), 400).contains(place).contains("référentiel");
    assertRefused(post(bad, "en"), 400).contains(place).contains("referential");
  }

  @Test
  void an_input_problem_is_refused_with_its_place_in_both_languages() throws Exception {
    String bad = story.replaceFirst("\"competency\": \"BDC0158-1\"", "\"competency\": \"BDC0158-9\"");
    String place = "\"code\":\"UNKNOWN_COMPETENCY\",\"pointer\":\"/assessments/0/competency\"";
    assertRefused(post(bad, "fr"), 400).contains(place).contains("Compétence inconnue");
    assertRefused(post(bad, "en"), 400).contains(place).contains("competency");
  }

  @Test
  void a_document_cut_off_or_empty_or_none_is_refused() throws Exception {
    assertRefused(post(story.substring(0, story.length() / 2), "en"), 400)
        .contains("\"code\":\"MALFORMED_JSON\"");
    assertRefused(post("", "en"), 400).contains("\"code\":\"EMPTY_DOCUMENT\"");
    assertRefused(post("[]", "en"), 400).contains("\"problems\":[{");
    assertRefused(post("null", "en"), 400).contains("\"problems\":[{");
  }

  @Test
  void a_body_too_large_is_refused_as_that() throws Exception {
    assertRefused(post(story + " ".repeat(LARGEST), "en"), 413)
        .contains("\"code\":\"TOO_LONG\"");
  }

  @Test
  void a_number_too_long_makes_no_body_too_large() throws Exception {
    String long400 = "\"formatVersion\": 1" + "0".repeat(400);
    assertRefused(post(story.replace("\"formatVersion\": 1", long400), "en"), 400)
        .contains("\"code\":\"TOO_LONG\"");
  }

  @Test
  void another_media_type_or_method_or_path_is_refused_as_that() throws Exception {
    String path = "/decisions?as-of=" + AS_OF;
    assertRefused(send(path, body(story, "text/plain"), "en"), 415);
    assertRefused(send(path, HttpRequest.newBuilder().GET(), "en"), 405);
    assertRefused(send(path, body(story, "application/json").header("Accept", "text/plain"), "en"), 406);
    assertRefused(send("/decision", body(story, "application/json"), "en"), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?as-of=", "?as-of=yesterday", "?as-of=2026-02-30"})
  void a_day_that_is_missing_or_none_is_refused(String query) throws Exception {
    assertRefused(send("/decisions" + query, body(story, "application/json"), "en"), 400);
  }

  /** 1/2/26 is a day of January to some and of February to others. */
  @ParameterizedTest
  @CsvSource({"01/02/2026, fr", "1/2/26, en"})
  void a_day_is_read_alike_in_every_language(String day, String language) throws Exception {
    assertRefused(
        send("/decisions?as-of=" + day, body(story, "application/json"), language), 400);
  }

  @Test
  void an_identifier_in_a_path_is_read_or_refused() throws Exception {
    HttpResponse<String> found =
        send("/competencies/BDC0158-1", HttpRequest.newBuilder().GET(), "en");
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).startsWith("{\"id\":\"BDC0158-1\",\"title\":\"");
    assertRefused(send("/competencies/BDC0158", HttpRequest.newBuilder().GET(), "en"), 400);
    assertRefused(send("/competencies/BDC0158-9", HttpRequest.newBuilder().GET(), "en"), 404)
        .contains("There is no BDC0158-9");
  }
}
