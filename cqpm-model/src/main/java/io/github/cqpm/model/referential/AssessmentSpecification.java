package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one competency is assessed: its row in the referential of assessments.
 *
 * <p>French: <i>référentiel d'évaluations</i> (2.1).
 */
@Value.Immutable
public sealed interface AssessmentSpecification permits ImmutableAssessmentSpecification {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the label of the assessment sheet. It is text, no identity: [R] numbers its sheets 1 2
   * 3 4 5 7 8.
   */
  Optional<@NotBlankIfPresent String> getSheet();

  /** Returns the conditions under which the competency is shown. */
  @Valid
  @Value.Default
  default PerformanceConditions getPerformanceConditions() {
    return PerformanceConditions.builder().build();
  }

  /**
   * Returns the criterion groups, one an axis; in a referential without axes, one a criterion. A
   * rating of another group is an input problem.
   */
  @NotEmpty
  List<@Valid CriterionGroup> getCriteria();

  /** Returns the results expected. */
  @Valid
  @Value.Default
  default ExpectedResults getExpectedResults() {
    return ExpectedResults.builder().build();
  }

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "AssessmentSpecification{sheet=%s, performanceConditions=%s, criteria=%s, expectedResults=%s}"
            .formatted(
                getSheet().orElse(""),
                getPerformanceConditions(),
                getCriteria(),
                getExpectedResults()));
  }

  /** Builds a {@link AssessmentSpecification}. */
  final class Builder extends ImmutableAssessmentSpecification.Builder {
    Builder() {}
  }
}
