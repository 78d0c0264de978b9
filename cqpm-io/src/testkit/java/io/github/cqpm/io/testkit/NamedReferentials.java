package io.github.cqpm.io.testkit;

import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.InspectionReferential;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The referentials that a story names by their ids: the bundled one, and those of the model's kit.
 */
final class NamedReferentials {
  /** The bundled one as stories have it: a jurist's case is about a certification in the RNCP. */
  static final CertificationReferential USUAL =
      Referentials.technicoCommercialIndustriel()
          .withRegistration(NationalRegistration.since(LocalDate.of(2024, 1, 1)));

  private static final List<CertificationReferential> ALL =
      List.of(
          USUAL, SmallReferential.get(), AfterSalesReferential.get(), InspectionReferential.get());

  private NamedReferentials() {}

  /** Returns the referential of that name. */
  static Optional<CertificationReferential> find(String name) {
    return ALL.stream().filter(each -> each.getId().value().equals(name)).findFirst();
  }

  /** Returns the one that a referential is, but perhaps for its registration. */
  static Optional<CertificationReferential> findLike(CertificationReferential referential) {
    return find(referential.getId().value())
        .filter(named -> with(named.getRegistration(), referential).equals(named));
  }

  /** Returns a referential with that registration; with none, it is not known. */
  static CertificationReferential with(
      Optional<NationalRegistration> registration, CertificationReferential referential) {
    return CertificationReferential.builder().from(referential).registration(registration).build();
  }
}
