package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.ModelTypes.Attribute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.CertificationReferential;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every constraint on an attribute, violated once at every place that it has in a referential or a
 * candidacy. A constraint that is not in the tables fails a test, and so does one that is, but is
 * not reported.
 */
class ConstraintTableTest {
  private static final String OF_A_REFERENTIAL =
      """
      admissibilityConditions[0].<list element> NotBlank
      assessmentProcedure.commission[0].<list element> NotBlank
      assessmentProcedure.companyOpinion.paragraphs NotEmpty
      assessmentProcedure.companyOpinion.paragraphs[0].<list element> NotBlank
      assessmentProcedure.companyOpinion.title NotBlank
      assessmentProcedure.conditions[0].items[0].<list element> NotBlank
      assessmentProcedure.conditions[0].text NotBlank
      assessmentProcedure.introduction[0].<list element> NotBlank
      assessmentProcedure.methodsLeadIn NotBlankIfPresent
      axes[0].title NotBlank
      blocks NotEmpty
      blocks[0].competencies NotEmpty
      blocks[0].competencies[0].assessment.criteria NotEmpty
      blocks[0].competencies[0].assessment.criteria[0].heading NotBlankIfPresent
      blocks[0].competencies[0].assessment.criteria[0].statements NotEmpty
      blocks[0].competencies[0].assessment.criteria[0].statements[0].items[0].<list element> NotBlank
      blocks[0].competencies[0].assessment.criteria[0].statements[0].text NotBlank
      blocks[0].competencies[0].assessment.expectedResults.statements NotEmpty
      blocks[0].competencies[0].assessment.expectedResults.statements[0].items[0].<list element> NotBlank
      blocks[0].competencies[0].assessment.expectedResults.statements[0].text NotBlank
      blocks[0].competencies[0].assessment.performanceConditions.statements NotEmpty
      blocks[0].competencies[0].assessment.performanceConditions.statements[0].items[0].<list element> NotBlank
      blocks[0].competencies[0].assessment.performanceConditions.statements[0].text NotBlank
      blocks[0].competencies[0].assessment.sheet NotBlankIfPresent
      blocks[0].competencies[0].title NotBlank
      blocks[0].knowledge.statements NotEmpty
      blocks[0].knowledge.statements[0].items[0].<list element> NotBlank
      blocks[0].knowledge.statements[0].text NotBlank
      blocks[0].title NotBlank
      category NotBlankIfPresent
      certifier NotBlankIfPresent
      competencyLeadIns[0].<list element> NotBlank
      footnotes[0].<list element> NotBlank
      level NotBlankIfPresent
      methods NotEmpty
      methods[0].description[0].items[0].<list element> NotBlank
      methods[0].description[0].text NotBlank
      methods[0].places[0].<list element> NotBlank
      methods[0].supports[0].<list element> NotBlank
      methods[0].title NotBlank
      number NotBlankIfPresent
      occupationalStandard.activities[0].paragraphs[0].<list element> NotBlank
      occupationalStandard.activities[0].title NotBlank
      occupationalStandard.activitiesLeadIn NotBlankIfPresent
      occupationalStandard.interactions[0].<list element> NotBlank
      occupationalStandard.mission[0].<list element> NotBlank
      occupationalStandard.outlook[0].<list element> NotBlank
      occupationalStandard.workEnvironment[0].<list element> NotBlank
      source.notice NotBlankIfPresent
      source.title NotBlank
      title NotBlank
      version NotBlank
      """;

  private static final String OF_A_CANDIDACY =
      """
      assessments[0].evidence NotBlankIfPresent
      assessments[0].place NotBlankIfPresent
      assessments[0].supports[0].<list element> NotBlank
      deliberations[0].rulings[BDC0158-1].reason NotBlankIfPresent
      opinions[0].comment NotBlankIfPresent
      plans[0].competencies[BDC0158-1].place NotBlankIfPresent
      plans[0].competencies[BDC0158-1].reportConditions NotBlankIfPresent
      reports[0].competencies NotEmpty
      revocations[0].reason NotBlankIfPresent
      """;

  static Stream<String> ofAReferential() {
    return OF_A_REFERENTIAL.lines();
  }

  static Stream<Class<?>> values() {
    return ModelTypes.values().stream();
  }

  static Stream<String> ofACandidacy() {
    return OF_A_CANDIDACY.lines();
  }

  @Test
  void the_tables_are_complete() {
    assertThat(ModelConstraints.reachedFrom(CertificationReferential.class))
        .containsExactlyInAnyOrderElementsOf(ofAReferential().toList());
    assertThat(ModelConstraints.reachedFrom(Candidacy.class))
        .containsExactlyInAnyOrderElementsOf(ofACandidacy().toList());
  }

  @ParameterizedTest
  @ValueSource(classes = {CertificationReferential.class, Candidacy.class})
  void what_is_filled_violates_nothing(Class<?> root) {
    assertThat(Validators.violationsOf(Specimens.of(root))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("values")
  void what_is_left_empty_violates_nothing(Class<?> type) {
    Map<String, Object> leftEmpty =
        ModelTypes.attributesOf(type).stream()
            .filter(attribute -> attribute.accessor().getReturnType() == Optional.class)
            .collect(Collectors.toMap(Attribute::name, any -> Specimens.UNSET));
    assertThat(Validators.violationsOf(Specimens.of(type, leftEmpty))).isEmpty();
  }

  @Test
  void a_competency_without_conditions_or_expected_results_can_be_built_but_is_reported() {
    AssessmentSpecification criteriaOnly =
        Specimens.of(
            AssessmentSpecification.class,
            Map.of(
                "performanceConditions", Specimens.UNSET,
                "expectedResults", Specimens.UNSET));
    assertThat(Validators.violationsOf(criteriaOnly))
        .containsExactly(
            "expectedResults.statements NotEmpty", "performanceConditions.statements NotEmpty");
  }
}
