package io.github.cqpm.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.examples.cli.Page.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares as bars and in words. */
class ShareBarTest {
  private static String bar(Map<CompetencyStatus, Long> counts, int width) {
    return ShareBar.of(counts).bar(width).stream().map(Part::text).collect(Collectors.joining());
  }

  @Test
  void statuses_stand_from_good_to_bad_and_as_wide_as_their_shares() {
    assertThat(
            bar(
                Map.of(
                    CompetencyStatus.NOT_ACQUIRED, 25L,
                    CompetencyStatus.VALIDATED, 50L,
                    CompetencyStatus.ACQUIRED, 25L),
                20))
        .isEqualTo("██████████▒▒▒▒▒×××××");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 1_000_000_000_000L})
  void whatever_occurs_is_seen_and_the_bar_is_full(long many) {
    Map<CompetencyStatus, Long> counts = new EnumMap<>(CompetencyStatus.class);
    Arrays.stream(CompetencyStatus.values()).forEach(status -> counts.put(status, 1L));
    counts.put(CompetencyStatus.ACQUIRED, many);
    assertThat(bar(counts, 59)).hasSize(59).contains("█", "▓", "▒", "░", "×", "!");
  }

  @Test
  void each_share_is_told_with_its_sign() {
    assertThat(
            ShareBar.of(Map.of(CompetencyStatus.VALIDATED, 2L, CompetencyStatus.REFUSED, 1L))
                .shares(Language.EN)
                .stream()
                .map(Part::text)
                .collect(Collectors.joining())
                .replace('\u00A0', ' '))
        .isEqualTo("█ validated 66.7%   ! refused by the jury 33.3%");
  }
}
