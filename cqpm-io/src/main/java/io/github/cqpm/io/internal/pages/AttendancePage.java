package io.github.cqpm.io.internal.pages;

import io.github.cqpm.io.text.Title;
import java.util.List;

/**
 * Who signs for having been there.
 *
 * @param head what the papers of the session have in common, with the jury
 * @param certifications the candidates, by certification
 */
public record AttendancePage(SessionHead head, List<OfCertification> certifications) {
  /** Copies the list. */
  public AttendancePage {
    certifications = List.copyOf(certifications);
  }

  /**
   * The candidates of one certification.
   *
   * @param certification the certification
   * @param candidates the candidates, and what each wants
   */
  public record OfCertification(Title certification, List<Row> candidates) {
    /** Copies the list. */
    public OfCertification {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A candidate.
   *
   * @param candidate who it is
   * @param target what the candidate wants
   */
  public record Row(Called candidate, String target) {}
}
