package io.github.cqpm.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.Referentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server as a client sees it: the same tests, and the same bytes, in Boot 3 and Boot 4. */
class DecisionsOverHttpTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private static ConfigurableApplicationContext server;
  private static String story;

  @BeforeAll
  static void start() throws IOException {
    server = SpringApplication.run(Application.class, "--server.port=0", "--logging.level.root=warn");
    story = Files.readString(Path.of("..", "quickstart", "stories", "whole-certificate.json"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> post(String candidacy, String language) throws Exception {
    URI uri =
        URI.create(
            "http://localhost:%s/decisions?as-of=%s"
                .formatted(server.getEnvironment().getProperty("local.server.port"), AS_OF));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(candidacy))
                .build(),
            HttpResponse.BodyHandlers.ofString());
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
  void a_misspelt_property_is_refused_in_french() throws Exception {
    HttpResponse<String> response = post(story.replace("\"route\"", "\"raute\""), "fr");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("\"code\":\"UNKNOWN_PROPERTY\",\"pointer\":\"/raute\",\"line\":")
        .contains("\"code\":\"MISSING_PROPERTY\"")
        .contains("Propriété");
  }

  @Test
  void a_misspelt_property_is_refused_in_english() throws Exception {
    HttpResponse<String> response = post(story.replace("\"route\"", "\"raute\""), "en");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("\"code\":\"UNKNOWN_PROPERTY\",\"pointer\":\"/raute\",\"line\":")
        .contains("property");
  }

  @Test
  void a_document_cut_off_is_refused() throws Exception {
    HttpResponse<String> response = post(story.substring(0, story.length() / 2), "en");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":\"MALFORMED_JSON\"");
  }

  @Test
  void a_violated_constraint_is_refused_in_both_languages() throws Exception {
    String bad =
        """
        {"format": "cqpm-candidacy", "formatVersion": 1, "candidate": "c-1",
          "referential": {"id": "r", "version": "1"}, "route": "EMPLOYEE",
          "opinions": [{"id": "O1", "date": "2026-03-20", "comment": "no stance"}]}
        """;
    HttpResponse<String> french = post(bad, "fr");
    assertThat(french.statusCode()).isEqualTo(400);
    assertThat(french.body())
        .contains("\"code\":\"CONSTRAINT_VIOLATED\",\"pointer\":\"/opinions/0\"")
        .contains("un avis doit porter sur une activité au moins");
    HttpResponse<String> english = post(bad, "en");
    assertThat(english.statusCode()).isEqualTo(400);
    assertThat(english.body()).contains("an opinion must hold a stance");
  }
}
