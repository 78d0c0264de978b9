package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.FreeText;
import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.Title;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The minutes of a session: what the jury said of each candidate, and boxes where it has yet to.
 *
 * @param head what the papers of the session have in common
 * @param certifications the candidates, by certification
 * @param closing what the members sign
 */
public record MinutesPage(SessionHead head, List<OfCertification> certifications, String closing) {
  /** Copies the list. */
  public MinutesPage {
    certifications = List.copyOf(certifications);
  }

  /** Returns how many candidates there are. */
  public long all() {
    return rows().count();
  }

  /** Returns how many rows are filled in by hand. */
  public long open() {
    return rows().filter(Row::isOpen).count();
  }

  private Stream<Row> rows() {
    return certifications.stream().flatMap(certification -> certification.rows().stream());
  }

  /**
   * The candidates of one certification.
   *
   * @param certification the certification
   * @param blocks its blocks, each a column
   * @param competencies what the codes stand for
   * @param rows the candidates
   */
  public record OfCertification(
      Title certification, List<Title> blocks, List<Title> competencies, List<Row> rows) {
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
   * @param isOpen whether the jury has said nothing yet, so that the row is filled in by hand
   * @param blocks each block of the certification
   * @param awards what was awarded or, where the row is open, may be
   * @param award how the award stands; empty where something was awarded
   * @param points what the jury should know
   */
  public record Row(
      Called candidate,
      String target,
      boolean isOpen,
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
   * @param ruling what the jury said or, where it said nothing, how the competency stands
   * @param note why the ruling does not count, or what else a reader must know; empty if nothing
   * @param reason the jury's reason, where free text is asked for
   * @param isOpen whether the ruling is filled in by hand
   */
  public record Line(
      String competency,
      ReportCourse.Marked ruling,
      String note,
      Optional<FreeText> reason,
      boolean isOpen) {}
}
