package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cqpm.examples.lms.demo.DemoAccounts;
import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.store.Candidacies;
import io.github.cqpm.examples.lms.store.Decisions;
import io.github.cqpm.examples.lms.store.Entry;
import io.github.cqpm.examples.lms.store.Kept;
import io.github.cqpm.examples.lms.store.KeptDecision;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two servers on one PostgreSQL: nothing is lost, nothing is there twice, and nothing is half done.
 * Takes more than ten seconds, since it starts a database and two servers, and a third to kill.
 */
class PostgresTest {
  private static EmbeddedPostgres database;
  private static Server one;
  private static Server other;

  @BeforeAll
  static void start() throws IOException {
    database = EmbeddedPostgres.start();
    one = new Server(arguments());
    // By hand, since the demo is refused here.
    DemoAccounts.addTo(one.bean(People.class), "{noop}" + Server.PASSWORD);
    other = new Server(arguments());
  }

  @AfterAll
  static void every_decision_that_was_kept_verifies_and_servers_stop() throws IOException {
    Person centre = one.bean(People.class).find("centre-1").orElseThrow();
    assertThat(one.bean(Candidacies.class).findAll(centre))
        .flatExtracting(one.bean(Decisions.class)::findAll)
        .hasSizeGreaterThan(40)
        .extracting(KeptDecision::standing)
        .containsOnly(KeptDecision.Standing.CONFIRMED);
    other.close();
    one.close();
    database.close();
  }

