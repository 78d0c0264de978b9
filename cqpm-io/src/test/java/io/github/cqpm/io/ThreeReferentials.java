package io.github.cqpm.io;

import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.InspectionReferential;
import java.util.List;

/** The referentials that are complete in form: the bundled one, and the two of the test kit. */
public final class ThreeReferentials {
  private ThreeReferentials() {}

  /** Returns the three of them. */
  public static List<CertificationReferential> all() {
    return List.of(
        Referentials.technicoCommercialIndustriel(),
        AfterSalesReferential.get(),
        InspectionReferential.get());
  }
}
