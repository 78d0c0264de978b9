package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.ModelTypes.Attribute;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.InspectionReferential;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two referentials of the test kit that are complete in form, and no certifier's. */
class WrittenReferentialsTest {
  private static final CertificationReferential AFTER_SALES = AfterSalesReferential.get();
  private static final CertificationReferential INSPECTION = InspectionReferential.get();

  static Stream<CertificationReferential> both() {
    return Stream.of(AFTER_SALES, INSPECTION);
  }

  @ParameterizedTest
  @MethodSource("both")
  void breaks_no_constraint_nor_does_the_complete_candidacy_to_it(
      CertificationReferential referential) {
    assertThat(Validators.violationsOf(referential)).isEmpty();
    assertThat(Validators.violationsOf(CompleteCandidacy.to(referential))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("both")
  void says_that_it_is_no_certifiers(CertificationReferential referential) {
    assertThat(referential.getCertifier()).isEmpty();
    assertThat(referential.getId().value()).startsWith("essai-");
    assertThat(referential.getTitle()).endsWith("(essai)");
    assertThat(referential.getSource().flatMap(source -> source.getNotice()).orElseThrow())
        .contains("inventé", "essais", "aucun certificateur");
  }

  @ParameterizedTest
  @MethodSource("both")
  void is_complete_in_form(CertificationReferential referential) {
    Set<String> empty = new TreeSet<>();
    collectEmpty(referential, empty);
    assertThat(empty)
        .isSubsetOf(
            "AssessmentMethod.onlyFor",
            "CertificationReferential.axes",
            "CertificationReferential.certifier",
            "CompetencyBlock.commonTo",
            "CriterionGroup.heading",
            "RegistrationPeriod.lastDay",
            "Statement.items");
  }

  /**
   * Adds every attribute of the value, and of the values that it holds, in which nothing stands.
   */
  private static void collectEmpty(Object value, Set<String> empty) {
    for (Attribute attribute : ModelTypes.attributesOf(ModelTypes.typeOf(value))) {
      List<?> held = held(attribute.of(value));
      if (held.isEmpty()) {
        empty.add(attribute.toString());
      }
      held.stream()
          .filter(each -> each.getClass().getSimpleName().startsWith("Immutable"))
          .forEach(each -> collectEmpty(each, empty));
    }
  }

  private static List<?> held(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    return value instanceof Collection<?> collection ? List.copyOf(collection) : List.of(value);
  }
}
