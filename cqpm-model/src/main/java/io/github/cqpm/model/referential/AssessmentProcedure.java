package io.github.cqpm.model.referential;

import io.github.cqpm.model.internal.Legible;
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

  /** Returns its attributes in one line, as {@code toString()}. */
  default String toLine() {
    return Legible.of(
        "AssessmentProcedure{conditions=%s, introduction=%s, commission=%s, methodsLeadIn=%s, companyOpinion=%s}"
            .formatted(
                getConditions(),
                getIntroduction(),
                getCommission(),
                getMethodsLeadIn().orElse(""),
                getCompanyOpinion().map(Object::toString).orElse("")));
  }

  /** Builds a {@link AssessmentProcedure}. */
  final class Builder extends ImmutableAssessmentProcedure.Builder {
    Builder() {}
  }
}
