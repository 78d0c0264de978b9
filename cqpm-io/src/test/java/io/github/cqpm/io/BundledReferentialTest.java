package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.model.referential.Activity;
import io.github.cqpm.model.referential.AssessmentMethod;
import io.github.cqpm.model.referential.AssessmentProcedure;
import io.github.cqpm.model.referential.AssessmentSpecification;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyBlock;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.MethodId;
import io.github.cqpm.model.referential.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled referential says what the printed document says, traps included. */
class BundledReferentialTest {
  private static final CertificationReferential REFERENTIAL =
      Referentials.technicoCommercialIndustriel();

  private static AssessmentSpecification sheet(String competency) {
    return REFERENTIAL.find(CompetencyId.parse(competency)).orElseThrow().getAssessment();
  }

  private static List<AssessmentSpecification> sheets() {
    return REFERENTIAL.getBlocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .map(Competency::getAssessment)
        .toList();
  }

  private static List<CriterionGroup> groups() {
    return sheets().stream().flatMap(sheet -> sheet.getCriteria().stream()).toList();
  }

  private static List<String> texts(List<Statement> statements) {
    return statements.stream().map(Statement::getText).toList();
  }

  @Test
  void blocks_stand_in_printed_order_with_2_3_and_2_competencies() {
    assertThat(REFERENTIAL.getBlocks())
        .extracting(block -> block.getCode() + " " + block.getCompetencies().size())
        .containsExactly("BDC0158 2", "BDC0167 3", "BDC0166 2");
  }

  @Test
  void a_code_is_read_with_its_printed_space_and_written_without() {
    assertThat(REFERENTIAL.find(BlockCode.of("BDC 0158")).orElseThrow().getCode())
        .hasToString("BDC0158");
  }

  @Test
  void a_competency_is_identified_by_its_rank_in_the_block_and_not_by_its_sheet() {
    assertThat(REFERENTIAL.getCompetencyIds())
        .extracting(CompetencyId::toString)
        .containsExactly(
            "BDC0158-1",
            "BDC0158-2",
            "BDC0167-1",
            "BDC0167-2",
            "BDC0167-3",
            "BDC0166-1",
            "BDC0166-2");
    assertThat(sheets())
        .extracting(sheet -> sheet.getSheet().orElseThrow())
        .containsExactly("1", "2", "3", "4", "5", "7", "8");
  }

  @Test
  void the_stray_6_of_sheet_5_is_no_data() {
    assertThat(REFERENTIAL.find(CompetencyId.parse("BDC0167-3")).orElseThrow().getTitle())
        .isEqualTo("Élaborer et présenter une proposition/solution en vue de formaliser une offre");
  }

  @Test
  void there_are_28_criterion_groups_each_with_statements() {
    List<CriterionId> axes = REFERENTIAL.getAxes().stream().map(CriterionAxis::getId).toList();
    assertThat(axes).hasSize(4);
    assertThat(groups()).hasSize(28).allMatch(group -> !group.getStatements().isEmpty());
    assertThat(sheets())
        .allSatisfy(
            sheet ->
                assertThat(sheet.getCriteria())
                    .extracting(CriterionGroup::getId)
                    .containsExactlyElementsOf(axes));
  }

  @Test
  void headings_are_kept_as_printed_26_of_them_underlined() {
    assertThat(groups()).filteredOn(CriterionGroup::isHeadingUnderlined).hasSize(26);
    assertThat(sheet("BDC0158-2").getCriteria())
        .extracting(CriterionGroup::isHeadingUnderlined)
        .containsExactly(false, false, true, true);
    assertThat(groups())
        .extracting(group -> group.getHeading().orElseThrow())
        .filteredOn(heading -> heading.startsWith("Selon"))
        .containsExactly("Selon quelles contraintes liées au milieu et environnement de travail :");
    assertThat(sheet("BDC0166-1").getCriteria().get(3).getHeading().orElseThrow())
        .startsWith("Selon quelles contraintes");
  }

  @Test
  void items_belong_to_the_statement_before_them() {
    Statement first = sheet("BDC0166-1").getCriteria().get(1).getStatements().get(0);
    assertThat(first.getText()).endsWith("au moyen de :");
    assertThat(first.getItems())
        .containsExactly("documents de synthèse,", "indicateurs et tableaux de bord...");
  }

  @Test
  void cells_cut_by_a_page_break_are_one() {
    assertThat(texts(REFERENTIAL.getBlocks().get(1).getKnowledge().orElseThrow().getStatements()))
        .hasSize(6)
        .startsWith("Les techniques de questionnement et d'entretien.")
        .endsWith("La connaissance des réglementations en matière de contrat de vente.");
    assertThat(texts(sheet("BDC0167-3").getExpectedResults().getStatements()))
        .anyMatch(
            text -> text.endsWith("sont vérifiés comme étant conformes aux objectifs impartis."));
    assertThat(texts(REFERENTIAL.getMethods().get(0).getDescription()))
        .singleElement()
        .asString()
        .contains(
            "réalisées en entreprise ou en centre de formation habilité, ou tout autre lieu adapté.");
  }

