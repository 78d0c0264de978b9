package io.github.cqpm.examples.lms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.examples.lms.people.People;
import io.github.cqpm.examples.lms.people.Person;
import io.github.cqpm.examples.lms.people.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Forms that are sent by two at once, twice, or with hostile texts; and a whole certification. */
class FormsTest {
  private static final String HOSTILE =
      "\"><script>alert(1)</script><img src=x onerror=alert(1)> ${7*7} </textarea></option> \u202Egnp";

  /** Begins a candidacy by the pages, and returns the address of its page. */
  static String begin(String candidate, String route) {
    Document form = PagesTest.as("centre-1").open("/candidatures/nouvelle");
    Document page =
        PagesTest.as("centre-1")
            .send(
                form,
                Map.of(
                    "candidate", List.of(candidate),
                    "certification", List.of(certification(form)),
                    "route", List.of(route),
                    "hosted", List.of("true"),
                    "company", List.of("meca-durand")),
                200);
    assertThat(page.expectFirst("[role=status]").text()).contains("La candidature est ouverte.");
    return "/candidatures/" + page.expectFirst(".crumbs").text().replaceAll(".*› ", "");
  }

  private static String certification(Document form) {
    return form.select("#certification option").get(1).val();
  }

  static Document send(String who, String path, Map<String, List<String>> fields, int status) {
    return PagesTest.as(who).send(PagesTest.as(who).open(path), fields, status);
  }

  @Test
  void of_two_who_write_at_once_the_second_is_told_what_the_first_has_entered() {
    String candidacy = begin("candidat-1", "EMPLOYEE");
    Document early = PagesTest.as("centre-1").open(candidacy + "/saisie/dossier");
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("method.BDC0158-1", List.of("PROJECT"));
    fields.put("conditions.BDC0158-1", List.of("dix pages"));
    send("centre-2", candidacy + "/saisie/inscription", Map.of(), 200);

    Document conflict = PagesTest.as("centre-1").send(early, fields, 409);
    Element told = conflict.expectFirst("[role=alert]");
    assertThat(told.text())
        .contains("Quelqu’un a enregistré autre chose entre-temps", "inscription", "Bruno Lemaire");
    assertThat(conflict.expectFirst("[name=method.BDC0158-1][checked]").val()).isEqualTo("PROJECT");
    assertThat(conflict.expectFirst("[name=conditions.BDC0158-1]").val()).isEqualTo("dix pages");
    Document saved = PagesTest.as("centre-1").send(conflict, Map.of(), 200);
    assertThat(saved.expectFirst("[role=status]").text()).contains("Enregistré", "dossier");
    assertThat(saved.select("th.code").eachText()).containsExactly("IN-1", "DO-1");
  }

  @Test
  void a_form_that_is_sent_twice_enters_one_record() {
    String candidacy = begin("candidat-1", "EMPLOYEE");
    Document form = PagesTest.as("centre-1").open(candidacy + "/saisie/inscription");
    PagesTest.as("centre-1").send(form, Map.of(), 200);
    Document page = PagesTest.as("centre-1").send(form, Map.of(), 200);
    assertThat(page.select("th.code").eachText()).containsExactly("IN-1");
  }

  @Test
  void a_date_after_today_comes_back_with_the_form_as_it_was_left() {
    String candidacy = begin("candidat-1", "EMPLOYEE");
    Map<String, List<String>> fields = new HashMap<>(opinion(Map.of("comment", List.of("bien"))));
    fields.put("date", List.of("2026-12-24"));
    Document form = send("entreprise-1", candidacy + "/saisie/avis", fields, 422);
    assertThat(form.text()).contains("La date du 24/12/2026 est après aujourd’hui");
    assertThat(form.expectFirst("#comment").val()).isEqualTo("bien");
    assertThat(form.expectFirst("[name=date]").val()).isEqualTo("2026-12-24");
  }

  @Test
  void a_record_is_revoked_and_entered_anew() {
    String candidacy = begin("candidat-1", "EMPLOYEE");
    send("centre-1", candidacy + "/saisie/inscription", Map.of(), 200);
    Document page = PagesTest.as("centre-1").open(candidacy);
    String revoke = page.expectFirst("td a[href*=annulation]").attr("href");
    Document revoked = send("centre-1", revoke, Map.of("reason", List.of("erreur")), 200);
    assertThat(revoked.select("tr.revoked s").eachText()).hasSize(1);
    assertThat(revoked.select(".todo a").eachAttr("href"))
        .contains(candidacy + "/saisie/inscription");
    Document again = send("centre-1", candidacy + "/saisie/inscription", Map.of(), 200);
    assertThat(again.select("th.code").eachText()).containsExactly("IN-1", "AN-2", "IN-3");
  }

