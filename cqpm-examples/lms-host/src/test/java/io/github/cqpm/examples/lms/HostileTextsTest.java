package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What strangers send does no harm on H2; on PostgreSQL, a test of the profile says the same. */
class HostileTextsTest {
  private final Server server = Server.shared();

  @Test
  void a_text_is_kept_as_it_was_written_or_refused() {
    HostileTexts.tryAll(server);
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