  static String[] arguments() {
    return new String[] {
      "--spring.profiles.active=postgresql",
      "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres")
    };
  }

  private static Kept find(String id) {
    Person centre = one.bean(People.class).find("centre-1").orElseThrow();
    return one.bean(Candidacies.class).get(id, centre);
  }

  private static List<String> ids(Kept kept) {
    return kept.entries().stream().map(entry -> entry.content().id().value()).toList();
  }

  private static List<KeptDecision> decisions(String id) {
    return one.bean(Decisions.class).findAll(find(id));
  }

  /** Does the work of all at once, and waits for all. */
  private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(work.size());
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> done : threads.invokeAll(work)) {
        results.add(done.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Adds a report as a client does: looks, adds, and looks again where another was faster. */
  private static int addReport(Server server, String id, String report) {
    String path = "/api/candidacies/" + id;
    HttpResponse<String> answer;
    do {
      String version = server.get("centre-1", path).headers().firstValue("ETag").orElseThrow();
      answer =
          server.post("centre-1", path + "/records", version, Records.json(Records.report(report)));
    } while (answer.statusCode() == 412);
    return answer.statusCode();
  }

  @Test
  void of_fifty_who_write_at_once_each_is_there_once() throws Exception {
    Records.begin(one, "fifty");
    List<Callable<Integer>> writers = new ArrayList<>();
    for (int number = 0; number < 50; number++) {
      Server server = number % 2 == 0 ? one : other;
      String report = "W-" + number;
      writers.add(() -> addReport(server, "fifty", report));
    }
    assertThat(atOnce(writers)).containsOnly(201);
    Kept kept = find("fifty");
    assertThat(ids(kept).subList(2, 52))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 50).mapToObj(number -> "W-" + number).toList());
    assertThat(kept.entries())
        .extracting(Entry::position)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 52).boxed().toList());
  }

  @Test
  void a_record_sent_by_twenty_at_once_is_there_once() throws Exception {
    Records.begin(one, "twenty");
    String deliberation = Records.json(Records.deliberation("DE-1").build());
    List<Callable<Integer>> senders = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      Server server = number % 2 == 0 ? one : other;
      senders.add(
          () ->
              server
                  .post("jury-1", "/api/candidacies/twenty/records", "\"2\"", deliberation)
                  .statusCode());
    }
    assertThat(atOnce(senders)).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(ids(find("twenty"))).containsExactly("RA-1", "CO-1", "DE-1");
    assertThat(decisions("twenty"))
        .extracting(KeptDecision::standing)
        .containsExactly(KeptDecision.Standing.CONFIRMED);
  }

  @Test
  void of_two_who_write_different_things_at_once_one_is_told() throws Exception {
    for (int round = 0; round < 10; round++) {
      String id = "two-" + round;
      Records.begin(one, id);
      String path = "/api/candidacies/" + id + "/records";
      List<Integer> answers =
          atOnce(
              List.of(
                  () ->
                      one.post("centre-1", path, "\"2\"", Records.json(Records.report("RA-2")))
                          .statusCode(),
                  () ->
                      other
                          .post("centre-1", path, "\"2\"", Records.json(Records.report("RA-3")))
                          .statusCode()));
      assertThat(answers).containsExactlyInAnyOrder(201, 412);
      assertThat(ids(find(id))).hasSize(3);
    }
  }

  @Test
  void a_server_killed_in_the_middle_of_a_deliberation_leaves_nothing_of_it() throws Exception {
    Records.begin(one, "killed");
    String deliberation = Records.json(Records.deliberation("DE-1").build());
    try (ForkedServer third = new ForkedServer(arguments());
        Connection held = database.getPostgresDatabase().getConnection()) {
      held.setAutoCommit(false);
      // The decision cannot be written now, so that the server waits after the entry.
      held.createStatement().execute("LOCK TABLE decision IN EXCLUSIVE MODE");
      var sent = third.post("jury-1", "/api/candidacies/killed/records", "\"2\"", deliberation);
      awaitOneWaiting();
      assertThat(sent).isNotDone();
      third.kill();
      held.rollback();
    }
    assertThat(ids(find("killed"))).containsExactly("RA-1", "CO-1");
    assertThat(decisions("killed")).isEmpty();
    HttpResponse<String> again =
        other.post("jury-1", "/api/candidacies/killed/records", "\"2\"", deliberation);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(ids(find("killed"))).containsExactly("RA-1", "CO-1", "DE-1");
    assertThat(decisions("killed"))
        .extracting(KeptDecision::standing)
        .containsExactly(KeptDecision.Standing.CONFIRMED);
  }

  private static void awaitOneWaiting() throws SQLException {
    try (Connection looking = database.getPostgresDatabase().getConnection();
        var waiting =
            looking.prepareStatement(
                "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                    + " AND query LIKE 'INSERT INTO decision%'")) {
      while (!waiting.executeQuery().next()) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void a_server_killed_under_load_has_kept_what_it_said_it_had_and_nothing_half() throws Exception {
    int candidacies = 40;
    for (int number = 0; number < candidacies; number++) {
      Records.begin(one, "load-" + number);
    }
    String deliberation = Records.json(Records.deliberation("DE-1").build());
    List<Integer> answered;
    try (ForkedServer third = new ForkedServer(arguments())) {
      var sent =
          IntStream.range(0, candidacies)
              .mapToObj(
                  number ->
                      third.post(
                          "jury-1",
                          "/api/candidacies/load-" + number + "/records",
                          "\"2\"",
                          deliberation))
              .toList();
      sent.get(3).join();
      third.kill();
      answered =
          IntStream.range(0, candidacies)
              .filter(number -> sent.get(number).handle((got, lost) -> lost == null).join())
              .boxed()
              .toList();
    }
    assertThat(answered).isNotEmpty();
    for (int number = 0; number < candidacies; number++) {
      String id = "load-" + number;
      int kept = ids(find(id)).size();
      assertThat(kept).isIn(answered.contains(number) ? List.of(3) : List.of(2, 3));
      assertThat(decisions(id)).hasSize(kept - 2);
      String path = "/api/candidacies/" + id + "/records";
      assertThat(other.post("jury-1", path, "\"2\"", deliberation).statusCode())
          .isEqualTo(kept == 3 ? 200 : 201);
      assertThat(ids(find(id))).containsExactly("RA-1", "CO-1", "DE-1");
      assertThat(decisions(id))
          .extracting(KeptDecision::standing)
          .containsExactly(KeptDecision.Standing.CONFIRMED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE %s SET document = ''", "DELETE FROM %s", "TRUNCATE %s CASCADE"})
  void the_database_itself_refuses_to_change_what_is_kept(String change) {
    for (String table : List.of("candidacy", "entry", "decision")) {
      assertThatThrownBy(() -> one.bean(JdbcClient.class).sql(change.formatted(table)).update())
          .rootCause()
          .hasMessageContaining("are added, never changed");
    }
  }

  @Test
  void wrong_passwords_count_for_both_servers_together() {
    for (int attempt = 0; attempt < 5; attempt++) {
      Server server = attempt % 2 == 0 ? one : other;
      assertThat(server.send(server.as("jury-4", "wrong", "/api/candidacies")).statusCode())
          .isEqualTo(401);
    }
    assertThat(one.get("jury-4", "/api/candidacies").statusCode()).isEqualTo(429);
    assertThat(other.get("jury-4", "/api/candidacies").statusCode()).isEqualTo(429);
  }

  @Test
  void a_text_is_kept_as_it_was_written_or_refused() {
    HostileTexts.tryAll(one);
  }

  @Test
  void the_demo_is_refused() {
    assertThatThrownBy(() -> new Server(arguments()[1], "--spring.profiles.active=postgresql,demo"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("demo and postgresql do not go together");
  }
}
