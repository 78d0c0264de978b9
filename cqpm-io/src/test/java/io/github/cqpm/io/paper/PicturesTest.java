package io.github.cqpm.io.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cqpm.io.internal.pages.JtereportGenerated;
import io.github.cqpm.io.internal.pages.PageOutput;
import io.github.cqpm.io.internal.pages.ReportPage;
import io.github.cqpm.io.text.Depth;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.ReportCourse.Assessment;
import io.github.cqpm.io.text.ReportCourse.Event;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.io.text.ReportMatrix;
import io.github.cqpm.io.text.ReportMatrix.Cell;
import io.github.cqpm.io.text.Title;
import io.github.cqpm.model.candidacy.CandidateReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of few and of many things: nothing in them stands over anything else. */
class PicturesTest {
  private static final String LONG =
      "ne compte pas : modalité « Mise en situation sur un banc d'essai » non prévue pour cette"
          + " compétence, et aucune autre évaluation de cette compétence ne compte non plus";

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  /** A report on that many competencies, groups of criteria, and events on each of the days. */
  private static Report report(int competencies, int groups, int events, List<LocalDate> days) {
    List<Mark> marks = List.of(Mark.values());
    List<Title> titles =
        IntStream.rangeClosed(1, competencies)
            .mapToObj(number -> new Title("BDC0158-" + number, "Compétence " + number))
            .toList();
    Cell cell = new Cell(Mark.POINT_TO_WATCH, "le 10/03/2026", "", List.of());
    ReportMatrix matrix =
        new ReportMatrix(
            List.of(
                new ReportMatrix.BlockRow(
                    new Title("BDC0158", "Bloc"),
                    cell,
                    Optional.empty(),
                    "",
                    titles.stream()
                        .map(
                            title ->
                                new ReportMatrix.CompetencyRow(
                                    title,
                                    cell,
                                    cell,
                                    new Cell(Mark.MISSING, "attendu", "", List.of()),
                                    cell,
                                    ""))
                        .toList())),
            "0 sur " + competencies,
            0,
            competencies,
            false);
    List<Assessment> assessments = new ArrayList<>();
    for (Title title : titles) {
      assessments.add(
          new Assessment(
              title,
              "A",
              "10/03/2026",
              title.code().endsWith("-3") ? LONG : "",
              IntStream.range(0, groups)
                  .mapToObj(group -> new Marked(marks.get(group % marks.size()), "mot"))
                  .toList(),
              new Marked(Mark.SATISFIED, "atteints"),
              new Marked(Mark.SATISFIED, "respectées"),
              new Marked(Mark.SATISFIED, "acquise"),
              "",
              "",
              Optional.empty()));
    }
    List<Event> timeline =
        days.stream()
            .flatMap(
                day ->
                    IntStream.range(0, events)
                        .mapToObj(
                            each ->
                                new Event(
                                    day,
                                    day.toString(),
                                    Event.Kind.ASSESSMENT,
                                    marks.get(each % marks.size()),
                                    "évaluation : acquise (BDC0158-1, BDC0158-2, BDC0158-3,"
                                        + " BDC0158-4, BDC0158-5)")))
            .toList();
    return new Report(
        "fr",
        Depth.BLOCKING,
        new Report.About(
            CandidateReference.of("C-1"), new Title("C", "Titre"), "tout", "10/03/2026", List.of()),
        new Report.Verdict(
            Mark.MISSING, "à compléter", "", new Marked(Mark.MISSING, "reste"), 0, "", List.of()),
        List.of(),
        List.of(),
        "Rien.",
        matrix,
        new ReportCourse(
            IntStream.rangeClosed(1, groups).mapToObj(i -> new Title("G" + i, "axe " + i)).toList(),
            assessments,
            List.of(),
            List.of(),
            timeline),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Document page(Report report) {
    return Jsoup.parse(
        PageOutput.write(
            (output, none) ->
                JtereportGenerated.render(
                    output, none, ReportPage.of(report, Explanations.french(), List.of(), "C-1"))));
  }

  @ParameterizedTest
  @CsvSource({"1,1,1", "1,4,40", "7,4,3", "40,4,1", "7,12,1", "3,60,1", "40,60,9"})
  void nothing_overlaps_and_nothing_stands_outside(int competencies, int groups, int events) {
    Document page =
        page(
            report(
                competencies,
                groups,
                events,
                List.of(DAY, DAY.plusDays(1), DAY.plusYears(5), DAY.plusYears(5).plusDays(1))));
    assertThat(page.select("svg")).hasSize(3);
    for (Element picture : page.select("svg")) {
      assertNothingOverlaps(picture);
    }
  }

  private static void assertNothingOverlaps(Element picture) {
    double width = Double.parseDouble(picture.attr("width"));
    double height = Double.parseDouble(picture.attr("height"));
    List<double[]> boxes =
        Stream.concat(picture.select("text:not(.sign)").stream(), picture.select("circle").stream())
            .filter(each -> !each.tagName().equals("text") || each.hasText())
            .map(PicturesTest::box)
            .toList();
    for (double[] box : boxes) {
      assertThat(box[0]).isGreaterThanOrEqualTo(0);
      assertThat(box[1]).isGreaterThanOrEqualTo(0);
      assertThat(box[2]).isLessThanOrEqualTo(width + 1);
      assertThat(box[3]).isLessThanOrEqualTo(height);
    }
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        double[] one = boxes.get(i);
        double[] other = boxes.get(j);
        if (one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]) {
          fail("%s stands over %s.".formatted(Arrays.toString(one), Arrays.toString(other)));
        }
      }
    }
  }

  /** Returns left, top, right and bottom of a text of 11 pixels, or of a circle. */
  private static double[] box(Element shape) {
    if (shape.tagName().equals("circle")) {
      double x = Double.parseDouble(shape.attr("cx"));
      double y = Double.parseDouble(shape.attr("cy"));
      double r = Double.parseDouble(shape.attr("r"));
      return new double[] {x - r, y - r, x + r, y + r};
    }
    double x = Double.parseDouble(shape.attr("x"));
    double y = Double.parseDouble(shape.attr("y"));
    double width = shape.text().length() * 6.3;
    double left = shape.hasClass("heading") ? x - width / 2 : x;
    return new double[] {left, y - 9, left + width, y + 3};
  }

  @Test
  void each_picture_is_told_in_words() {
    Document page = page(report(2, 2, 1, List.of(DAY)));
    for (Element picture : page.select("svg")) {
      assertThat(picture.attr("role")).isEqualTo("img");
      assertThat(picture.getElementById(picture.attr("aria-labelledby")).text()).isNotBlank();
      assertThat(picture.getElementById(picture.attr("aria-describedby")).text()).isNotBlank();
    }
    assertThat(page.selectFirst("#strip-description").text())
        .contains("BDC0158-2, Commission point de vigilance, Entreprise élément manquant");
  }

  @Test
  void words_of_a_tile_are_all_there_however_many_they_are() {
    Document page = page(report(4, 4, 1, List.of(DAY)));
    assertThat(
            String.join(
                " ", page.select("figure:has(#criteria-title) .tile text:not(.sign)").eachText()))
        .isEqualTo(Jsoup.parse(LONG).text());
  }

  @Test
  void each_tile_has_its_sign() {
    Document page = page(report(2, 4, 1, List.of(DAY)));
    assertThat(page.select("figure.strip .tile")).hasSize(6);
    assertThat(page.select("figure.strip .tile .sign").eachText()).containsOnly("!", "○");
    assertThat(page.select("figure:has(#criteria-title) .tile")).hasSize(10);
  }
}
