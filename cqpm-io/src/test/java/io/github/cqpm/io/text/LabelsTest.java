package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.StatusChange;
import io.github.cqpm.io.document.DocumentProblemCode;
import io.github.cqpm.model.candidacy.College;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that a host can meet has a label in both languages. */
class LabelsTest {
  private static final List<Class<?>> ENUMS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("io.github.cqpm")
              .stream()
              .filter(JavaClass::isEnum)
              .filter(LabelsTest::isVisible)
              // Why a paper is refused is a sentence of the papers' own, with what would be needed.
              .filter(type -> !type.getPackageName().equals("io.github.cqpm.io.paper"))
              .filter(type -> !type.getPackageName().matches(".*\\.(internal|testkit)(\\..*)?"))
              .<Class<?>>map(JavaClass::reflect)
              .toList();

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(LabelsTest::isVisible).orElse(true);
  }

  static Stream<Class<?>> enums() {
    return ENUMS.stream();
  }

  @Test
  void the_enums_of_all_three_modules_are_found() {
    assertThat(ENUMS)
        .hasSizeGreaterThanOrEqualTo(23)
        .contains(
            College.class,
            Answer.Kind.class,
            StatusChange.Kind.class,
            DocumentProblemCode.class,
            Depth.class,
            ReportText.class);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void each_constant_has_a_label_of_its_own_in_both_languages(Class<?> type) {
    for (Explanations language : List.of(Explanations.french(), Explanations.english())) {
      Map<String, List<String>> byLabel =
          Arrays.stream(type.getEnumConstants())
              .map(constant -> (Enum<?>) constant)
              .collect(
                  Collectors.groupingBy(
                      language::label, Collectors.mapping(Enum::name, Collectors.toList())));
      assertThat(byLabel)
          .allSatisfy(
              (label, names) -> {
                assertThat(names).as(label).hasSize(1).doesNotContain(label);
                assertThat(label).isNotBlank().doesNotContain("{", "label.", "report.");
              });
    }
  }

  static Stream<ReasonCode> codes() {
    return RuleSet.agreement().getRules().stream()
        .flatMap(rule -> rule.possibleAnswers().codes().values().stream())
        .flatMap(List::stream)
        .distinct();
  }

  @Test
  void each_code_has_a_sentence_of_its_own_for_many_together_without_holes() {
    for (Explanations language : List.of(Explanations.french(), Explanations.english())) {
      Map<String, List<ReasonCode>> bySentence =
          codes().collect(Collectors.groupingBy(language::label));
      assertThat(bySentence)
          .allSatisfy(
              (sentence, codes) -> {
                assertThat(sentence).endsWith(".").doesNotContain("{", "}", "[", "]", "…");
                assertThat(codes).as(sentence).hasSize(1);
              });
    }
  }

  @Test
  void what_differs_from_case_to_case_is_left_out_of_the_sentence_of_a_code() {
    assertThat(Explanations.french().label(ReasonCode.ASSESSED_BEFORE_ENROLMENT))
        .isEqualTo("L’évaluation précède l’inscription.");
    assertThat(Explanations.english().label(MissingFact.PLAN.code()))
        .isEqualTo("The assessment plan is missing.");
  }

  @Test
  void of_a_hosts_code_without_a_sentence_it_is_said_whose_it_is() {
    assertThat(Explanations.english().label(ReasonCode.of("acme/ABSENT")))
        .isEqualTo("A reason of the organisation’s own (acme/ABSENT)");
    assertThat(Explanations.french().label(ReasonCode.of("acme/ABSENT")))
        .isEqualTo("Motif propre à l’organisme (acme/ABSENT)");
  }
}
