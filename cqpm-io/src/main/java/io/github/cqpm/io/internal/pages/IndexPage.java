package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.ReportCourse.Marked;
import java.util.List;

/**
 * A list of reports, each with a link to it.
 *
 * @param rows the reports, in the order in which they are listed
 */
public record IndexPage(List<Row> rows) {
  /**
   * A report.
   *
   * @param link where it is
   * @param candidate of whom
   * @param certification the title of the certification
   * @param outcome the outcome, in a word, and how much is to be watched
   * @param award how the award stands, with a mark of its own
   * @param done how many competencies are validated or kept
   * @param actor who acts next; empty where nothing remains
   * @param next what they do, or that nothing remains
   */
  public record Row(
      String link,
      Hidden candidate,
      String certification,
      Marked outcome,
      Marked award,
      String done,
      String actor,
      String next) {}
}
