package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.ReportText;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of a dossier as a page. */
class ReportPageTest {
  private static final String REASON = "Motif confié au jury";

  private static final Dossier REFUSED =
      Dossiers.of(
          Dossiers.deliberated(
              Dossiers.complete(),
              deliberation ->
                  deliberation
                      .putRuling(
                          Dossiers.FIRST,
                          CompetencyRuling.builder().ruling(Ruling.REFUSED).reason(REASON).build())
                      .awards(List.of())));

  private static final String CANDIDATE = REFUSED.candidacy().getCandidate().value();

  private static Document french(Depth depth) {
    return Jsoup.parse(Papers.french().report(REFUSED, depth));
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void is_well_formed_html_and_the_same_each_time(Depth depth) {
    String page = Papers.french().report(REFUSED, depth);
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    assertThat(parser.parseInput(page, "").text()).isNotBlank();
    assertThat(parser.getErrors()).isEmpty();
    assertThat(Papers.in(Explanations.french()).report(REFUSED, depth)).isEqualTo(page);
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void names_its_subject_in_title_head_and_foot_and_asks_for_nothing_else(Depth depth) {
    Document page = french(depth);
    assertThat(page.title()).contains(CANDIDATE);
    assertThat(page.selectFirst("h1").text()).contains(CANDIDATE);
    assertThat(page.selectFirst("footer").text()).contains(CANDIDATE);
    assertThat(page.select("script, link, img, iframe, [src], [onclick]")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(link -> link.startsWith("#"));
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void headings_are_an_outline_in_which_the_matrix_stands_and_links_lead_somewhere(Depth depth) {
    Document page = french(depth);
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.selectFirst("table.matrix").previousElementSibling().text())
        .isEqualTo(Explanations.french().write(ReportText.MATRIX));
    for (String link : page.select("a").eachAttr("href")) {
      assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
    }
  }

  @Test
  void answers_before_pictures_and_matrix_what_blocks_and_who_must_do_what() {
    List<String> headings = french(Depth.BLOCKING).select("h2").eachText();
    assertThat(headings.subList(0, 2))
        .containsExactly(
            Explanations.french().write(ReportText.WHAT_BLOCKS),
            Explanations.french().write(ReportText.REMAINING));
    assertThat(headings.indexOf(Explanations.french().write(ReportText.MATRIX))).isGreaterThan(1);
    assertThat(french(Depth.BLOCKING).selectFirst(".todo .not-satisfied").text())
        .startsWith(Mark.NOT_SATISFIED.sign())
        .contains(Dossiers.FIRST.toString());
  }

  @Test
  void a_name_stands_on_the_page_and_nowhere_else() {
    Papers named = Papers.french().naming(reference -> Optional.of("Camille <Durand>"));
    Document page = Jsoup.parse(named.report(REFUSED, Depth.BLOCKING));
    assertThat(page.title()).contains("Camille <Durand>").doesNotContain(CANDIDATE);
    assertThat(named.toString()).doesNotContain("Camille");
    assertThat(french(Depth.BLOCKING).text()).doesNotContain("Camille");
  }

  @Test
  void free_text_is_shown_where_it_is_asked_for() {
    assertThat(french(Depth.FULL).text()).doesNotContain(REASON);
    assertThat(Papers.in(Explanations.french().withFreeText()).report(REFUSED, Depth.BLOCKING))
        .contains("<blockquote lang=\"fr\"><p>" + REASON);
  }

  @Test
  void that_it_is_no_decision_is_said_once_on_the_page() {
    String said = Explanations.french().write(ReportText.JURY_AWARDS);
    assertThat(french(Depth.BLOCKING).body().text().split(Pattern.quote(said), -1)).hasSize(2);
  }

  @Test
  void names_of_the_certifier_and_of_blocks_and_sources_are_french_in_an_english_page() {
    var blocks =
        Dossiers.of(
            Candidacy.builder()
                .from(Dossiers.complete())
                .target(CertificationTarget.blocks(Dossiers.BLOCK))
                .build());
    Document page = Jsoup.parse(Papers.english().report(blocks, Depth.BLOCKING));
    assertThat(page.select("cite")).isNotEmpty().allMatch(each -> each.attr("lang").equals("fr"));
    assertThat(page.select(".facts [lang=fr]").eachText())
        .contains(
            Dossiers.REFERENTIAL.getCertifier().orElseThrow(),
            Dossiers.REFERENTIAL.getBlocks().get(0).getTitle());
    assertThat(
            Jsoup.parse(Papers.english().referential(Dossiers.REFERENTIAL))
                .select("footer [lang=fr]")
                .text())
        .isEqualTo(Dossiers.REFERENTIAL.getTitle());
  }

  @Test
  void a_day_in_the_head_is_not_broken() {
    Dossier awarded = Dossiers.of(Dossiers.awarded(Dossiers.complete(), Award.certificate()));
    assertThat(
            Jsoup.parse(Papers.english().report(awarded, Depth.BLOCKING))
                .select(".answer .whole")
                .eachText())
        .containsExactly("2025-12-01");
  }

  @Test
  void what_is_french_in_an_english_page_is_marked() {
    Document page = Jsoup.parse(Papers.english().report(REFUSED, Depth.FULL));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    String title = Dossiers.REFERENTIAL.find(Dossiers.FIRST).orElseThrow().getTitle();
    assertThat(page.getElementsContainingOwnText(title))
        .isNotEmpty()
        .allMatch(each -> each.attr("lang").equals("fr"));
    assertThat(page.select("blockquote").eachAttr("lang")).containsOnly("fr");
  }
}
