package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled referential says what the printed document says, traps included. */
class BundledReferentialTest {
  private static final CertificationReferential REFERENTIAL =
      Referentials.technicoCommercialIndustriel();

  private static List<AssessmentSpecification> sheets() {
    return REFERENTIAL.getBlocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .map(Competency::getAssessment)
        .toList();
  }

  @Test
  void a_competency_is_identified_by_its_rank_in_the_block_and_not_by_its_sheet() {
    assertThat(REFERENTIAL.getCompetencyIds())
        .extracting(CompetencyId::toString)
        .containsExactly(
            "BDC0158-1",
            "BDC0158-2",
            "BDC0167-1",
            "BDC0167-2",
            "BDC0167-3",
            "BDC0166-1",
            "BDC0166-2");
    assertThat(sheets())
        .extracting(sheet -> sheet.getSheet().orElseThrow())
        .containsExactly("1", "2", "3", "4", "5", "7", "8");
  }

  @Test
  void the_stray_6_of_sheet_5_is_no_data() {
    assertThat(REFERENTIAL.find(CompetencyId.parse("BDC0167-3")).orElseThrow().getTitle())
        .isEqualTo("Élaborer et présenter une proposition/solution en vue de formaliser une offre");
  }

  @Test
  void id_version_and_certifier_are_marked_as_not_printed_and_registration_is_unknown() {
    assertThat(REFERENTIAL.getReference()).hasToString("technico-commercial-industriel version 1");
    assertThat(REFERENTIAL.getSource().orElseThrow().getNotice().orElseThrow())
        .contains("identifiant", "version");
    assertThat(REFERENTIAL.getCertifier().orElseThrow()).contains("UIMM");
    assertThat(REFERENTIAL.getRegistration()).isEmpty();
  }

  @Test
  void what_is_written_reads_back_equal_and_repeats_the_bundled_bytes() throws Exception {
    String written = CqpmJson.standard().write(REFERENTIAL);
    assertThat(CqpmJson.standard().readReferential(written)).isEqualTo(REFERENTIAL);
    try (var bundled =
        BundledReferentialTest.class.getResourceAsStream("technico-commercial-industriel.json")) {
      assertThat(written)
          .isEqualTo(new String(bundled.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
