package io.github.cqpm.model.referential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificationPartTest {
  @ParameterizedTest
  @ValueSource(strings = {"BDC0158-1", "BDC 0158-1"})
  void a_text_with_a_hyphen_is_a_competency(String text) {
    assertThat(CertificationPart.of(text)).isEqualTo(CompetencyId.of(BlockCode.of("BDC0158"), 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"BDC0158", "BDC 0158"})
  void a_text_without_a_hyphen_is_a_block(String text) {
    assertThat(CertificationPart.of(text)).isEqualTo(new BlockCode("BDC0158"));
  }

  @Test
  void competencies_come_by_block_and_then_by_rank_as_a_number() {
    assertThat(
            Stream.of("BDC0167-1", "BDC0158-10", "BDC0158-9", "BDC0158-2")
                .map(CompetencyId::parse)
                .sorted())
        .extracting(CompetencyId::toString)
        .containsExactly("BDC0158-2", "BDC0158-9", "BDC0158-10", "BDC0167-1");
  }

  @Test
  void blocks_come_by_code() {
    assertThat(Stream.of("BDC0167", "BDC 0166", "BDC0158").map(BlockCode::of).sorted())
        .extracting(BlockCode::toString)
        .containsExactly("BDC0158", "BDC0166", "BDC0167");
  }
}
