package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.Invalid;
import io.github.cqpm.model.testkit.InvalidArbitraries;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The values of the test kit that break one constraint: every constraint there is, each alone. */
class InvalidProperties {
  private static final List<String> OF_REFERENTIALS =
      ModelConstraints.reachedFrom(CertificationReferential.class).stream()
          .map(InvalidProperties::withoutPositions)
          .toList();

  private static final List<String> OF_CANDIDACIES =
      Stream.concat(
              ModelConstraints.reachedFrom(Candidacy.class).stream(),
              Stream.of(
                  "opinions[] StatesOpinion", "plans[].competencies[].reportDue ReportsDueInTime"))
          .map(InvalidProperties::withoutPositions)
          .toList();

  private static final List<String> OF_RECORDS =
      OF_CANDIDACIES.stream().map(row -> row.replaceFirst("^[a-zA-Z]+\\[][. ]", "")).toList();

  @Property
  void a_referential_breaks_the_constraint_that_it_says_and_no_other(
      @ForAll("referentials") Invalid<CertificationReferential> invalid) {
    breaksOneOf(OF_REFERENTIALS, invalid);
  }

  @Property(tries = 200)
  void a_candidacy_breaks_the_constraint_that_it_says_and_no_other(
      @ForAll("candidacies") Invalid<Candidacy> invalid) {
    breaksOneOf(OF_CANDIDACIES, invalid);
  }

  @Property(tries = 200)
  void a_record_breaks_the_constraint_that_it_says_and_no_other(
      @ForAll("records") Invalid<CandidacyRecord> invalid) {
    breaksOneOf(OF_RECORDS, invalid);
  }

  private static void breaksOneOf(List<String> all, Invalid<?> invalid) {
    Statistics.label("constraint")
        .collect(invalid.name())
        .coverage(coverage -> all.forEach(each -> coverage.check(each).count(count -> count > 0)));

    assertThat(Validators.violationsOf(invalid.value()))
        .containsExactly(invalid.path() + " " + invalid.constraint());
    assertThat(all).contains(invalid.name());
  }

  private static String withoutPositions(String row) {
    return row.replaceAll("\\[[^]]*]", "[]").replace(".<list element>", "");
  }

  @Provide
  Arbitrary<Invalid<CertificationReferential>> referentials() {
    return InvalidArbitraries.referentials();
  }

  @Provide
  Arbitrary<Invalid<Candidacy>> candidacies() {
    return InvalidArbitraries.candidacies();
  }

  @Provide
  Arbitrary<Invalid<CandidacyRecord>> records() {
    return InvalidArbitraries.records();
  }
}
