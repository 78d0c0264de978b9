package io.github.cqpm.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.Statement;
import io.github.cqpm.model.testkit.AfterSalesReferential;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.InspectionReferential;
import java.util.Collection;
import java.util.Optional;
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
}
