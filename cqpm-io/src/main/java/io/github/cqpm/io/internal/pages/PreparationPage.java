package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import java.util.List;

/**
 * What a centre and a jury look through before a session.
 *
 * @param head what the papers of the session have in common
 * @param groups the candidates: first those about whom somebody must look at something
 */
public record PreparationPage(SessionHead head, List<Group> groups) {
  /** Copies the lists. */
  public PreparationPage {
    groups = List.copyOf(groups);
  }

  /**
   * Candidates who stand alike.
   *
   * @param heading how they stand
   * @param rows the candidates
   */
  public record Group(ReportCourse.Marked heading, List<Row> rows) {
    /** Copies the list. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A candidate.
   *
   * @param candidate who it is
   * @param certification the title of the certification; empty where there is only one
   * @param target what the candidate wants
   * @param done how many competencies are validated or kept
   * @param outcome the outcome
   * @param points what is to be watched, then what stands in the way or is missing
   * @param toJury what the jury has to do
   * @param others what others have to do, by whom
   */
  public record Row(
      Called candidate,
      String certification,
      String target,
      String done,
      ReportCourse.Marked outcome,
      List<Report.Point> points,
      List<Report.Step> toJury,
      List<Report.Step> others) {
    /** Copies the lists. */
    public Row {
      points = List.copyOf(points);
      toJury = List.copyOf(toJury);
      others = List.copyOf(others);
    }
  }
}
