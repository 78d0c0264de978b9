package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.InputProblemCode;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.Defect;
import io.github.cqpm.model.testkit.DefectArbitraries;
import io.github.cqpm.model.testkit.DefectiveInput;
import io.github.cqpm.model.testkit.Deviation.Kind;
import io.github.cqpm.model.testkit.Invalid;
import io.github.cqpm.model.testkit.InvalidArbitraries;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Input with one defect: it is told, nothing else is, and there is no decision. */
class InputProperties {
  private static final CertificationEngine ENGINE = CertificationEngine.standard();

  @Example
  void there_is_a_defect_for_every_problem_code() {
    assertThat(Stream.of(Defect.values()).map(Enum::name))
        .containsExactlyElementsOf(Stream.of(InputProblemCode.values()).map(Enum::name).toList());
  }

  /** The contract forces no other problem beside any of them. */
  @Property(tries = 1000)
  void the_problem_of_a_defect_is_told_from_its_day_on_and_no_other(
      @ForAll("defectiveInput") DefectiveInput input,
      @ForAll @IntRange(min = 0, max = 400) int later) {
    collect(input.defect());
    assertTold(input, input.since().plusDays(later));
    if (input.since().equals(DefectiveInput.ALWAYS)) {
      assertTold(input, input.since().minusDays(1));
    } else {
      assertThat(ENGINE.check(request(input, input.since().minusDays(1)))).isEmpty();
    }
  }

  private static void assertTold(DefectiveInput input, LocalDate asOf) {
    assertThat(ENGINE.check(request(input, asOf)))
        .extracting(InputProblem::code)
        .containsExactly(InputProblemCode.valueOf(input.defect().name()));
  }

  /** What a validator refuses is wrong in that alone: the two kinds do not overlap. */
  @Property(tries = 200)
  void a_candidacy_that_breaks_a_constraint_has_no_problem(
      @ForAll("invalidCandidacy") Invalid<Candidacy> invalid) {
    assertThat(
            ENGINE.check(
                DecisionRequest.builder()
                    .referential(SmallReferential.get())
                    .candidacy(invalid.value())
                    .asOf(CompleteCandidacy.LAST_DAY.plusYears(10))
                    .build()))
        .isEmpty();
  }

  /** Where nothing stands that it could contradict, a defect brings that along. */
  @Property(tries = 5000)
  void the_problem_of_a_defect_is_told_where_there_are_few_records_or_revoked_ones(
      @ForAll("defectiveSparseInput") DefectiveInput input) {
    collect(input.defect());

    assertTold(input, input.since());
    if (!input.since().equals(DefectiveInput.ALWAYS)) {
      assertThat(ENGINE.check(request(input, input.since().minusDays(1)))).isEmpty();
    }
  }

  @Property(tries = 1000)
  void there_is_no_decision_with_a_defect(@ForAll("defectiveInput") DefectiveInput input) {
    DecisionRequest request = request(input, input.since());

    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> ENGINE.decide(request));

    assertThat(refusal).isNotNull();
    assertThat(refusal.getProblems()).isEqualTo(ENGINE.check(request)).isNotEmpty();
  }

  private static DecisionRequest request(DefectiveInput input, LocalDate asOf) {
    return DecisionRequest.builder()
        .referential(input.referential())
        .candidacy(input.candidacy())
        .asOf(asOf)
        .build();
  }

  /** Counts each defect, and fails if one is never generated. */
  private static void collect(Defect defect) {
    Statistics.label("defect")
        .collect(defect)
        .coverage(
            coverage -> {
              for (Defect each : Defect.values()) {
                coverage.check(each).count(count -> count > 0);
              }
            });
  }

  @Provide
  Arbitrary<DefectiveInput> defectiveInput() {
    return DefectArbitraries.any();
  }

  @Provide
  Arbitrary<Invalid<Candidacy>> invalidCandidacy() {
    return InvalidArbitraries.candidaciesTo(SmallReferential.get());
  }

  @Provide
  Arbitrary<DefectiveInput> defectiveSparseInput() {
    return Arbitraries.oneOf(
        DefectArbitraries.anyIn(CandidacyArbitraries.unfinished().with(Kind.DROPPED)),
        DefectArbitraries.anyIn(CandidacyArbitraries.all().with(Kind.REVOKED, Kind.CORRECTED)));
  }
}
