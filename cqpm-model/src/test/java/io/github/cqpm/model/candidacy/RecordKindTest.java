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

  @Test
  void a_record_of_each_kind_is_added_to_the_list_of_its_kind() {
    Candidacy candidacy = Specimens.of(Candidacy.class);
    oneOfEachType()
        .forEach(
            record ->
                assertThat(candidacy.without(record.getId()).plus(record).getRecords())
                    .containsExactly(record));
  }
}
