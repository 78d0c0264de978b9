package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.io.CqpmJson;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What strangers send does no harm on H2; on PostgreSQL, a test of the profile says the same. */
class HostileTextsTest {
  private final Server server = Server.shared();

  @Test
  void a_text_is_kept_as_it_was_written_or_refused() {
    HostileTexts.tryAll(server);
  }

  @Test
  void a_body_that_is_too_long_or_does_not_say_how_long_is_refused_unread() {
    String commission = "{\"id\":\"CO-2\",\"members\":[%s]}".formatted(" ".repeat(1_000_000));
    String path = "/api/candidacies/demo-1/commissions";
    assertThat(server.post("centre-1", path, "\"0\"", commission).statusCode()).isEqualTo(413);
    var endless = new ByteArrayInputStream(commission.getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder chunked =
        server
            .as("centre-1", Server.PASSWORD, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> endless));
    assertThat(server.send(chunked).statusCode()).isEqualTo(411);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
  void a_form_that_is_too_long_is_refused_before_anybody_reads_it(String type) {
    HttpRequest.Builder form =
        server
            .as("centre-1", Server.PASSWORD, "/login")
            .header("Content-Type", type)
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString("comment=" + "x".repeat(3_000_000)));
    HttpResponse<String> refused = server.send(form);
    assertThat(refused.statusCode()).isEqualTo(413);
    assertThat(refused.body()).contains("C’est trop long").doesNotContain("Tomcat");
  }

  @Test
  void a_name_is_a_text_on_papers() {
    Person candidate = server.bean(People.class).find("candidat-1").orElseThrow();
    JdbcClient jdbc = server.bean(JdbcClient.class);
    String change = "UPDATE person SET display_name = ? WHERE reference = 'candidat-1'";
    jdbc.sql(change).param("<img src=x onerror=alert(1)>").update();
    try {
      assertThat(server.get("candidat-1", "/api/candidacies/demo-1/report").body())
          .contains("&lt;img src=x onerror=alert(1)&gt;")
          .doesNotContain("<img");
    } finally {
      jdbc.sql(change).param(candidate.displayName()).update();
    }
  }

  @Test
  void an_id_that_is_none_is_refused() {
    String header = CqpmJson.standard().writeLine(Records.header().build());
    for (String bad : List.of("a%20b", "%00", "x".repeat(101), "%27--", "%F0%9F%98%80")) {
      assertThat(server.post("centre-1", "/api/candidacies?id=" + bad, "", header).statusCode())
          .as(bad)
          .isEqualTo(400);
      assertThat(
              server.post("centre-1", "/api/candidacies?company=" + bad, "", header).statusCode())
          .as(bad)
          .isEqualTo(400);
      assertThat(server.get("centre-1", "/api/candidacies/" + bad).statusCode())
          .as(bad)
          .isIn(400, 404);
    }
  }
}
