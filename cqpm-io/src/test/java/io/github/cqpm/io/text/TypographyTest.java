package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Our sentences are set as French and English are; what others wrote stays as it is. */
class TypographyTest {
  @Test
  void french_has_narrow_no_break_spaces_and_typographic_apostrophes() {
    assertThat(Typography.french("l'avis qu'{x} a donné : « oui » ; pourquoi ? ah !"))
        .isEqualTo(
            "l\u2019avis qu\u2019{x} a donné\u202F: «\u202Foui\u202F»\u202F; pourquoi\u202F? ah\u202F!");
  }

  @Test
  void english_has_no_space_before_a_sign() {
    assertThat(Typography.english("the company's opinion: {x}'s"))
        .isEqualTo("the company\u2019s opinion: {x}\u2019s");
  }

  @Test
  void what_is_no_apostrophe_is_left_alone() {
    assertThat(Typography.french("une apostrophe (') ou '2'"))
        .isEqualTo("une apostrophe (') ou '2'");
  }

  @Test
  void a_quotation_is_told_verbatim() {
    assertThat(Explanations.french().explain(ToldReports.dossier(ToldReports.COMPLETE), Depth.FULL))
        .contains("auprès de l'UIMM territoriale centre de certification.\u202F»");
  }
}