  @Test
  void one_method_for_all_holds_where_none_is_chosen() {
    String candidacy = begin("candidat-1", "EMPLOYEE");
    Map<String, List<String>> fields =
        Map.of("method", List.of("REAL_WORK"), "method.BDC0158-1", List.of("PROJECT"));
    send("centre-1", candidacy + "/saisie/dossier", fields, 200);
    Document again = PagesTest.as("centre-1").open(candidacy + "/saisie/dossier");
    assertThat(again.select("[name^=method.][checked]").eachAttr("value"))
        .startsWith("PROJECT")
        .containsOnlyOnce("PROJECT")
        .hasSize(7);
  }

  @Test
  void a_candidate_who_has_begun_anew_is_in_a_session_with_each() {
    for (int time = 0; time < 2; time++) {
      String candidacy = begin("candidat-2", "PRIOR_EXPERIENCE");
      send("centre-1", candidacy + "/saisie/inscription", Map.of(), 200);
      send("centre-1", candidacy + "/saisie/dossier", plan(Map.of()), 200);
      send("centre-1", candidacy + "/saisie/commission", commission(), 200);
      assess(candidacy, "BDC0158-1", Map.of());
    }
    assertThat(PagesTest.as("jury-1").open("/session").select("tbody th a:contains(Yanis Lopez)"))
        .hasSize(2);
    Document paper = PagesTest.as("jury-1").open("/session/documents/preparation");
    assertThat(paper.select("th:contains(Yanis Lopez)")).hasSize(2);
  }

  /** Begins a candidacy of which only the jury has to speak. */
  static String beginForJury(String candidate) {
    String candidacy = begin(candidate, "PRIOR_EXPERIENCE");
    send("centre-1", candidacy + "/saisie/inscription", Map.of(), 200);
    send("centre-1", candidacy + "/saisie/dossier", plan(Map.of()), 200);
    send("centre-1", candidacy + "/saisie/commission", commission(), 200);
    COMPETENCIES.forEach(each -> assess(candidacy, each, Map.of()));
    return candidacy;
  }

  static Map<String, List<String>> validated() {
    Map<String, List<String>> fields = new HashMap<>();
    COMPETENCIES.forEach(each -> fields.put("ruling." + each, List.of("VALIDATED")));
    return fields;
  }

  @Test
  void an_award_against_the_rulings_is_refused() {
    String form = beginForJury("candidat-3") + "/saisie/deliberation";
    Map<String, List<String>> fields = validated();
    fields.put("ruling.BDC0166-2", List.of("REFUSED"));
    fields.put("award", List.of("CQPM"));
    Document refused = send("jury-1", form, fields, 422);
    assertThat(refused.expectFirst("#award-problem").text())
        .startsWith("Le jury attribue, alors que toutes les compétences ne sont pas validées");
    assertThat(refused.select("[name=award][checked]")).hasSize(1);
    assertThat(refused.select("[name=anyway]")).isEmpty();
  }

  @Test
  void a_jury_that_has_ruled_on_all_is_asked_for_the_award_alone() {
    String form = beginForJury("candidat-3") + "/saisie/deliberation";
    send("jury-1", form, validated(), 200);
    Document award = PagesTest.as("jury-1").open(form);
    assertThat(award.select("[name^=ruling.]")).isEmpty();
    Document awarded = PagesTest.as("jury-1").send(award, Map.of("award", List.of("CQPM")), 200);
    assertThat(awarded.expectFirst(".answer").text()).contains("attribué par le jury le");
  }

  @Test
  void hostile_texts_and_names_are_shown_as_text() {
    String candidate = "candidat-hostile";
    Server.shared()
        .bean(People.class)
        .add(
            new Person(candidate, HOSTILE, Role.CANDIDATE, "centre-nord", null), "{noop}cqpm-demo");
    String candidacy = begin(candidate, "EMPLOYEE");
    List<String> hostile = List.of(HOSTILE);
    send("centre-1", candidacy + "/saisie/inscription", Map.of(), 200);
    send(
        "centre-1",
        candidacy + "/saisie/dossier",
        plan(Map.of("place.BDC0158-1", hostile, "conditions.BDC0158-1", hostile)),
        200);
    send("centre-1", candidacy + "/saisie/commission", commission(), 200);
    assess(candidacy, "BDC0158-1", Map.of("evidence", hostile, "place", hostile));
    send("entreprise-1", candidacy + "/saisie/avis", opinion(Map.of("comment", hostile)), 200);
    send(
        "jury-1",
        candidacy + "/saisie/deliberation",
        Map.of("ruling.BDC0158-1", List.of("REFUSED"), "reason.BDC0158-1", hostile),
        200);
    send(
        "centre-1",
        candidacy + "/saisie/annulation",
        Map.of("record", List.of("DO-2"), "reason", hostile),
        200);

    for (String path :
        List.of(
            "/candidatures",
            "/candidatures/nouvelle",
            "/session",
            candidacy,
            candidacy + "/saisie/dossier",
            candidacy + "/saisie/annulation",
            candidacy + "/documents/rapport?detail=complet",
            candidacy + "/documents/grille",
            "/session/documents/preparation")) {
      assertIsText(PagesTest.as("centre-1").open(path));
    }
    assertIsText(PagesTest.as("jury-1").open(candidacy + "/saisie/deliberation?like=DE-6"));
    Document grid = PagesTest.as("commission-1").open(candidacy + "/saisie/evaluation?like=EV-4");
    assertThat(grid.expectFirst("#evidence").val()).isEqualTo(HOSTILE);
    assertIsText(grid);
    assertThat(new Visitor(Server.shared(), candidate).open(candidacy).body().text())
        .contains("<script>alert(1)</script>");
  }

