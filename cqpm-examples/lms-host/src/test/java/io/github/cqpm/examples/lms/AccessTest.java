package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each may do with one candidacy, and what not: of the centre that keeps it and of another, of
 * its commission, company and jury and of others, its candidate and another.
 */
class AccessTest {
  private static final String TABLE =
      """
      action      centre-1 centre-3 commission-1 commission-3 entreprise-1 entreprise-3 jury-1 jury-3 candidat-5 candidat-4
      see         200      404      200          404          200          404          200    404    200        404
      decide      200      404      200          404          200          404          200    404    200        404
      report      200      404      200          404          200          404          200    404    200        404
      begin       201      201      403          403          403          403          403    403    403        403
      enrol       201      404      403          404          403          404          403    404    403        404
      plan        201      404      403          404          403          404          403    404    403        404
      name        201      404      403          404          403          404          403    404    403        404
      hand-in     201      404      403          404          403          404          403    404    403        404
      retain      201      404      403          404          403          404          403    404    403        404
      revoke      201      404      403          404          403          404          403    404    403        404
      assess      403      404      201          404          403          404          403    404    403        404
      opine       403      404      403          404          201          404          403    404    403        404
      rule        403      404      403          404          403          404          201    404    403        404
      """;

  private final Server server = Server.shared();

  static Stream<Arguments> table() {
    List<List<String>> rows =
        TABLE.lines().map(line -> Arrays.asList(line.trim().split(" +"))).toList();
    return rows.stream()
        .skip(1)
        .flatMap(
            row ->
                IntStream.range(1, row.size())
                    .mapToObj(
                        column ->
                            Arguments.of(
                                rows.get(0).get(column),
                                row.get(0),
                                Integer.parseInt(row.get(column)))));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("table")
  void each_may_do_what_is_theirs_and_nothing_else(String who, String action, int status) {
    String id = "access-%s-%s".formatted(who, action);
    Records.begin(server, id);
    HttpResponse<String> response = act(who, action, id);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    if (status == 403 || status == 404) {
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
      HttpResponse<String> after = server.get("centre-1", "/api/candidacies/" + id);
      assertThat(after.headers().firstValue("ETag")).hasValue("\"2\"");
    }
  }

  private HttpResponse<String> act(String who, String action, String id) {
    String path = "/api/candidacies/" + id;
    return switch (action) {
      case "see" -> server.get(who, path);
      case "decide" -> server.get(who, path + "/decision");
      case "report" -> server.get(who, path + "/report");
      case "begin" ->
          server.post(
              who, "/api/candidacies", "", CqpmJson.standard().writeLine(Records.header().build()));
      case "name" ->
          server.post(
              who,
              path + "/commissions",
              "\"2\"",
              "{\"id\":\"CO-2\",\"members\":[{\"reference\":\"m-1\",\"qualified\":true}]}");
      case "enrol" -> add(who, id, Records.json(Records.enrolment("R-1")));
      case "plan" -> add(who, id, Records.json(Records.plan("R-1").build()));
      case "hand-in" -> add(who, id, Records.json(Records.report("R-1")));
      case "retain" -> add(who, id, Records.json(Records.retained("R-1")));
      case "revoke" -> add(who, id, Records.json(Records.revocation("R-1").build()));
      case "assess" -> add(who, id, Records.json(Records.assessment("R-1").build()));
      case "opine" -> add(who, id, Records.json(Records.opinion("R-1").build()));
      default -> add(who, id, Records.json(Records.deliberation("R-1").build()));
    };
  }

  private HttpResponse<String> add(String who, String id, String record) {
    return server.post(who, "/api/candidacies/" + id + "/records", "\"2\"", record);
  }

  @Test
  void a_member_of_one_commission_does_not_assess_for_another() {
    Records.begin(server, "other-commission");
    String other =
        "{\"id\":\"CO-2\",\"members\":[{\"reference\":\"commission-3\",\"qualified\":true}]}";
    server.post("centre-1", "/api/candidacies/other-commission/commissions", "\"2\"", other);
    String path = "/api/candidacies/other-commission/records";
    String assessment = Records.json(Records.assessment("EV-1").build());
    assertThat(server.post("commission-3", path, "\"3\"", assessment).statusCode()).isEqualTo(403);
    assertThat(server.post("commission-1", path, "\"3\"", assessment).statusCode()).isEqualTo(201);
  }

  @Test
  void a_juror_does_not_rule_for_a_jury_of_others() {
    Records.begin(server, "other-jury");
    var others =
        DeliberationJury.builder()
            .addMember(JuryMember.of(PersonReference.of("jury-2"), College.EMPLOYEES))
            .build();
    String deliberation = Records.json(Records.deliberation("DE-1").jury(others).build());
    assertThat(add("jury-1", "other-jury", deliberation).statusCode()).isEqualTo(403);
    assertThat(add("jury-2", "other-jury", deliberation).statusCode()).isEqualTo(201);
  }

  @Test
  void a_list_has_what_its_reader_may_see() {
    Records.begin(server, "listed");
    assertThat(server.get("candidat-5", "/api/candidacies").body()).contains("\"listed\"");
    for (String other :
        List.of("centre-3", "commission-3", "entreprise-3", "jury-3", "candidat-4")) {
      assertThat(server.get(other, "/api/candidacies").body()).doesNotContain("\"listed\"");
    }
  }
}
