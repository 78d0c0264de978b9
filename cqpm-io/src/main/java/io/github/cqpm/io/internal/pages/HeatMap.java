package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.io.text.Mark;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.ReportCourse.Assessment;
import io.github.cqpm.io.text.ReportCourse.Marked;
import io.github.cqpm.io.text.ReportText;
import io.github.cqpm.io.text.Title;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Each competency by how its groups of criteria and its expected results were rated, in the
 * assessment on which its status rests.
 *
 * @param tiles the picture
 * @param legend what the numbers of its columns stand for; empty where they have no other names
 */
public record HeatMap(Tiles tiles, List<Column> legend) {
  /** More columns than this do not fit: then each row has its own groups, one after another. */
  private static final int MOST = 12;

  /**
   * What a column stands for.
   *
   * @param number its number
   * @param text what it stands for
   * @param french whether that is French in any language
   */
  public record Column(String number, String text, boolean french) {}

  static HeatMap of(Report report, Explanations words) {
    ReportCourse course = report.course();
    boolean aligned = course.groups().size() <= MOST;
    Map<String, Assessment> first = new LinkedHashMap<>();
    course.assessments().forEach(each -> first.putIfAbsent(each.competency().code(), each));
    List<List<Marked>> ratings =
        first.values().stream().map(each -> ratings(each, aligned)).toList();
    int groups =
        aligned
            ? course.groups().size()
            : ratings.stream().mapToInt(List::size).max().orElse(1) - 1;
    List<String> columns = new ArrayList<>();
    List<Column> legend = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      String number = String.valueOf(i + 1);
      columns.add(number);
      if (aligned) {
        Title group = course.groups().get(i);
        String text = group.title().isEmpty() ? group.code() : group.title();
        if (!text.equals(number)) {
          legend.add(new Column(number, text, !group.title().isEmpty()));
        }
      }
    }
    columns.add(String.valueOf(groups + 1));
    legend.add(
        new Column(String.valueOf(groups + 1), words.write(ReportText.EXPECTED_RESULTS), false));
    List<Tiles.Line> lines = new ArrayList<>();
    String block = "";
    int at = 0;
    for (Assessment each : first.values()) {
      String code = each.competency().code();
      String of = code.substring(0, Math.max(code.lastIndexOf('-'), 0));
      lines.add(
          new Tiles.Line(code, !of.equals(block), cells(each, ratings.get(at++), groups, words)));
      block = of;
    }
    return new HeatMap(
        Tiles.of("criteria", words.write(ReportText.CRITERIA), columns, lines, 28), legend);
  }

  /** Returns the ratings of the groups, and of the expected results as the last. */
  private static List<Marked> ratings(Assessment assessment, boolean aligned) {
    List<Marked> all = new ArrayList<>(assessment.ratings());
    if (!aligned) {
      all.removeIf(each -> each.mark() == Mark.NOT_ASKED && each.text().isEmpty());
    }
    all.add(assessment.expectedResults());
    return all;
  }

  private static List<Tiles.Cell> cells(
      Assessment assessment, List<Marked> ratings, int groups, Explanations words) {
    if (!assessment.doesNotCount().isEmpty()) {
      return List.of(wide(Mark.NOT_ASKED, assessment.doesNotCount()));
    }
    if (assessment.day().isEmpty()
        || ratings.stream().allMatch(each -> each.mark() == Mark.NOT_ASKED)) {
      return List.of(wide(assessment.result().mark(), assessment.result().text()));
    }
    List<Tiles.Cell> cells = new ArrayList<>();
    for (int i = 0; i <= groups; i++) {
      boolean last = i == groups;
      Marked rating =
          last
              ? ratings.get(ratings.size() - 1)
              : i < ratings.size() - 1 ? ratings.get(i) : new Marked(Mark.NOT_ASKED, "");
      String spoken = rating.text().isEmpty() ? words.label(rating.mark()) : rating.text();
      cells.add(new Tiles.Cell(rating.mark(), "", spoken));
    }
    return cells;
  }

  private static Tiles.Cell wide(Mark mark, String text) {
    return new Tiles.Cell(mark, text, text);
  }
}
