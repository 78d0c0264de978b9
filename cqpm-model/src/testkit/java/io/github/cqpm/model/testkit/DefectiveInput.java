package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import java.time.LocalDate;

/**
 * A referential and a candidacy to it with one defect, and no other.
 *
 * @param defect what is wrong
 * @param referential the referential
 * @param candidacy the candidacy
 * @param since the as-of date from which on the defect is there; {@link #ALWAYS} if it is on every
 *     date. On any earlier date nothing is wrong
 */
public record DefectiveInput(
    Defect defect, CertificationReferential referential, Candidacy candidacy, LocalDate since) {
  /** Long before all records: the defect does not depend on the as-of date. */
  public static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
}