  @Test
  void misprints_stay() {
    assertThat(REFERENTIAL.getBlocks().get(0).getTitle())
        .isEqualTo("L'analyse et la construction d'une d'action commerciale");
    Activity deployment = REFERENTIAL.getOccupationalStandard().getActivities().get(1);
    assertThat(deployment.getTitle()).isEqualTo("Le déploiement d'une d'action commerciale ;");
    assertThat(deployment.getParagraphs())
        .anyMatch(text -> text.startsWith("Lors du rendez ou de"));
    assertThat(texts(sheet("BDC0167-3").getCriteria().get(2).getStatements()))
        .anyMatch(text -> text.contains("l'interlocuteur adapté et identifié, les informations"));
    assertThat(REFERENTIAL.getOccupationalStandard().getActivities().get(2).getParagraphs())
        .anyMatch(text -> text.startsWith("Il Identifie les causes"));
    assertThat(procedure().getCompanyOpinion().orElseThrow().getParagraphs().get(0))
        .endsWith("au regard du référentiel d'activité.");
    assertThat(texts(sheet("BDC0166-1").getCriteria().get(3).getStatements()))
        .last()
        .asString()
        .endsWith("dans le respect des délais");
  }

  @Test
  void id_version_and_certifier_are_marked_as_not_printed_and_registration_is_unknown() {
    assertThat(REFERENTIAL.getReference()).hasToString("technico-commercial-industriel version 1");
    assertThat(REFERENTIAL.getSource().orElseThrow().getNotice().orElseThrow())
        .contains("identifiant", "version");
    assertThat(REFERENTIAL.getCertifier().orElseThrow()).contains("UIMM");
    assertThat(REFERENTIAL.getRegistration()).isEmpty();
  }

  @Test
  void each_block_names_its_activity() {
    assertThat(REFERENTIAL.getBlocks())
        .extracting(block -> block.getActivity().orElseThrow().value())
        .containsExactly("A1", "A2", "A3");
    assertThat(REFERENTIAL.getOccupationalStandard().getActivities())
        .extracting(Activity::getTitle)
        .containsExactlyElementsOf(
            REFERENTIAL.getBlocks().stream()
                .map(CompetencyBlock::getTitle)
                .map(title -> title + " ;")
                .toList());
  }

  @Test
  void there_are_two_methods_in_a_professional_setting_one_with_a_report() {
    assertThat(REFERENTIAL.getMethods())
        .extracting(AssessmentMethod::getId)
        .containsExactly(MethodId.of("REAL_WORK"), MethodId.of("PROJECT"));
    assertThat(REFERENTIAL.getMethods())
        .allMatch(AssessmentMethod::isProfessionalSetting)
        .allMatch(method -> method.getOnlyFor().isEmpty())
        .allMatch(method -> !method.getSupports().isEmpty() && !method.getPlaces().isEmpty());
    assertThat(REFERENTIAL.getMethods())
        .extracting(AssessmentMethod::isReportRequired)
        .containsExactly(false, true);
  }

  @Test
  void lead_ins_and_what_stands_around_the_tables_count() {
    assertThat(REFERENTIAL.getOccupationalStandard().getActivitiesLeadIn().orElseThrow())
        .startsWith("En fonction des différents contextes");
    assertThat(REFERENTIAL.getCompetencyLeadIns())
        .containsExactly(
            "Compétences et connaissances afférentes au CQPM visé :",
            "Pour cela, il (elle) doit être capable de :");
    assertThat(procedure().getConditions()).hasSize(3);
    assertThat(procedure().getIntroduction())
        .singleElement()
        .asString()
        .endsWith("(hors dispositif VAE).");
    assertThat(procedure().getCommission())
        .singleElement()
        .asString()
        .contains("plusieurs membres");
    assertThat(procedure().getMethodsLeadIn()).isPresent();
    assertThat(REFERENTIAL.getAdmissibilityConditions())
        .singleElement()
        .asString()
        .contains("aux candidats¹ par le jury");
    assertThat(REFERENTIAL.getFootnotes()).singleElement().asString().startsWith("¹ Le terme");
  }

  private static AssessmentProcedure procedure() {
    return REFERENTIAL.getAssessmentProcedure().orElseThrow();
  }

  @Test
  void the_whole_mission_is_there() {
    assertThat(REFERENTIAL.getOccupationalStandard().getMission()).hasSize(8);
    assertThat(REFERENTIAL.getOccupationalStandard().getActivities())
        .extracting(activity -> activity.getParagraphs().size())
        .containsExactly(7, 9, 6);
    assertThat(REFERENTIAL.getOccupationalStandard().getWorkEnvironment()).hasSize(3);
    assertThat(REFERENTIAL.getOccupationalStandard().getInteractions()).hasSize(2);
    assertThat(REFERENTIAL.getOccupationalStandard().getOutlook()).hasSize(1);
  }

  @Test
  void what_is_written_reads_back_equal_and_repeats_the_bundled_bytes() throws Exception {
    String written = CqpmJson.standard().write(REFERENTIAL);
    assertThat(CqpmJson.standard().readReferential(written)).isEqualTo(REFERENTIAL);
    try (var bundled =
        BundledReferentialTest.class.getResourceAsStream("technico-commercial-industriel.json")) {
      assertThat(written)
          .isEqualTo(new String(bundled.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }
}
