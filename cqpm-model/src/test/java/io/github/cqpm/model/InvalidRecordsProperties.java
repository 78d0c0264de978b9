package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.testkit.InvalidRecord;
import io.github.cqpm.model.testkit.InvalidRecordArbitraries;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The records of the test kit that break one constraint. */
class InvalidRecordsProperties {
  /** Every constraint that a record may break, as {@code type path constraint}. */
  private static final List<String> ALL =
      Stream.concat(
              ModelConstraints.reachedFrom(Candidacy.class).stream()
                  .map(row -> row.replaceFirst("^[a-zA-Z]+\\[0]\\.", "")),
              Stream.of("StatesOpinion", "competencies[].reportDue ReportsDueInTime"))
          .map(InvalidRecordsProperties::withoutKeys)
          .sorted()
          .toList();

  @Property
  void each_of_them_breaks_the_constraint_that_it_says_and_no_other(
      @ForAll("invalid") InvalidRecord invalid) {
    String violation = invalid.path() + " " + invalid.constraint();
    Statistics.label("violation")
        .collect(withoutKeys(violation.strip()))
        .coverage(coverage -> ALL.forEach(each -> coverage.check(each).count(count -> count > 0)));

    assertThat(Validators.violationsOf(invalid.entry())).containsExactly(violation);
  }

  private static String withoutKeys(String violation) {
    return violation.replaceAll("\\[BDC[^]]*]", "[]");
  }

  @Provide
  Arbitrary<InvalidRecord> invalid() {
    return InvalidRecordArbitraries.any();
  }
}
