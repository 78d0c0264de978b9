package io.github.cqpm.io.internal.pages;

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
   * @param tone the mark, as the style sheet names it
   * @param sign the sign of the mark
   * @param outcome the outcome, in a word
   * @param award how the award stands
   * @param done how many competencies are validated or kept
   * @param actor who acts next; empty where nothing remains
   * @param next what they do, or that nothing remains
   */
  public record Row(
      String link,
      Hidden candidate,
      String certification,
      String tone,
      String sign,
      String outcome,
      String award,
      String done,
      String actor,
      String next) {}
}
