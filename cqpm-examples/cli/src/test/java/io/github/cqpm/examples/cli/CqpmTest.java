package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.io.CqpmJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The program as its user sees it. */
class CqpmTest {
  private static final String WHOLE = "stories/whole-certificate.json";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    CommandLine program =
        Cqpm.commandLine(Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC));
    program.setOut(new PrintWriter(out, true));
    program.setErr(new PrintWriter(err, true));
    return program.execute(arguments);
  }

  private List<AdmissibilityDecision> decisions() {
    return out.toString().lines().map(CqpmJson.standard()::readDecision).toList();
  }

  @Test
  void today_is_the_date_unless_another_is_given_and_it_is_printed() {
    assertThat(run("decide", "--lang", "en", WHOLE)).isZero();
    assertThat(out.toString()).contains("2026-07-01");
    assertThat(run("decide", "--as-of", "2026-06-30", WHOLE)).isZero();
    assertThat(out.toString()).contains("30/06/2026");
  }

  @Test
  void every_file_is_processed_and_the_status_is_the_worst() {
    assertThat(run("decide", "--format", "json", "bad/misspelt.json", WHOLE, "absent.json"))
        .isEqualTo(3);
    assertThat(decisions()).hasSize(1);
    assertThat(err.toString())
        .contains("bad/misspelt.json:", "absent.json")
        .doesNotContain("\tat ");
  }

  @Test
  void another_referential_that_cannot_be_read_is_refused() {
    assertThat(run("decide", "--referential", WHOLE, WHOLE)).isEqualTo(3);
    assertThat(err.toString()).contains("cqpm-referential");
  }
}
