package io.github.cqpm.examples.springboot;

import static io.github.cqpm.examples.springboot.Server.assertRefused;
import static io.github.cqpm.examples.springboot.Server.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.io.spring.CqpmProblemAdvice;
import io.github.cqpm.io.text.Explanations;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Hosts that take and give our values otherwise than the example: the same in Boot 3 and Boot 4. */
class OtherHostsTest {
  private static final Server SERVER = Server.standard();

  private static String story() throws Exception {
    return Files.readString(Path.of("..", "cli", "stories", "whole-certificate.json"));
  }

  private static HttpResponse<String> post(String path, String json, String language)
      throws Exception {
    return SERVER.send(path, body(json, "application/json").header("Accept-Language", language));
  }

  private static HttpResponse<String> get(String path, String language) throws Exception {
    return SERVER.send(path, HttpRequest.newBuilder().GET().header("Accept-Language", language));
  }

  private static void answersInOurJson(Server server) throws Exception {
    assertThat(server.get("/id")).isEqualTo("\"BDC0158-1\"");
    assertThat(server.get("/titles")).isEqualTo("{\"BDC0158-1\":\"Title\"}");
    assertThat(server.get("/rated"))
        .isEqualTo("[{\"competency\":\"BDC0158-1\",\"remark\":\"well\"}]");
    assertThat(server.get("/competencies/BDC0158-1"))
        .startsWith("{\"id\":\"BDC0158-1\",\"title\":\"");
    assertThat(server.get("/competencies")).startsWith("[{\"id\":\"BDC0158-1\",\"title\":\"");
    String decision =
        CqpmJson.standard()
            .writeLine(
                CertificationEngine.standard()
                    .decide(
                        Referentials.technicoCommercialIndustriel(),
                        CqpmJson.standard().readCandidacy(story()),
                        MoreEndpoints.AS_OF));
    assertThat(server.send("/decided-directly", body(story(), "application/json")).body())
        .isEqualTo("[" + decision + "]");
  }

  @Test
  void our_values_are_written_in_our_json_alone_and_in_values_of_the_hosts() throws Exception {
    answersInOurJson(SERVER);
  }

  @Test
  void a_mapper_of_the_hosts_own_learns_our_json() throws Exception {
    try (Server server = Server.start(OwnMapper.class, OwnAdvice.class)) {
      answersInOurJson(server);
      assertRefused(server.send("/competencies/BDC01", HttpRequest.newBuilder().GET()), 400)
          .contains("\"problems\":[{\"code\":\"MALFORMED_VALUE\",\"parameter\":\"id\"")
          .as("an advice of the host's that extends ours takes its place")
          .endsWith("\"help\":\"https://example.org/help\"}");
    }
  }

  /** A host that adds something to what we tell. */
  static class OwnAdvice {
    @Bean
    CqpmProblemAdvice advice(Explanations explanations) {
      return new CqpmProblemAdvice(explanations) {
        @Override
        public ResponseEntity<Map<String, Object>> refuse(
            InvalidDocumentException refusal, Exception thrown, WebRequest request, Locale locale) {
          var answer = super.refuse(refusal, thrown, request, locale);
          Objects.requireNonNull(answer.getBody()).put("help", "https://example.org/help");
          return answer;
        }
      };
    }
  }

  @Test
  void a_host_whose_mapper_cannot_be_reached_does_not_start() {
    assertThatThrownBy(() -> Server.start(HiddenMapper.class).close())
        .hasMessageContaining("writes the id BDC0158-1 as {\"")
        .hasMessageContaining("CqpmJackson3Module")
        .hasMessageContaining("CqpmJackson2Module");
  }

  /** A host that takes Spring MVC into its own hands. */
  @EnableWebMvc
  static class OwnMvc {}

  @Test
  void a_host_that_leaves_our_reader_out_does_not_start() {
    assertThatThrownBy(() -> Server.start(OwnMvc.class).close())
        .hasMessageContaining("No controller would read our documents")
        .hasMessageContaining("Take @EnableWebMvc away");
  }

  @Test
  void days_of_parameters_are_read_as_in_documents() throws Exception {
    for (String day : List.of("2026-02-30", "%2B12026-06-30", "2026-06-30Z", "Marie", "30/06/2026")) {
      assertRefused(post("/decisions?as-of=" + day, story(), "fr"), 400)
          .contains("\"type\":\"urn:problem-type:cqpm:invalid-parameter\"")
          .contains("Le paramètre « as-of » est refusé", "\"parameter\":\"as-of\"")
          .doesNotContain("Marie");
    }
    assertRefused(post("/decisions?as-of=2026-02-30", story(), "en"), 400)
        .contains("2026-02-30", "day");
  }

