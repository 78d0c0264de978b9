package io.github.cqpm.model.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cqpm.model.referential.BlockCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificationTargetTest {
  private static final BlockCode FIRST = BlockCode.of("BDC0158");
  private static final BlockCode SECOND = BlockCode.of("BDC0167");

  @Test
  void blocks_are_kept_in_the_order_given() {
    assertThat(codesOf(CertificationTarget.blocks(SECOND, FIRST))).containsExactly(SECOND, FIRST);
  }

  @Test
  void a_block_given_twice_is_kept_once_where_it_first_stood() {
    assertThat(codesOf(CertificationTarget.blocks(SECOND, FIRST, SECOND)))
        .containsExactly(SECOND, FIRST);
    assertThat(CertificationTarget.blocks(List.of(FIRST, BlockCode.of("BDC 0158"))))
        .isEqualTo(CertificationTarget.blocks(FIRST));
  }

  @Test
  void a_null_among_the_blocks_fails_at_once() {
    List<BlockCode> withNull = Arrays.asList(FIRST, null);
    assertThatNullPointerException().isThrownBy(() -> CertificationTarget.blocks(withNull));
    assertThatNullPointerException().isThrownBy(() -> new CertificationTarget.Blocks(withNull));
  }

  private static List<BlockCode> codesOf(CertificationTarget target) {
    return ((CertificationTarget.Blocks) target).codes();
  }
}
