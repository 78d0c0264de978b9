package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.Statement;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.InspectionReferential;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two referentials of the test kit that are complete in form, and no certifier's. */
class WrittenReferentialsTest {
  private static final CertificationReferential AFTER_SALES = AfterSalesReferential.get();
  private static final CertificationReferential INSPECTION = InspectionReferential.get();

  static Stream<CertificationReferential> both() {
    return Stream.of(AFTER_SALES, INSPECTION);
  }

  private static Stream<Competency> competencies(CertificationReferential referential) {
    return referential.getBlocks().stream().flatMap(block -> block.getCompetencies().stream());
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
    var occupation = referential.getOccupationalStandard();
    var procedure = referential.getAssessmentProcedure().orElseThrow();
    assertThat(
            Stream.<Optional<?>>of(
                referential.getValidFrom(),
                referential.getNumber(),
                referential.getLevel(),
                referential.getCategory(),
                referential.getLastChanged(),
                referential.getRegistration(),
                occupation.getActivitiesLeadIn(),
                procedure.getMethodsLeadIn(),
                procedure.getCompanyOpinion()))
        .allMatch(Optional::isPresent);
    assertThat(
            Stream.<Collection<?>>of(
                referential.getCompetencyLeadIns(),
                referential.getAdmissibilityConditions(),
                referential.getFootnotes(),
                occupation.getMission(),
                occupation.getActivities(),
                occupation.getWorkEnvironment(),
                occupation.getInteractions(),
                occupation.getOutlook(),
                procedure.getConditions(),
                procedure.getIntroduction(),
                procedure.getCommission()))
        .noneMatch(Collection::isEmpty);
    assertThat(occupation.getActivities()).noneMatch(each -> each.getParagraphs().isEmpty());
    assertThat(referential.getMethods())
        .allMatch(method -> !method.getDescription().isEmpty())
        .allMatch(method -> !method.getSupports().isEmpty() && !method.getPlaces().isEmpty());
    assertThat(referential.getBlocks())
        .allMatch(block -> block.getActivity().isPresent() && block.getKnowledge().isPresent());
    assertThat(competencies(referential).map(Competency::getAssessment))
        .allMatch(sheet -> sheet.getSheet().isPresent())
        .noneMatch(sheet -> sheet.getPerformanceConditions().getStatements().isEmpty())
        .noneMatch(sheet -> sheet.getExpectedResults().getStatements().isEmpty());
    assertThat(statements(referential)).anyMatch(statement -> !statement.getItems().isEmpty());
  }

  private static Stream<Statement> statements(CertificationReferential referential) {
    return competencies(referential)
        .flatMap(competency -> competency.getAssessment().getCriteria().stream())
        .flatMap(group -> group.getStatements().stream());
  }

  @Test
  void one_has_four_blocks_and_three_axes_of_its_own_on_which_each_competency_is_assessed() {
    List<CriterionId> axes = AFTER_SALES.getAxes().stream().map(CriterionAxis::getId).toList();
    assertThat(AFTER_SALES.getBlocks()).hasSize(4);
    assertThat(axes)
        .hasSize(3)
        .doesNotContainAnyElementsOf(
            SmallReferential.AXES.stream().map(CriterionAxis::getId).toList());
    assertThat(competencies(AFTER_SALES).map(WrittenReferentialsTest::criteria))
        .allSatisfy(criteria -> assertThat(criteria).isEqualTo(axes));
  }

  @Test
  void one_of_its_blocks_is_common_with_the_bundled_certification() {
    assertThat(AFTER_SALES.getBlocks())
        .filteredOn(block -> !block.getCommonTo().isEmpty())
        .extracting(CompetencyBlock::getCode, CompetencyBlock::getCommonTo)
        .containsExactly(
            tuple(AfterSalesReferential.FOLLOWING_UP, List.of(AfterSalesReferential.BUNDLED)));
  }

  @Test
  void one_of_its_methods_is_for_some_competencies_only() {
    assertThat(AFTER_SALES.getMethods())
        .filteredOn(method -> method.getOnlyFor().isPresent())
        .extracting(AssessmentMethod::getId)
        .containsExactly(AfterSalesReferential.TEST_BENCH);
    assertThat(AFTER_SALES.getCompetencyIds())
        .filteredOn(id -> !testBench().allows(id))
        .contains(AfterSalesReferential.PROPOSE_UPKEEP)
        .hasSize(4);
  }

  private static AssessmentMethod testBench() {
    return AFTER_SALES.getMethods().stream()
        .filter(method -> method.getId().equals(AfterSalesReferential.TEST_BENCH))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_other_has_one_block_and_a_flat_list_of_numbered_criteria_for_each_competency() {
    assertThat(INSPECTION.getBlocks()).hasSize(1);
    assertThat(INSPECTION.getAxes()).isEmpty();
    assertThat(competencies(INSPECTION).map(WrittenReferentialsTest::criteria))
        .extracting(List::size)
        .containsExactly(5, 4, 3, 2);
    assertThat(competencies(INSPECTION).map(WrittenReferentialsTest::criteria))
        .allSatisfy(criteria -> assertThat(criteria).isEqualTo(numbersUpTo(criteria.size())));
  }

  private static List<CriterionId> numbersUpTo(int last) {
    return Stream.of("1", "2", "3", "4", "5").limit(last).map(CriterionId::of).toList();
  }

  private static List<CriterionId> criteria(Competency competency) {
    return competency.getAssessment().getCriteria().stream().map(CriterionGroup::getId).toList();
  }
}
