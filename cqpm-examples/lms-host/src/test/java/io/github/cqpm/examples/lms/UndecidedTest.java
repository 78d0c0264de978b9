package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.CompanyOpinion;
import io.github.cqpm.model.candidacy.OpinionStance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A candidacy that cannot be decided on, which another program has left in the tables. */
class UndecidedTest {
  private static final String ID = "undecided";

  private final Server server = Server.shared();
  private final JdbcClient jdbc = server.bean(JdbcClient.class);

  @BeforeEach
  void leave_two_pairs_that_do_not_go_together() {
    Records.begin(server, ID);
    LocalDate day = LocalDate.of(2026, 6, 1);
    for (int pair = 0; pair < 2; pair++) {
      leave("A" + pair, day.plusDays(pair), OpinionStance.FAVOURABLE, 3 + 2 * pair);
      leave("B" + pair, day.plusDays(pair), OpinionStance.UNFAVOURABLE, 4 + 2 * pair);
    }
  }

  private void leave(String id, LocalDate day, OpinionStance stance, int position) {
    CompanyOpinion opinion = Records.opinion(id).date(day).overallStance(stance).build();
    jdbc.sql(
            "INSERT INTO entry (candidacy_id, position, record_id, kind, document, entered_by,"
                + " entered_at) VALUES (?, ?, ?, 'OPINION', ?, 'entreprise-1', CURRENT_TIMESTAMP)")
        .params(ID, position, id, Records.json(opinion))
        .update();
  }

  @AfterEach
  void remove_it() {
    jdbc.sql("DELETE FROM entry WHERE candidacy_id = ?").param(ID).update();
    jdbc.sql("DELETE FROM candidacy WHERE id = ?").param(ID).update();
  }

  @Test
  void lists_show_it_as_that_and_all_others_as_ever() {
    Document list = PagesTest.as("centre-1").open("/candidatures");
    assertThat(list.select("tbody tr:contains(ne peut pas être décidée) a").eachAttr("href"))
        .containsExactly("/candidatures/" + ID);
    assertThat(list.select("tbody a").eachAttr("href")).contains("/candidatures/demo-5");
    Document session = PagesTest.as("jury-1").open("/session");
    assertThat(session.text()).contains("Maxime Leroy");
    assertThat(
            session.select("p.note:contains(ne peuvent pas être décidées) + * a").eachAttr("href"))
        .containsExactly("/candidatures/" + ID);
    assertThat(server.get("centre-1", "/api/candidacies").body())
        .contains("\"id\":\"undecided\"", "\"outcome\":\"ADMISSIBLE\"");
  }

  @Test
  void its_page_tells_what_is_wrong_and_the_centre_revokes_one_after_the_other() {
    String page = "/candidatures/" + ID;
    assertThat(PagesTest.as("entreprise-1").open(page + "/saisie/avis").text())
        .contains("Cette candidature ne peut pas être décidée", "Le centre doit d’abord annuler");
    assertThat(PagesTest.as("candidat-5").open(page).text())
        .contains("Le centre doit d’abord annuler")
        .doesNotContain("Pièces enregistrées");
    for (String record : List.of("B0", "B1")) {
      Document told = PagesTest.as("centre-1").open(page);
      assertThat(told.select(".box.not-satisfied li").text()).contains(record);
      String form = told.expectFirst("tr:has(th:contains(%s)) td a".formatted(record)).attr("href");
      PagesTest.as("centre-1").send(PagesTest.as("centre-1").open(form), Map.of(), 200);
    }
    assertThat(PagesTest.as("centre-1").open(page).select("h2").eachText())
        .contains("Ce qui bloque");
  }

  @Test
  void nothing_but_a_revocation_is_entered_into_it() {
    String path = "/api/candidacies/" + ID + "/records";
    String report = Records.json(Records.report("RA-2"));
    assertThat(server.post("centre-1", path, "\"6\"", report).statusCode()).isEqualTo(400);
    String revocation = Records.json(Records.revocation("AN-1").build());
    assertThat(server.post("centre-1", path, "\"6\"", revocation).statusCode()).isEqualTo(201);
  }
}
