package io.github.cqpm.model.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cqpm.model.referential.BlockCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwardTest {
  @Test
  void cqpm_is_the_whole_certification() {
    assertThat(Award.of("CQPM")).isEqualTo(Award.certificate());
    assertThat(Award.certificate()).hasToString("CQPM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BDC0158", "BDC 0158"})
  void a_code_is_that_block(String text) {
    Award award = Award.block(BlockCode.of("BDC0158"));
    assertThat(Award.of(text)).isEqualTo(award).isNotEqualTo(Award.certificate());
    assertThat(award).hasToString("BDC0158");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cqpm", "CQPM ", "CQPM-1", "BDC0158-1"})
  void anything_else_is_refused_and_named(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Award.of(text))
        .withMessageContaining("\"" + text + "\"");
  }
}
