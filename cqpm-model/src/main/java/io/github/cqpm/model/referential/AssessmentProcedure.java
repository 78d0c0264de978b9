package io.github.cqpm.model.referential;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How assessments are put into practice, beyond the single competency.
 *
 * <p>French: <i>modalités d'évaluation</i> (2.2).
 */
@Value.Immutable
public sealed interface AssessmentProcedure permits ImmutableAssessmentProcedure {
  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns the conditions under which assessments are put into practice (2.2.1). */
  List<@Valid Statement> getConditions();

  /** Returns the introduction (2.2.2 A). */
  List<@NotBlank String> getIntroduction();

  /** Returns what is said of the commission (2.2.2). */
  List<@NotBlank String> getCommission();

  /** Returns the sentence that leads in to the methods. */
  Optional<@NotBlankIfPresent String> getMethodsLeadIn();

  /** Returns what is asked of the host company. */
  Optional<@Valid CompanyOpinionRequest> getCompanyOpinion();

  /** Builds a {@link AssessmentProcedure}. */
  final class Builder extends ImmutableAssessmentProcedure.Builder {
    Builder() {}
  }
}