  @Test
  void a_candidacy_that_the_engine_alone_refuses_is_refused_with_its_place() throws Exception {
    String bad = story().replaceFirst("\"competency\": \"BDC0158-1\"", "\"competency\": \"BDC0158-9\"");
    String place = "\"code\":\"UNKNOWN_COMPETENCY\",\"pointer\":\"/assessments/0/competency\",\"line\":";
    assertRefused(post("/decided-directly", bad, "fr"), 400)
        .contains(place, "Compétence inconnue");
    assertRefused(post("/decided-directly", bad, "en"), 400).contains(place, "competency");
  }

  @Test
  void constraints_and_limits_hold_for_a_candidacy_without_its_reading() throws Exception {
    assertRefused(post("/decided-directly", story() + " ".repeat(1 << 20), "en"), 413)
        .contains("\"code\":\"TOO_LONG\"");
    assertRefused(post("/decided-directly", "", "en"), 400).contains("\"code\":\"EMPTY_DOCUMENT\"");
    String bad =
        """
        {"format": "cqpm-record", "formatVersion": 1,
          "record": {"type": "OPINION", "id": "O1", "date": "2026-03-20"}}
        """;
    assertRefused(post("/records", bad, "fr"), 400)
        .contains(
            "\"code\":\"CONSTRAINT_VIOLATED\",\"pointer\":\"/record\",\"line\":2,\"column\":13",
            "Cet avis ne porte sur rien.");
  }

  @Test
  void a_part_in_a_value_of_the_hosts_is_refused_with_its_place_in_both_languages()
      throws Exception {
    String bad = "[\n  {\"competency\": \"BDC0158\", \"remark\": \"well\"}]";
    String place = "\"code\":\"MALFORMED_VALUE\",\"pointer\":\"/0/competency\",\"line\":2,\"column\":18";
    assertRefused(post("/rated", bad, "fr"), 400).contains(place, "compétence");
    assertRefused(post("/rated", bad, "en"), 400).contains(place, "competency");
  }

  @Test
  void a_referential_at_fault_is_no_fault_of_the_clients() throws Exception {
    String place = "\"problems\":[{\"code\":\"BLOCK_WITHOUT_COMPETENCIES\",\"pointer\":\"/referential\"";
    assertRefused(post("/decided-by-one-at-fault", story(), "fr"), 500)
        .contains("\"type\":\"urn:problem-type:cqpm:referential-at-fault\"", place)
        .contains("Le référentiel est en défaut", "BDC9999");
  }

  @Test
  void identifiers_and_constants_are_read_from_paths_and_parameters() throws Exception {
    assertThat(
            SERVER.get(
                "/read/BDC0158/A1/REAL_WORK/E1/c-1?route=EMPLOYEE&among=BDC0158-1,BDC0158-2"))
        .isEqualTo(
            "[\"BDC0158\",\"A1\",\"REAL_WORK\",\"E1\",\"c-1\",\"EMPLOYEE\",[\"BDC0158-1\",\"BDC0158-2\"]]");
    assertRefused(get("/read/BDC158/A1/M1/E1/c-1?route=EMPLOYEE&among=", "fr"), 400)
        .contains("\"type\":\"urn:problem-type:cqpm:invalid-parameter\"")
        .contains("\"title\":\"Le paramètre « block » est refusé\"")
        .contains("\"problems\":[{\"code\":\"MALFORMED_VALUE\",\"parameter\":\"block\",\"sentence\":\"")
        .contains("BDC0158");
    assertRefused(get("/read/BDC0158/A1/M1/E1/c-1?route=EMPLOYE&among=", "en"), 400)
        .contains("\"title\":\"The parameter \\\"route\\\" is refused\"")
        .contains("UNKNOWN_CONSTANT", "EMPLOYEE");
    assertRefused(get("/read/BDC0158/A1/M1/E1/c-1?route=EMPLOYEE&among=BDC0158-1,x", "en"), 400)
        .contains("\"parameter\":\"among\"");
  }

  @Test
  void a_request_that_names_no_language_is_answered_in_that_of_the_host() throws Exception {
    assertRefused(SERVER.send("/competencies/x", HttpRequest.newBuilder().GET()), 400)
        .contains("Le paramètre");
    assertRefused(get("/competencies/x", "de"), 400).contains("The parameter");
  }
}
