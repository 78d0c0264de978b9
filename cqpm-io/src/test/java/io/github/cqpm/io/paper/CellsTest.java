package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.RecordId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** The cells of tables, which on a phone stand beside their labels. */
class CellsTest {
  private static final Dossier REFUSED = Dossiers.of(Dossiers.refused());

  /** A jury awarded, and the decision is against it: there is no enrolment. */
  private static final Dossier AWARDED_AGAINST =
      Dossiers.of(
          Dossiers.awarded(Dossiers.complete(), Award.certificate())
              .without(RecordId.of("enrolment")),
          RuleSet.agreement());

  private static Stream<String> pages() {
    Papers papers = Papers.in(Explanations.french().withFreeText());
    Session session = Sessions.of(Sessions.dossier("c-1"), Sessions.dossier("c-2"));
    return Stream.of(
        papers.index(Map.of("a.html", REFUSED)),
        papers.report(REFUSED, Depth.FULL),
        papers.report(AWARDED_AGAINST, Depth.FULL),
        papers.grid(REFUSED),
        papers.information(REFUSED),
        papers.referential(Dossiers.REFERENTIAL),
        papers.minutes(session),
        papers.preparation(session),
        papers.attendance(session));
  }

  @Test
  void what_a_labelled_cell_holds_is_one_thing_which_a_phone_shows_beside_the_label() {
    List<Element> cells =
        pages().flatMap(page -> Jsoup.parse(page).select("td[data-label]").stream()).toList();
    assertThat(cells).hasSizeGreaterThan(100);
    assertThat(cells)
        .allSatisfy(
            cell ->
                assertThat(cell.childNodes().stream().filter(CellsTest::isShown).toList())
                    .hasSizeLessThanOrEqualTo(1));
  }

  private static boolean isShown(Node node) {
    return !(node instanceof TextNode text) || !text.isBlank();
  }

  @Test
  void the_index_marks_an_award_as_the_report_does() {
    Element row =
        Jsoup.parse(Papers.french().index(Map.of("a.html", AWARDED_AGAINST)))
            .selectFirst("tbody .note");
    assertThat(Explanations.french().report(AWARDED_AGAINST, Depth.STATUS).verdict().award().mark())
        .isEqualTo(Mark.POINT_TO_WATCH);
    assertThat(row.text()).startsWith(Mark.POINT_TO_WATCH.sign() + " attribué");
  }
}
