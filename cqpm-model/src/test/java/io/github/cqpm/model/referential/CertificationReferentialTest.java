package io.github.cqpm.model.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.model.Specimens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificationReferentialTest {
  /** Two blocks, out of order as [R] prints its own. */
  private static final CertificationReferential REFERENTIAL =
      Specimens.of(
          CertificationReferential.class,
          Map.of(
              "blocks",
              List.of(
                  block("BDC0167", "BDC0167-1", "BDC0167-2"),
                  block("BDC0158", "BDC0158-2", "BDC0158-1"))));

  @Test
  void competency_ids_come_block_by_block_in_printed_order() {
    assertThat(REFERENTIAL.getCompetencyIds())
        .extracting(CompetencyId::toString)
        .containsExactly("BDC0167-1", "BDC0167-2", "BDC0158-2", "BDC0158-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BDC0167-1", "BDC0167-2", "BDC0158-1", "BDC0158-2", "BDC 0158-2"})
  void a_competency_is_found_in_any_block(String id) {
    assertThat(REFERENTIAL.find(CompetencyId.parse(id)))
        .get()
        .extracting(Competency::getId)
        .isEqualTo(CompetencyId.parse(id));
  }

  @Test
  void a_competency_is_found_by_its_id_whatever_block_holds_it() {
    CertificationReferential misplaced =
        Specimens.of(
            CertificationReferential.class,
            Map.of("blocks", List.of(block("BDC0167", "BDC0158-1"))));
    assertThat(misplaced.find(CompetencyId.parse("BDC0158-1"))).isPresent();
    assertThat(misplaced.find(CompetencyId.parse("BDC0167-1"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BDC0167", "BDC0158", "BDC 0158"})
  void a_block_is_found_by_its_code(String code) {
    assertThat(REFERENTIAL.find(BlockCode.of(code)))
        .get()
        .extracting(CompetencyBlock::getCode)
        .isEqualTo(BlockCode.of(code));
  }

  @Test
  void a_candidacy_refers_to_it_by_id_and_version() {
    assertThat(REFERENTIAL.getReference())
        .isEqualTo(ReferentialReference.of(REFERENTIAL.getId(), REFERENTIAL.getVersion()))
        .hasToString("cqpm-1 version " + Specimens.TEXT);
  }

  @Test
  void a_version_that_is_blank_cannot_be_referred_to() {
    CertificationReferential blank =
        Specimens.of(CertificationReferential.class, Map.of("version", " "));
    assertThatIllegalArgumentException()
        .isThrownBy(blank::getReference)
        .withMessage("The version of the referential of cqpm-1 is blank.");
  }

  private static CompetencyBlock block(String code, String... competencies) {
    return Specimens.of(
        CompetencyBlock.class,
        Map.of(
            "code",
            BlockCode.of(code),
            "competencies",
            List.of(competencies).stream()
                .map(id -> Specimens.of(Competency.class, Map.of("id", CompetencyId.parse(id))))
                .toList()));
  }

  @Test
  void a_registration_is_replaced_and_nothing_else_changes() {
    NationalRegistration registration = NationalRegistration.since(LocalDate.of(2020, 5, 1));
    CertificationReferential registered = REFERENTIAL.withRegistration(registration);
    assertThat(registered.getRegistration()).contains(registration);
    assertThat(registered).isNotEqualTo(REFERENTIAL);
    assertThat(registered.withRegistration(REFERENTIAL.getRegistration().orElseThrow()))
        .isEqualTo(REFERENTIAL);
  }
}
