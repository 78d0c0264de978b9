package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import org.junit.jupiter.api.Test;

/** A log line shows which value it was, not the whole of it. */
class ShortTextsTest {
  @Test
  void a_referential_prints_its_id_and_version_and_how_much_it_holds() {
    assertThat(Specimens.of(CertificationReferential.class))
        .hasToString(
            "CertificationReferential{id=cqpm-1, version=Texte libre, 1 blocks, 1 competencies, 1 methods}");
  }

  @Test
  void a_candidacy_prints_what_is_wanted_and_how_much_happened() {
    assertThat(Specimens.of(Candidacy.class))
        .hasToString(
            "Candidacy{referential=cqpm-1 version 2026, route=EMPLOYEE, target=Blocks[codes=[BDC0158]], 8 records, 1 commissions}");
  }

  @Test
  void a_block_and_a_competency_print_neither_knowledge_nor_criteria() {
    assertThat(Specimens.of(CompetencyBlock.class))
        .hasToString(
            "CompetencyBlock{code=BDC0158, title=Texte libre, activity=selling, commonTo=[cqpm-1]}");
    assertThat(Specimens.of(Competency.class))
        .hasToString("Competency{id=BDC0158-1, title=Texte libre}");
  }
}