  /** It is on the page, and is no part of it. */
  private static void assertIsText(Document page) {
    assertThat(page.outerHtml()).contains("alert(1)");
    assertThat(page.select("script, img, [onerror]")).isEmpty();
    page.select("textarea").remove(); // what is to be corrected stands there as it was typed
    assertThat(page.text()).doesNotContain("\u202E");
  }

  static Map<String, List<String>> plan(Map<String, List<String>> more) {
    Map<String, List<String>> fields = new HashMap<>(more);
    for (String competency : COMPETENCIES) {
      fields.put("method." + competency, List.of("REAL_WORK"));
    }
    return fields;
  }

  static final List<String> COMPETENCIES =
      List.of(
          "BDC0158-1",
          "BDC0158-2",
          "BDC0167-1",
          "BDC0167-2",
          "BDC0167-3",
          "BDC0166-1",
          "BDC0166-2");

  static Map<String, List<String>> commission() {
    return Map.of(
        "member", List.of("commission-1", "commission-2"),
        "qualified.commission-1", List.of("true"),
        "qualified.commission-2", List.of("true"));
  }

  static Map<String, List<String>> opinion(Map<String, List<String>> more) {
    Map<String, List<String>> fields = new HashMap<>(more);
    fields.put("author", List.of("TUTOR"));
    fields.put("overall", List.of("FAVOURABLE"));
    return fields;
  }

  static Document assess(String candidacy, String competency, Map<String, List<String>> more) {
    Map<String, List<String>> fields = new HashMap<>(more);
    for (String group : List.of("METHODS", "MEANS", "RELATIONS", "CONSTRAINTS")) {
      fields.put("rating." + group, List.of("MET"));
    }
    fields.put("expected", List.of("MET"));
    fields.put("conditions", List.of("true"));
    fields.put("result", List.of("ACQUIRED"));
    return send(
        "commission-1", candidacy + "/saisie/evaluation?competency=" + competency, fields, 200);
  }

  @Test
  void five_roles_go_from_a_new_candidacy_to_the_minutes() {
    String candidacy = begin("candidat-11", "EMPLOYEE");
    send("centre-1", candidacy + "/saisie/inscription", Map.of(), 200);
    Document planned = send("centre-1", candidacy + "/saisie/dossier", plan(Map.of()), 200);
    assertThat(planned.expectFirst(".todo li:has(a[href$=commission])").text())
        .contains("Qui compose la commission d’évaluation\u202F? Constituer");
    send("centre-1", candidacy + "/saisie/commission", commission(), 200);
    for (String competency : COMPETENCIES) {
      Document next = PagesTest.as("commission-1").open(candidacy + "/saisie/evaluation");
      assertThat(next.expectFirst("[name=competency]").val()).isEqualTo(competency);
      assertThat(next.expectFirst("[name=method][checked]").val()).isEqualTo("REAL_WORK");
      assess(candidacy, competency, Map.of());
    }
    send("entreprise-1", candidacy + "/saisie/avis", opinion(Map.of()), 200);

    Document session = PagesTest.as("jury-1").open("/session");
    String form = session.expectFirst("a.button[href^=%s/]".formatted(candidacy)).attr("href");
    Map<String, List<String>> rulings = validated();
    rulings.put("award", List.of("CQPM"));
    Document awarded = send("jury-1", form, rulings, 200);
    assertThat(awarded.expectFirst(".answer").text()).contains("attribué par le jury le");
    assertThat(awarded.select(".todo")).isEmpty();
    assertThat(awarded.text()).contains("7 validées, CQPM attribué", "vérifiée");

    Document minutes =
        PagesTest.as("jury-1")
            .open(
                PagesTest.as("jury-1")
                    .open("/session")
                    .expectFirst("a[href*=proces-verbal]")
                    .attr("href"));
    assertThat(minutes.text())
        .contains("Procès-verbal", "Nadia Ferrand", "Mathilde Aubry")
        .doesNotContain("Lina Boyer"); // on whom this jury has not deliberated
    assertThat(PagesTest.as("candidat-11").open("/candidatures").text())
        .contains("attribué par le jury le", "7 sur 7")
        .doesNotContain("pas validé");
  }
}
