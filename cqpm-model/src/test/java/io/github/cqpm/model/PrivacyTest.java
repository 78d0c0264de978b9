package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.ModelTypes.Attribute;
import io.github.cqpm.model.candidacy.AssessmentCommission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of a candidate in free text, and who anybody is, goes into no {@code toString}. The
 * wording of a referential is public and may be printed.
 */
class PrivacyTest {
  static Stream<Class<?>> values() {
    return ModelTypes.values().stream();
  }

  static Stream<Class<?>> valuesOfACandidacy() {
    return values().filter(type -> type.getPackageName().endsWith(".candidacy"));
  }

  @ParameterizedTest
  @MethodSource("valuesOfACandidacy")
  void free_text_is_not_printed(Class<?> type) {
    assertThat(Specimens.of(type).toString()).doesNotContain(Specimens.TEXT);
  }

  @ParameterizedTest
  @MethodSource("values")
  void references_to_people_are_not_printed(Class<?> type) {
    assertThat(Specimens.of(type).toString()).doesNotContain(Specimens.PERSON);
  }

  @Test
  void the_sweep_meets_free_text_and_people() {
    List<String> texts =
        valuesOfACandidacy()
            .flatMap(type -> ModelTypes.attributesOf(type).stream())
            .filter(attribute -> attribute.type().getTypeName().contains("java.lang.String"))
            .map(Attribute::toString)
            .toList();
    assertThat(texts)
        .containsExactlyInAnyOrder(
            "CommissionAssessment.place",
            "CommissionAssessment.supports",
            "CommissionAssessment.evidence",
            "CompanyOpinion.comment",
            "CompetencyRuling.reason",
            "PlannedAssessment.place",
            "PlannedAssessment.reportConditions",
            "Revocation.reason");
    assertThat(Specimens.of(AssessmentCommission.class).toString())
        .contains("PersonReference[hidden]");
  }
}
