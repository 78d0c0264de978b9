package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cqpm.model.ModelTypes.Attribute;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.referential.ExpectedResults;
import io.github.cqpm.model.referential.OccupationalStandard;
import io.github.cqpm.model.referential.PerformanceConditions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildingTest {
  /** What stands for an attribute left out, other than nothing. */
  private static final Map<String, Object> DEFAULTS =
      Map.of(
          "AssessmentMethod.professionalSetting", false,
          "AssessmentMethod.reportRequired", false,
          "CriterionGroup.headingUnderlined", false,
          "AssessmentSpecification.performanceConditions", PerformanceConditions.builder().build(),
          "AssessmentSpecification.expectedResults", ExpectedResults.builder().build(),
          "CertificationReferential.occupationalStandard", OccupationalStandard.builder().build(),
          "Candidacy.target", CertificationTarget.certificate(),
          "JuryDeliberation.jury", DeliberationJury.builder().build());

  static Stream<Class<?>> values() {
    return ModelTypes.values().stream();
  }

  static Stream<Arguments> requiredAttributes() {
    return attributes(Attribute::isRequired);
  }

  static Stream<Arguments> otherAttributes() {
    return attributes(attribute -> !attribute.isRequired());
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("requiredAttributes")
  void a_missing_attribute_fails_at_once_and_is_named(Class<?> type, Attribute missing) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Specimens.of(type, Map.of(missing.name(), Specimens.UNSET)))
        .withMessage(
            "Cannot build %s, some of required attributes are not set [%s]",
            type.getSimpleName(), missing.name());
  }

  @ParameterizedTest(name = "{1} of {0}")
  @MethodSource("otherAttributes")
  void what_may_be_left_out_is_then_empty_or_has_its_default(Class<?> type, Attribute leftOut) {
    Object value = Specimens.of(type, Map.of(leftOut.name(), Specimens.UNSET));
    Object expected = DEFAULTS.getOrDefault(leftOut.toString(), nothing(leftOut));
    assertThat(leftOut.of(value)).isEqualTo(expected);
  }

  private static Stream<Arguments> attributes(Predicate<Attribute> which) {
    return values()
        .flatMap(
            type ->
                ModelTypes.attributesOf(type).stream()
                    .filter(which)
                    .map(attribute -> Arguments.of(type, attribute)));
  }

  private static Object nothing(Attribute attribute) {
    Class<?> raw = attribute.accessor().getReturnType();
    return Map.<Class<?>, Object>of(
            Optional.class, Optional.empty(),
            List.class, List.of(),
            Set.class, Set.of(),
            Map.class, Map.of())
        .getOrDefault(raw, "a default that this test does not know");
  }
}
