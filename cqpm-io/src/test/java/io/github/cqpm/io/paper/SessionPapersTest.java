package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.College;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.candidacy.JuryMember;
import io.github.cqpm.model.candidacy.PersonReference;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SessionPapersTest {
  private static final Papers FRENCH = Papers.french();
  private static final RecordId DELIBERATION = RecordId.of("deliberation");
  private static final CompetencyId FIRST = CompetencyId.parse("BDC0158-1");
  private static final List<BiFunction<Papers, Session, String>> ALL =
      List.of(Papers::minutes, Papers::preparation, Papers::attendance, Papers::transmission);

  @Test
  void a_validation_that_stands_is_green_and_a_refusal_and_a_deferral_are_not() {
    Element row =
        minutes(
                deliberation(
                    held ->
                        held.putRuling(FIRST, CompetencyRuling.of(Ruling.REFUSED))
                            .putRuling(
                                CompetencyId.parse("BDC0158-2"),
                                CompetencyRuling.of(Ruling.DEFERRED))))
            .select("tbody tr")
            .first();
    assertThat(row.select("td[data-label=BDC0158] li").eachText())
        .containsExactly("BDC0158-1 ✗ refusée", "BDC0158-2 ○ ajournée");
    assertThat(row.select("td[data-label=BDC0166] li").eachText())
        .containsExactly("BDC0166-1 ✓ validée", "BDC0166-2 ✓ validée");
  }

  @Test
  void a_validation_before_the_opinion_of_the_company_is_to_be_watched_with_why() {
    Element row =
        minutes(candidacy -> candidacy.without(RecordId.of("opinion"))).select("tbody tr").first();
    assertThat(row.select("td[data-label=BDC0158] li").eachText())
        .containsExactly("BDC0158-1 ! validée", "BDC0158-2 ! validée");
    assertThat(row.select("td").last().text())
        .contains("BDC0158-1 BDC0158-2")
        .contains("en attente de l’avis de l’entreprise");
  }

  @Test
  void an_award_that_is_not_admissible_is_told_as_one_to_be_watched() {
    Element row =
        minutes(
                deliberation(
                    held ->
                        held.putRuling(FIRST, CompetencyRuling.of(Ruling.REFUSED))
                            .addAward(Award.certificate())))
            .select("tbody tr")
            .first();
    assertThat(row.select("td[data-label=Attribution] .point-to-watch").text())
        .isEqualTo("! le CQPM entier");
    assertThat(row.select("td").last().text()).contains("Attribution non admissible à cette date");
  }

  @Test
  void a_candidate_without_a_deliberation_in_force_is_a_row_of_boxes() {
    UnaryOperator<Candidacy> without = candidacy -> candidacy.without(DELIBERATION);
    Document page = minutes(without);
    assertThat(page.select("tbody tr").first().select("th em").text())
        .isEqualTo("à remplir à la main");
    assertThat(page.select("td[data-label=BDC0158] li").first().text())
        .isEqualTo("BDC0158-1 ☐ validée ☐ refusée ☐ ajournée");
    assertThat(page.select(".answer").text())
        .contains("Candidats examinés par le jury 0 sur 1")
        .contains("Lignes à remplir à la main 1 sur 1");
    assertThat(refusalOf(Papers::transmission, Sessions.of(Sessions.dossier("c-1", without))))
        .isEqualTo(PaperRefusal.NOT_DELIBERATED);
  }

  @Test
  void a_deliberation_that_was_revoked_is_told_with_its_day_and_leaves_no_boxes() {
    UnaryOperator<Candidacy> revoked =
        candidacy ->
            candidacy.plus(
                Revocation.builder()
                    .id(RecordId.of("revocation"))
                    .date(Sessions.DAY.plusDays(1))
                    .record(DELIBERATION)
                    .build());
    Document page = minutes(revoked);
    assertThat(page.select("tbody tr").first().select("th em").text())
        .isEqualTo("délibération deliberation annulée le 02/12/2025");
    assertThat(page.select("tbody tr").first().text()).doesNotContain("☐");
    assertThat(page.select(".answer").text()).doesNotContain("Lignes à remplir");
    Session session = Sessions.of(Sessions.dossier("c-1", revoked));
    assertThat(Jsoup.parse(FRENCH.preparation(session)).select("tbody tr").text())
        .contains("! délibération deliberation annulée le 02/12/2025");
    assertThat(Jsoup.parse(FRENCH.preparation(session)).select("h2").text())
        .contains("points de vigilance");
    assertThat(refusalOf(Papers::transmission, session)).isEqualTo(PaperRefusal.NOT_DELIBERATED);
  }

  @Test
  void a_candidate_who_is_not_assessed_is_a_row_without_boxes() {
    Element row =
        minutes(
                candidacy ->
                    Candidacy.builder()
                        .from(candidacy)
                        .assessments(List.of())
                        .deliberations(List.of())
                        .build())
            .select("tbody tr")
            .first();
    assertThat(row.text()).contains("rien à délibérer ce jour").doesNotContain("☐");
  }

  @Test
  void another_jury_than_that_of_the_session_is_refused_by_the_place_of_the_dossier() {
    Session session =
        Sessions.of(
            Sessions.dossier("c-secret-1"),
            Sessions.dossier(
                "c-secret-2", deliberation(held -> held.jury(jury(List.of("j-secret"))))));
    for (BiFunction<Papers, Session, String> paper :
        List.<BiFunction<Papers, Session, String>>of(
            Papers::minutes, Papers::attendance, Papers::transmission)) {
      PaperRefusedException refused = refused(paper, session);
      assertThat(refused.getRefusal()).isEqualTo(PaperRefusal.OTHER_JURY);
      assertThat(refused).hasMessageContaining("n°\u202F2").message().doesNotContain("secret");
    }
    assertThat(FRENCH.preparation(session)).contains("c-secret-2");
  }

  @Test
  void the_order_of_members_makes_no_other_jury() {
    DeliberationJury turned =
        DeliberationJury.builder()
            .from(CompleteCandidacy.jury())
            .members(
                List.of(
                    CompleteCandidacy.jury().getMembers().get(1),
                    CompleteCandidacy.jury().getMembers().get(0)))
            .build();
    assertThat(FRENCH.minutes(Session.of(Sessions.DAY, turned, List.of(Sessions.dossier("c-1")))))
        .contains("✓");
  }

  @Test
  void a_decision_of_before_the_deliberation_is_refused() {
    Session session =
        Sessions.of(
            Sessions.dossier(
                ThreeReferentials.all().get(0), "c-1", each -> each, Sessions.DAY.minusDays(1)));
    assertThat(refused(Papers::minutes, session))
        .hasMessage(
            "Ce document n’est pas imprimé\u202F: le bilan du ou des dossiers n°\u202F1 de la"
                + " session est à une date antérieure à la délibération du 01/12/2025."
                + " Établissez-le à la date du 01/12/2025 ou après.");
    assertThat(refusalOf(Papers::transmission, session))
        .isEqualTo(PaperRefusal.DECIDED_BEFORE_SESSION);
  }

  @Test
  void a_jury_that_is_not_given_is_lines_to_write_on_and_is_not_sent_on() {
    DeliberationJury unknown = DeliberationJury.builder().build();
    Session session =
        Session.of(
            Sessions.DAY,
            unknown,
            List.of(Sessions.dossier("c-1", deliberation(held -> held.jury(unknown)))));
    assertThat(Jsoup.parse(FRENCH.minutes(session)).select("td.signature")).hasSize(6);
    assertThat(refusalOf(Papers::transmission, session)).isEqualTo(PaperRefusal.JURY_NOT_GIVEN);
  }

  @Test
  void what_rules_hold_against_the_jury_is_told_once() {
    DeliberationJury one = jury(List.of("employer"));
    UnaryOperator<Candidacy> byOne = deliberation(held -> held.jury(one));
    Document page =
        Jsoup.parse(
            FRENCH.minutes(
                Session.of(
                    Sessions.DAY,
                    one,
                    List.of(Sessions.dossier("c-1", byOne), Sessions.dossier("c-2", byOne)))));
    assertThat(page.text().split("Un seul collège siégeait", -1)).hasSize(2);
  }

  @Test
  void rulings_outside_of_the_target_are_told_as_such() {
    Document page =
        minutes(
            candidacy ->
                Candidacy.builder()
                    .from(candidacy)
                    .target(CertificationTarget.blocks(FIRST.block()))
                    .build());
    assertThat(page.select("td[data-label=BDC0166] li").eachText())
        .containsExactly(
            "BDC0166-1 – validée hors de l’objectif du candidat",
            "BDC0166-2 – validée hors de l’objectif du candidat");
  }

  @Test
  void a_transmission_marks_rulings_as_the_minutes_do() {
    UnaryOperator<Candidacy> toBlock =
        candidacy ->
            Candidacy.builder()
                .from(candidacy)
                .target(CertificationTarget.blocks(FIRST.block()))
                .build();
    assertThat(transmitted(toBlock))
        .containsExactly(
            "✓ validée (2) BDC0158-1 BDC0158-2",
            "– validée (5) BDC0167-1 BDC0167-2 BDC0167-3 BDC0166-1 BDC0166-2"
                + " hors de l’objectif du candidat",
            "Délibération deliberation");
    assertThat(transmitted(NOT_JOINT).get(0))
        .startsWith("! validée (7) BDC0158-1")
        .contains("ne compte pas");
  }

  @Test
  void the_totals_of_the_minutes_tell_apart_what_does_not_count_or_is_outside_of_the_target() {
    assertThat(minutes(NOT_JOINT).select(".answer").text())
        .contains("validées : 0, refusées : 0, ajournées : 0, qui ne comptent pas : 7");
    assertThat(
            minutes(
                    candidacy ->
                        Candidacy.builder()
                            .from(candidacy)
                            .target(CertificationTarget.blocks(FIRST.block()))
                            .build())
                .select(".answer")
                .text())
        .contains("validées : 2", "ajournées : 0, hors de l’objectif du candidat : 5");
  }

  @Test
  void what_a_later_jury_ruled_is_told_with_its_day_and_deliberation() {
    Element row =
        minutes(
                candidacy ->
                    candidacy.plus(
                        JuryDeliberation.builder()
                            .id(RecordId.of("later"))
                            .date(Sessions.DAY.plusDays(7))
                            .jury(CompleteCandidacy.jury())
                            .putRuling(FIRST, CompetencyRuling.of(Ruling.REFUSED))
                            .build()))
            .select("tbody tr")
            .first();
    assertThat(row.select("td").last().select("li").eachText())
        .containsExactly(
            "! BDC0158-1 refusée par le jury le 08/12/2025 (délibération later)",
            "! BDC0158-1 Le jury a refusé de valider la compétence, alors que la commission l’a"
                + " jugée acquise. C’est la délibération later du 08/12/2025.");
  }

  @Test
  void an_award_that_cannot_be_told_yet_is_told_once() {
    String points =
        minutes(
                deliberation(
                    held ->
                        held.putRuling(FIRST, CompetencyRuling.of(Ruling.DEFERRED))
                            .addAward(Award.certificate())))
            .select("tbody tr")
            .first()
            .select("td")
            .last()
            .text();
    assertThat(points.split("On ne peut pas encore dire si l’attribution", -1)).hasSize(2);
    assertThat(points).contains("○ On ne peut pas encore dire");
  }

  @Test
  void a_transmission_quotes_what_asks_for_it_with_its_caution_whatever_rules_were_decided_by() {
    Dossier dossier = Sessions.dossier("c-1");
    Dossier byReferential =
        Dossier.of(
            dossier.referential(),
            dossier.candidacy(),
            CertificationEngine.standard()
                .decide(dossier.referential(), dossier.candidacy(), CompleteCandidacy.LAST_DAY));
    for (Dossier each : List.of(dossier, byReferential)) {
      Document page = Jsoup.parse(FRENCH.transmission(Sessions.of(each)));
      assertThat(
              RuleSet.agreement().getVersions().get(0).getSources().stream()
                  .flatMap(source -> source.getWording().stream()))
          .contains(page.select("blockquote").text());
      assertThat(page.select(".caution")).hasSize(1);
    }
  }

  @Test
  void names_are_printed_with_their_references_and_nowhere_else() {
    Session session = Sessions.of(Sessions.dossier("c-1")).withPlace("Lyon");
    Names names = Names.of(Map.of("c-1", "Amélie Durand", "employer", "Zoé O'Neill"));
    for (BiFunction<Papers, Session, String> paper : ALL) {
      Document page = Jsoup.parse(paper.apply(FRENCH.naming(names), session));
      assertThat(page.text()).contains("Amélie Durand réf. c-1");
    }
    assertThat(FRENCH.minutes(session)).contains("c-1").doesNotContain("Amélie", "réf.");
  }

  @Test
  void hostile_names_and_texts_are_text() {
    String hostile = "<b onclick=x>${1}</b>\u202E\u0000'\"</script>";
    Candidacy candidacy =
        deliberation(
                held ->
                    held.putRuling(
                        FIRST,
                        CompetencyRuling.builder().ruling(Ruling.REFUSED).reason(hostile).build()))
            .apply(CompleteCandidacy.to(ThreeReferentials.all().get(0)));
    Session session = Sessions.of(Sessions.dossier("c-1", each -> candidacy)).withPlace(hostile);
    Names names = reference -> Optional.of(hostile + reference);
    Papers papers = Papers.in(Explanations.french().withFreeText()).naming(names);
    for (BiFunction<Papers, Session, String> paper : ALL) {
      Document page = Jsoup.parse(paper.apply(papers, session));
      assertThat(page.select("b, script, [onclick]")).isEmpty();
      assertThat(page.text()).contains("<b onclick=x>${1}</b>\\u202E\\u0000'\"</script>c-1");
      assertThat(page.outerHtml()).doesNotContain("\u202E", "\u0000");
    }
  }

  @Test
  void reasons_of_the_jury_are_shown_only_where_free_text_is_asked_for() {
    Session session =
        Sessions.of(
            Sessions.dossier(
                "c-1",
                deliberation(
                    held ->
                        held.putRuling(
                            FIRST,
                            CompetencyRuling.builder()
                                .ruling(Ruling.REFUSED)
                                .reason("Trop peu de rendez-vous.")
                                .build()))));
    assertThat(FRENCH.minutes(session)).doesNotContain("rendez-vous.");
    assertThat(Papers.in(Explanations.french().withFreeText()).minutes(session))
        .contains("Trop peu de rendez-vous.");
  }

  @Test
  void who_lacks_something_that_is_no_step_is_not_ready_for_the_jury() {
    UnaryOperator<Candidacy> toBlock =
        candidacy ->
            Candidacy.builder()
                .from(candidacy)
                .deliberations(List.of())
                .target(CertificationTarget.blocks(FIRST.block()))
                .build();
    Document page =
        Jsoup.parse(
            FRENCH.preparation(
                Sessions.of(
                    Sessions.dossier("c-ready", each -> each.without(DELIBERATION)),
                    Sessions.dossier("c-unregistered", toBlock))));
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "○ À compléter avant le jury (1)", "✓ Prêts\u202F: il ne manque que le jury (1)");
    assertThat(page.select("tbody tr").eachText().get(0))
        .contains("c-unregistered")
        .contains("On ignore si le CQPM est inscrit au RNCP");
  }

  @Test
  void several_certifications_stand_in_sections_of_their_own() {
    List<Dossier> dossiers =
        ThreeReferentials.all().stream()
            .map(
                referential ->
                    Sessions.dossier(referential, "c-1", each -> each, CompleteCandidacy.LAST_DAY))
            .toList();
    Session session = Session.of(Sessions.DAY, CompleteCandidacy.jury(), dossiers);
    for (BiFunction<Papers, Session, String> paper :
        List.<BiFunction<Papers, Session, String>>of(
            Papers::minutes, Papers::attendance, Papers::transmission)) {
      assertThat(
              Jsoup.parse(paper.apply(Papers.english(), session)).select("h2 [lang=fr]").eachText())
          .containsExactlyElementsOf(
              ThreeReferentials.all().stream().map(each -> each.getTitle()).toList());
    }
  }

  /**
   * A jury of both colleges, one of which outnumbers the other: by the agreement it does not count.
   */
  private static final UnaryOperator<Candidacy> NOT_JOINT =
      deliberation(
          held ->
              held.jury(
                  DeliberationJury.builder()
                      .from(CompleteCandidacy.jury())
                      .addMember(JuryMember.of(PersonReference.of("employer-2"), College.EMPLOYERS))
                      .build()));

  private static List<String> transmitted(UnaryOperator<Candidacy> change) {
    Dossier dossier = Sessions.dossier("c-1", change);
    Session session =
        Session.of(
            Sessions.DAY,
            dossier.candidacy().getDeliberations().get(0).getJury(),
            List.of(dossier));
    return Jsoup.parse(FRENCH.transmission(session))
        .select("table.results tbody tr td")
        .first()
        .select("li")
        .eachText();
  }

  private static Document minutes(UnaryOperator<Candidacy> change) {
    Dossier dossier = Sessions.dossier("c-1", change);
    DeliberationJury jury =
        dossier.candidacy().getDeliberations().stream()
            .filter(held -> held.getId().equals(DELIBERATION))
            .map(JuryDeliberation::getJury)
            .findFirst()
            .orElseGet(CompleteCandidacy::jury);
    return Jsoup.parse(FRENCH.minutes(Session.of(Sessions.DAY, jury, List.of(dossier))));
  }

  /** Returns what changes the deliberation so. */
  private static UnaryOperator<Candidacy> deliberation(
      UnaryOperator<JuryDeliberation.Builder> change) {
    return candidacy -> {
      JuryDeliberation held = candidacy.getDeliberations().get(0);
      return candidacy
          .without(held.getId())
          .plus(change.apply(JuryDeliberation.builder().from(held)).build());
    };
  }

  private static DeliberationJury jury(List<String> employers) {
    var jury = DeliberationJury.builder().chair(PersonReference.of(employers.get(0)));
    employers.forEach(
        each -> jury.addMember(JuryMember.of(PersonReference.of(each), College.EMPLOYERS)));
    return jury.build();
  }

  private static PaperRefusal refusalOf(
      BiFunction<Papers, Session, String> paper, Session session) {
    return refused(paper, session).getRefusal();
  }

  private static PaperRefusedException refused(
      BiFunction<Papers, Session, String> paper, Session session) {
    return catchThrowableOfType(PaperRefusedException.class, () -> paper.apply(FRENCH, session));
  }
}
