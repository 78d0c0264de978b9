package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SessionPapersTest {
  private static final Papers FRENCH = Papers.french();
  private static final CompetencyId FIRST = CompetencyId.parse("BDC0158-1");
  private static final List<BiFunction<Papers, Session, String>> ALL =
      List.of(Papers::minutes, Papers::preparation, Papers::attendance, Papers::transmission);

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
  void a_jury_that_is_not_given_is_lines_to_write_on() {
    DeliberationJury unknown = DeliberationJury.builder().build();
    Session session =
        Session.of(
            Sessions.DAY,
            unknown,
            List.of(
                Sessions.dossier(
                    "c-1", each -> Dossiers.deliberated(each, held -> held.jury(unknown)))));
    assertThat(Jsoup.parse(FRENCH.minutes(session)).select("td.signature")).hasSize(6);
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
  void hostile_names_and_texts_are_text_and_reasons_are_shown_only_where_they_are_asked_for() {
    String hostile = "<b onclick=x>${1}</b>\u202E\u0000'\"</script>";
    CompetencyRuling refusal =
        CompetencyRuling.builder().ruling(Ruling.REFUSED).reason(hostile + "why").build();
    Session session =
        Sessions.of(
                Sessions.dossier(
                    "c-1",
                    each -> Dossiers.deliberated(each, held -> held.putRuling(FIRST, refusal))))
            .withPlace(hostile);
    Names names = reference -> Optional.of(hostile + reference);
    Papers papers = Papers.in(Explanations.french().withFreeText()).naming(names);
    for (BiFunction<Papers, Session, String> paper : ALL) {
      Document page = Jsoup.parse(paper.apply(papers, session));
      assertThat(page.select("b, script, [onclick]")).isEmpty();
      assertThat(page.text()).contains("<b onclick=x>${1}</b>\\u202E\\u0000'\"</script>c-1");
      assertThat(page.outerHtml()).doesNotContain("\u202E", "\u0000");
    }
    assertThat(papers.minutes(session)).contains("why");
    assertThat(FRENCH.minutes(session)).doesNotContain("why");
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
}
