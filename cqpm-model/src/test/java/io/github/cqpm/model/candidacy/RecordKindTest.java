package io.github.cqpm.model.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.Specimens;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordKindTest {
  private static Stream<CandidacyRecord> oneOfEachType() {
    return Arrays.stream(CandidacyRecord.class.getPermittedSubclasses())
        .map(type -> (CandidacyRecord) Specimens.of(type));
  }

  @Test
  void each_type_of_record_is_a_kind_of_its_own() {
    assertThat(oneOfEachType().map(CandidacyRecord::getKind))
        .containsExactlyInAnyOrder(RecordKind.values());
  }
}
