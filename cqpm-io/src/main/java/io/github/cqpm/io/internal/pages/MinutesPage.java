package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.FreeText;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.Title;
import java.util.List;
import java.util.Optional;

/**
 * The minutes of a session: what the jury said of each candidate, and boxes where it has yet to.
 *
 * @param head what the papers of the session have in common
 * @param summary what was said of how many candidates, and how many rows are filled in by hand
 * @param certifications the candidates, by certification
 * @param closing what the members sign
 */
public record MinutesPage(
    SessionHead head,
    List<Report.Fact> summary,
    List<OfCertification> certifications,
    String closing) {
  /** Copies the lists. */
  public MinutesPage {
    summary = List.copyOf(summary);
    certifications = List.copyOf(certifications);
  }

  /**
   * The candidates of one certification.
   *
   * @param certification the certification
   * @param blocks its blocks, each a column
   * @param competencies what the codes stand for
   * @param rows the candidates
   * @param last the last candidate of all, under whom the members sign, on one sheet; empty where
   *     another certification follows
   */
  public record OfCertification(
      Title certification,
      List<Title> blocks,
      List<Title> competencies,
      List<Row> rows,
      Optional<Row> last) {
    /** Copies the lists. */
    public OfCertification {
      blocks = List.copyOf(blocks);
      competencies = List.copyOf(competencies);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A candidate.
   *
   * @param candidate who it is
   * @param target what the candidate wants
   * @param isOpen whether the jury has yet to say something, so that the row is filled in by hand
   * @param state that the row is filled in by hand, or that nothing was said; empty where it was
   * @param blocks each block of the certification
   * @param awards what was awarded or, where the row is open, may be
   * @param award how the award stands; empty where something was awarded
   * @param points what the jury should know
   */
  public record Row(
      Called candidate,
      String target,
      boolean isOpen,
      String state,
      List<Block> blocks,
      List<ReportCourse.Marked> awards,
      String award,
      List<Report.Point> points) {
    /** Copies the lists. */
    public Row {
      blocks = List.copyOf(blocks);
      awards = List.copyOf(awards);
      points = List.copyOf(points);
    }
  }

  /**
   * A block, in the row of a candidate.
   *
   * @param code its code
   * @param lines its competencies; where the block is not wanted, those ruled on all the same
   */
  public record Block(String code, List<Line> lines) {
    /** Copies the list. */
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A competency.
   *
   * @param competency its code
   * @param ruling what the jury said or, where it said nothing, how the competency stands; empty
   *     where it is ready to be ruled on
   * @param note that the competency is not of what the candidate wants; empty if it is
   * @param reason the jury's reason, where free text is asked for
   * @param isOpen whether the ruling is filled in by hand
   */
  public record Line(
      String competency,
      Optional<ReportCourse.Marked> ruling,
      String note,
      Optional<FreeText> reason,
      boolean isOpen) {}
}
