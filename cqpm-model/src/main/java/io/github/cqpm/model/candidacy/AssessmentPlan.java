package io.github.cqpm.model.candidacy;

import io.github.cqpm.model.referential.CompetencyId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the candidate is to be assessed, competency by competency, as the centre defines it with the
 * company or, for want of one, with the candidate. No report may be due before the day of the plan.
 *
 * <p>French: <i>dossier</i> (2.2.1).
 */
@ReportsDueInTime
@Value.Immutable
public sealed interface AssessmentPlan extends CandidacyRecord permits ImmutableAssessmentPlan {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the day on which the plan was defined. */
  @Override
  LocalDate getDate();

  /** Returns with whom the centre defined the plan. */
  Optional<PlanParty> getDefinedWith();

  /** Returns the day on which the plan was sent to the centre; empty if it was not sent yet. */
  Optional<LocalDate> getSentOn();

  /** Returns what was chosen for each competency that the plan names. */
  Map<CompetencyId, @Valid PlannedAssessment> getCompetencies();

  @Override
  default RecordKind getKind() {
    return RecordKind.PLAN;
  }

  /** Builds a {@link AssessmentPlan}. */
  final class Builder extends ImmutableAssessmentPlan.Builder {
    private final PutOnce<CompetencyId, PlannedAssessment> competencies = new PutOnce<>();

    Builder() {}

    /**
     * Plans the assessment of a competency. A second, different choice fails when the value is
     * built; one that came with {@code from} or with the whole map is replaced.
     */
    public Builder putCompetency(CompetencyId competency, PlannedAssessment planned) {
      competencies.put(competency, planned);
      return replaceCompetency(competency, planned);
    }

    /** Plans the assessment of these competencies, each as {@link #putCompetency} does. */
    public Builder putAllCompetencies(
        Map<? extends CompetencyId, ? extends PlannedAssessment> entries) {
      entries.forEach(this::putCompetency);
      return this;
    }

    /**
     * Builds the value.
     *
     * @throws IllegalStateException if a required attribute is missing, or one key was put with
     *     different values
     */
    @Override
    public AssessmentPlan build() {
      competencies.check("AssessmentPlan", "competencies");
      return super.build();
    }
  }
}
