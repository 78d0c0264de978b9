package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.examples.lms.store.KeptDecision;
import io.github.cqpm.examples.lms.store.KeptDecision.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions that were kept are shown only while they are what the engine gives. */
class DecisionsTest {
  private final Server server = Server.shared();
  private final Decisions decisions = server.bean(Decisions.class);
  private final Candidacies candidacies = server.bean(Candidacies.class);
  private final JdbcClient jdbc = server.bean(JdbcClient.class);
  private final Person juror = server.bean(People.class).find("jury-1").orElseThrow();

  /** A candidacy with a deliberation, and so with a decision. */
  private Kept deliberated(String id) {
    Records.begin(server, id);
    return candidacies.add(id, 2, Records.deliberation("DE-1").build(), juror).kept();
  }

  private List<KeptDecision> found(String id) {
    return decisions.findAll(candidacies.find(id, juror).orElseThrow());
  }

  @Test
  void the_decision_of_the_day_is_kept_with_a_deliberation_and_confirmed() {
    Kept kept = deliberated("confirmed");
    assertThat(found("confirmed"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.version()).isEqualTo(3);
              assertThat(found.asOf()).isEqualTo(decisions.today());
              assertThat(found.standing()).isEqualTo(Standing.CONFIRMED);
              assertThat(found.decision()).hasValue(decisions.decide(kept, decisions.today()));
            });
  }

  @Test
  void a_decision_stays_confirmed_when_more_is_entered() {
    deliberated("goes-on");
    candidacies.add("goes-on", 3, Records.deliberation("DE-2").build(), juror);
    assertThat(found("goes-on"))
        .extracting(KeptDecision::version, KeptDecision::standing)
        .containsExactly(tuple(3, Standing.CONFIRMED), tuple(4, Standing.CONFIRMED));
  }

  @Test
  void a_decision_is_kept_once_for_a_version_and_a_day() {
    Kept kept = deliberated("once");
    decisions.keep(kept, decisions.today());
    decisions.keep(kept, decisions.today().minusDays(1));
    assertThat(found("once")).hasSize(2);
  }

  @Test
  void a_decision_that_was_changed_is_told_and_not_shown() {
    deliberated("changed");
    change("changed", "decision", "\"outcome\":\"UNDETERMINED\"", "\"outcome\":\"ADMISSIBLE\"");
    assertNotShown("changed", Standing.DIFFERENT);
  }

  @Test
  void a_decision_on_what_was_changed_is_told_and_not_shown() {
    deliberated("entry-changed");
    change("entry-changed", "entry", "2026-06-01", "2026-06-02");
    assertNotShown("entry-changed", Standing.DIFFERENT);
  }

  @Test
  void a_decision_that_was_moved_to_another_day_is_told_and_not_shown() {
    deliberated("moved");
    jdbc.sql("UPDATE decision SET as_of = DATE '2020-01-01' WHERE candidacy_id = 'moved'").update();
    assertNotShown("moved", Standing.DIFFERENT);
  }

  @Test
  void a_decision_that_cannot_be_read_is_told_and_not_shown() {
    deliberated("unreadable");
    change("unreadable", "decision", "{\"format\"", "{\"farmat\"");
    assertNotShown("unreadable", Standing.UNREADABLE);
  }

  private void change(String id, String table, String from, String to) {
    int rows =
        jdbc.sql(
                "UPDATE %s SET document = REPLACE(document, ?, ?) WHERE candidacy_id = ? AND document LIKE ?"
                    .formatted(table))
            .params(from, to, id, "%" + from + "%")
            .update();
    assertThat(rows).isPositive();
  }

  private void assertNotShown(String id, Standing standing) {
    assertThat(found(id))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.standing()).isEqualTo(standing);
              assertThat(found.decision()).isEmpty();
            });
    assertThat(server.get("jury-1", "/api/candidacies/" + id + "/decisions").body())
        .contains("\"standing\":\"" + standing + "\"")
        .doesNotContain("cqpm-decision");
  }
}
