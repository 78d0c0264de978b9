package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.PlannedAssessment;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.MethodId;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each may do with one candidacy, and what not: of the centre that keeps it and of another, of
 * its commission, company and jury and of others, its candidate and another. May take more than ten
 * seconds, since each cell of the table is a candidacy of its own, and the server starts for it.
 */
class AccessTest {
  private static final String TABLE =
      """
      action      centre-1 centre-3 commission-1 commission-3 entreprise-1 entreprise-3 jury-1 jury-3 candidat-5 candidat-4
      see         200      404      200          404          200          404          200    404    200        404
      decide      200      404      200          404          200          404          200    404    200        404
      report      200      404      200          404          200          404          200    404    200        404
      begin       201      422      403          403          403          403          403    403    403        403
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
              "{\"id\":\"CO-2\",\"members\":[{\"reference\":\"commission-2\",\"qualified\":true}]}");
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
        "{\"id\":\"CO-2\",\"members\":[{\"reference\":\"commission-1\",\"qualified\":true}]}";
    server.post("centre-1", "/api/candidacies/other-commission/commissions", "\"2\"", other);
    String path = "/api/candidacies/other-commission/records";
    String assessment =
        Records.json(Records.assessment("EV-1").commission(RecordId.of("CO-2")).build());
    assertThat(server.post("commission-2", path, "\"3\"", assessment).statusCode()).isEqualTo(403);
    assertThat(server.post("commission-1", path, "\"3\"", assessment).statusCode()).isEqualTo(201);
  }

  @Test
  void nobody_assesses_without_saying_for_which_commission() {
    Records.begin(server, "no-commission");
    String assessment =
        Records.json(Records.assessment("EV-1").commission(Optional.empty()).build());
    HttpResponse<String> refused = add("commission-1", "no-commission", assessment);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("\"code\":\"NO_COMMISSION\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "commission-3", "jury-1", "centre-1", "candidat-5"})
  void a_commission_has_assessors_of_the_centre_and_nobody_else(String member) {
    Records.begin(server, "members-" + member);
    String commission =
        "{\"id\":\"CO-2\",\"members\":[{\"reference\":\"commission-1\"},{\"reference\":\"%s\"}]}"
            .formatted(member);
    String path = "/api/candidacies/members-%s/commissions".formatted(member);
    HttpResponse<String> refused = server.post("centre-1", path, "\"2\"", commission);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("\"code\":\"COMMISSION\"").doesNotContain("\"" + member);
  }

  @ParameterizedTest
  @CsvSource({
    "jury-2, jury-2, NOT_SEATED",
    "jury-1, nobody, JURY",
    "jury-1, jury-3, JURY",
    "jury-1, candidat-5, JURY",
    "jury-1, commission-1, JURY"
  })
  void a_jury_has_jurors_of_the_centre_and_whoever_enters_what_it_says(
      String member, String chair, String code) {
    String id = "jury-of-%s-%s".formatted(member, chair);
    Records.begin(server, id);
    PersonReference presides = PersonReference.of(chair);
    DeliberationJury.Builder jury =
        DeliberationJury.builder()
            .chair(presides)
            .addMember(JuryMember.of(PersonReference.of(member), College.EMPLOYEES));
    if (!member.equals(chair)) {
      jury.addMember(JuryMember.of(presides, College.EMPLOYERS));
    }
    String deliberation = Records.json(Records.deliberation("DE-1").jury(jury.build()).build());
    HttpResponse<String> refused = add("jury-1", id, deliberation);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("\"code\":\"%s\"".formatted(code));
  }

  @Test
  void nobody_deliberates_without_a_jury() {
    Records.begin(server, "no-jury");
    String alone =
        Records.json(Records.deliberation("DE-1").jury(DeliberationJury.builder().build()).build());
    HttpResponse<String> refused = add("jury-1", "no-jury", alone);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("\"code\":\"NO_JURY\"");
  }

  @Test
  void what_people_wrote_freely_is_for_those_who_read_it_on_pages() {
    Records.begin(server, "free-text");
    String text = "ne regarde pas tout le monde";
    var planned =
        PlannedAssessment.builder()
            .from(PlannedAssessment.by(MethodId.of("REAL_WORK")))
            .place(text)
            .reportConditions(text);
    Map<CompetencyId, CompetencyRuling> rulings =
        new HashMap<>(Records.deliberation("DE-1").build().getRulings());
    rulings.put(
        Records.COMPETENCY, CompetencyRuling.builder().ruling(Ruling.REFUSED).reason(text).build());
    List<List<String>> entries =
        List.of(
            List.of(
                "centre-1",
                Records.json(
                    Records.plan("DO-1")
                        .competencies(Map.of(Records.COMPETENCY, planned.build()))
                        .build())),
            List.of(
                "commission-1",
                Records.json(
                    Records.assessment("EV-1")
                        .evidence(text)
                        .place(text)
                        .addSupport(text)
                        .build())),
            List.of("entreprise-1", Records.json(Records.opinion("AV-1").comment(text).build())),
            List.of(
                "jury-1",
                Records.json(
                    Records.deliberation("DE-1").rulings(rulings).awards(Set.of()).build())),
            List.of("centre-1", Records.json(Records.revocation("AN-1").reason(text).build())));
    String path = "/api/candidacies/free-text";
    for (int entry = 0; entry < entries.size(); entry++) {
      String who = entries.get(entry).get(0);
      HttpResponse<String> added =
          server.post(
              who, path + "/records", "\"%s\"".formatted(entry + 2), entries.get(entry).get(1));
      assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
      assertThat(added.body().contains(text)).isNotEqualTo(who.equals("entreprise-1"));
    }
    for (String who : List.of("centre-1", "commission-1", "jury-1")) {
      assertThat(server.get(who, path).body().split(text)).as(who).hasSize(9);
    }
    for (String who : List.of("entreprise-1", "candidat-5")) {
      for (String part : List.of("", "/decision", "/decisions", "/questions", "/report", "/grid")) {
        assertThat(server.get(who, path + part).body()).as(who + part).doesNotContain(text);
      }
    }
  }

  @Test
  void the_letter_tells_the_reasons_to_the_candidate_and_not_to_the_company() {
    JdbcClient jdbc = server.bean(JdbcClient.class);
    String change =
        "UPDATE entry SET document = REPLACE(document, ?, ?) WHERE candidacy_id = 'demo-8'";
    String refused = "\"ruling\":\"REFUSED\"";
    String why = refused + ",\"reason\":\"pas encore seul\"";
    jdbc.sql(change).params(refused, why).update();
    try {
      String letter = "/candidatures/demo-8/documents/information";
      for (String who : List.of("centre-1", "jury-1", "candidat-8")) {
        assertThat(PagesTest.as(who).open(letter).text()).as(who).contains("pas encore seul");
      }
      assertThat(PagesTest.as("entreprise-1").open(letter).text())
          .contains("Amir Haddad")
          .doesNotContain("pas encore seul");
    } finally {
      jdbc.sql(change).params(why, refused).update();
    }
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
