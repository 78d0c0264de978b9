package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import org.junit.jupiter.api.Test;

/** A log line shows which value it was, not the whole of it. */
class ShortTextsTest {
  @Test
  void a_referential_prints_its_id_and_version_and_how_much_it_holds() {
    assertThat(Specimens.of(CertificationReferential.class))
        .hasToString(
            "CertificationReferential{id=cqpm-1, version=Texte libre, 1 blocks, 1 competencies, 1"
                + " methods}");
  }

  @Test
  void a_candidacy_prints_what_is_wanted_and_how_much_happened() {
    assertThat(Specimens.of(Candidacy.class))
        .hasToString(
            "Candidacy{referential=cqpm-1 version 2026, route=EMPLOYEE,"
                + " target=Blocks[codes=[BDC0158]], 8 records, 1 commissions}");
  }
}
