package io.github.cqpm.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.model.referential.CertificationReferential;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fuzzing sets out from documents of each referential. */
class SeedsTest {
  private static List<String> seeds;

  @BeforeAll
  static void generate() {
    seeds = Seeds.all().map(SeedsTest::text).toList();
  }

  private static String text(byte[] seed) {
    return new String(seed, StandardCharsets.UTF_8);
  }

  static Stream<CertificationReferential> referentials() {
    return ThreeReferentials.all().stream();
  }

  @ParameterizedTest
  @MethodSource("referentials")
  void there_are_a_referential_a_candidacy_and_decisions_of(CertificationReferential referential) {
    String id = "\"id\":\"%s\"".formatted(referential.getId());
    assertThat(seeds)
        .filteredOn(seed -> seed.contains(id))
        .extracting(seed -> seed.replaceFirst("(?s)\\{\"format\":\"([a-z-]+)\".*", "$1"))
        .contains("cqpm-referential", "cqpm-candidacy", "cqpm-decision");
  }

  @Test
  void there_are_lines_of_a_cohort_of_each() {
    List<String> cohorts = CohortSeeds.inputs().map(SeedsTest::text).toList();
    assertThat(ThreeReferentials.all())
        .extracting(CertificationReferential::getId)
        .allSatisfy(id -> assertThat(cohorts).anyMatch(cohort -> cohort.contains(id.value())));
  }
}
