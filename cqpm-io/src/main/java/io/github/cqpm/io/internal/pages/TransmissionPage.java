package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Report;
import io.github.cqpm.io.text.ReportCourse;
import io.github.cqpm.io.text.Title;
import java.util.List;
import java.util.Optional;

/**
 * What a jury hands to the <i>groupe technique paritaire « Certifications »</i> (branch agreement,
 * article 55.3).
 *
 * @param head what the papers of the session have in common
 * @param basis the sentence that asks for it, verbatim, in French
 * @param source where it stands
 * @param certifications the results, by certification
 * @param rules the rules by which was decided
 */
public record TransmissionPage(
    SessionHead head,
    String basis,
    String source,
    List<OfCertification> certifications,
    List<Report.Fact> rules) {
  /** Copies the lists. */
  public TransmissionPage {
    certifications = List.copyOf(certifications);
    rules = List.copyOf(rules);
  }

  /**
   * The results of one certification.
   *
   * @param certification the certification
   * @param referential the version of the referential, and its digest
   * @param competencies what the codes stand for
   * @param rows the candidates
   * @param last the last candidate of all, under whom the chair signs, on one sheet; empty where
   *     another certification follows
   */
  public record OfCertification(
      Title certification,
      List<Report.Fact> referential,
      List<Title> competencies,
      List<Row> rows,
      Optional<Row> last) {
    /** Copies the lists. */
    public OfCertification {
      competencies = List.copyOf(competencies);
      referential = List.copyOf(referential);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A candidate.
   *
   * @param candidate who it is
   * @param target what the candidate wants
   * @param deliberations the ids of the deliberations
   * @param rulings what was ruled, and on which competencies
   * @param awards what was awarded
   * @param outcome the outcome of the decision, and its day
   * @param digests of candidacy and decision
   */
  public record Row(
      Called candidate,
      String target,
      String deliberations,
      List<Ruled> rulings,
      List<ReportCourse.Marked> awards,
      ReportCourse.Marked outcome,
      List<Report.Fact> digests) {
    /** Copies the lists. */
    public Row {
      rulings = List.copyOf(rulings);
      awards = List.copyOf(awards);
      digests = List.copyOf(digests);
    }
  }

  /**
   * A ruling, and all competencies on which it was given and is marked alike.
   *
   * @param key the ruling, as it is called in documents
   * @param ruling the ruling, in words, marked as in the minutes
   * @param competencies the codes of the competencies
   * @param note why it is not marked as the ruling is; empty if it is
   */
  public record Ruled(
      String key, ReportCourse.Marked ruling, List<String> competencies, String note) {
    /** Copies the list. */
    public Ruled {
      competencies = List.copyOf(competencies);
    }
  }
}
