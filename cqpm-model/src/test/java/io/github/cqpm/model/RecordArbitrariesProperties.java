package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordKind;
import io.github.cqpm.model.testkit.RecordArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The single records of the test kit. */
class RecordArbitrariesProperties {
  @Property(tries = 200)
  void there_are_records_of_every_kind_and_none_breaks_a_constraint(
      @ForAll("records") CandidacyRecord entry) {
    Statistics.label("kind")
        .collect(entry.getKind())
        .coverage(
            coverage -> {
              for (RecordKind kind : RecordKind.values()) {
                coverage.check(kind).count(count -> count > 0);
              }
            });
    assertThat(Validators.violationsOf(entry)).isEmpty();
  }

  @Provide
  Arbitrary<CandidacyRecord> records() {
    return RecordArbitraries.all();
  }
}
