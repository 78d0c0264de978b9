package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.NotBlankIfPresent;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assessment of one competency by a commission.
 *
 * <p>French: <i>évaluation par la commission d'évaluation</i> (2.2.2).
 */
@Value.Immutable
public sealed interface CommissionAssessment extends CandidacyRecord
    permits ImmutableCommissionAssessment {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day on which it was held. */
  @Override
  LocalDate getDate();

  /** Returns the competency assessed. */
  CompetencyId getCompetency();

  /** Returns the commission that assessed. */
  Optional<RecordId> getCommission();

  /** Returns the method used; empty if not said. */
  Optional<MethodId> getMethod();

  /** Returns the place. Free text. */
  @Value.Redacted
  Optional<@NotBlankIfPresent String> getPlace();

  /** Returns what the assessment rested on. Free texts. */
  @Value.Redacted
  List<@NotBlank String> getSupports();

  /** Returns the evidence brought. Free text. */
  @Value.Redacted
  Optional<@NotBlankIfPresent String> getEvidence();

  /** Returns the rating of each criterion group that was rated, by its id in the competency. */
  Map<CriterionId, Rating> getRatings();

  /** Returns the rating of the expected results. */
  Optional<Rating> getExpectedResultsRating();

  /**
   * Returns whether the referential's conditions of performance were respected; empty if not said.
   */
  Optional<Boolean> getConditionsRespected();

  /** Returns what came out. */
  AssessmentResult getResult();

  /** Returns whether there is a result: the candidate was neither absent nor excused. */
  default boolean hasResult() {
    return getResult() == AssessmentResult.ACQUIRED || getResult() == AssessmentResult.NOT_ACQUIRED;
  }

  @Override
  default RecordKind getKind() {
    return RecordKind.ASSESSMENT;
  }

  /** Builds a {@link CommissionAssessment}. */
  final class Builder extends ImmutableCommissionAssessment.Builder {
    private final PutOnce<CriterionId, Rating> ratings = new PutOnce<>();

    Builder() {}

    /**
     * Rates a criterion group. A second, different rating fails when the value is built; one that
     * came with {@code from} or with the whole map is replaced.
     */
    public Builder putRating(CriterionId criterion, Rating rating) {
      ratings.put(criterion, rating);
      return replaceRating(criterion, rating);
    }

    /** Rates these criterion groups, each as {@link #putRating} does. */
    public Builder putAllRatings(Map<CriterionId, ? extends Rating> entries) {
      entries.forEach(this::putRating);
      return this;
    }

    /**
     * Builds the value.
     *
     * @throws IllegalStateException if a required attribute is missing, or one key was put with
     *     different values
     */
    @Override
    public CommissionAssessment build() {
      ratings.check("CommissionAssessment", "ratings");
      return super.build();
    }
  }
}
