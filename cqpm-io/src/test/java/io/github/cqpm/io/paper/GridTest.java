package io.github.cqpm.io.paper;

import static io.github.cqpm.io.paper.Dossiers.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.io.ThreeReferentials;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CommissionAssessment;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.Competency;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.referential.CriterionGroup;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.Statement;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The assessment grid, blank and filled. */
class GridTest {
  private static final Papers PAPERS = Papers.french();

  static Stream<CertificationReferential> referentials() {
    return ThreeReferentials.all().stream();
  }

  private static List<Competency> competencies(CertificationReferential referential) {
    return referential.getBlocks().stream()
        .flatMap(block -> block.getCompetencies().stream())
        .toList();
  }

  /** The texts of a competency that a commission assesses by. */
  private static List<String> wording(Competency competency) {
    var specification = competency.getAssessment();
    List<String> texts = new ArrayList<>(List.of(competency.getTitle()));
    specification.getCriteria().forEach(group -> group.getHeading().ifPresent(texts::add));
    Stream.of(
            specification.getPerformanceConditions().getStatements().stream(),
            specification.getCriteria().stream().flatMap(group -> group.getStatements().stream()),
            specification.getExpectedResults().getStatements().stream())
        .flatMap(each -> each)
        .forEach(
            statement -> {
              texts.add(statement.getText());
              texts.addAll(statement.getItems());
            });
    return texts;
  }

  private static List<String> texts(Element part) {
    return part.select("[lang=fr] p, [lang=fr] li, p[lang=fr], span[lang=fr]").stream()
        .map(Element::wholeText)
        .toList();
  }

  private static List<Element> sheets(Document page) {
    return page.select("section.grid");
  }

  @ParameterizedTest
  @MethodSource("referentials")
  void a_blank_sheet_holds_every_word_that_the_competency_is_assessed_by(
      CertificationReferential referential) {
    List<Element> sheets = sheets(Jsoup.parse(PAPERS.grid(referential)));
    List<Competency> competencies = competencies(referential);
    assertThat(sheets).hasSameSizeAs(competencies);
    for (int i = 0; i < sheets.size(); i++) {
      assertThat(texts(sheets.get(i)))
          .as("%s", competencies.get(i).getId())
          .containsSubsequence(inPrintedOrder(competencies.get(i)))
          .containsAll(wording(competencies.get(i)));
      assertThat(sheets.get(i).select("strong.ticked, .choice strong")).isEmpty();
    }
  }

  private static List<String> inPrintedOrder(Competency competency) {
    return competency.getAssessment().getCriteria().stream()
        .flatMap(group -> group.getStatements().stream())
        .map(Statement::getText)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("referentials")
  void a_filled_sheet_holds_the_same_words_and_the_ratings(CertificationReferential referential) {
    Competency competency = competencies(referential).get(0);
    List<CriterionId> groups =
        competency.getAssessment().getCriteria().stream().map(CriterionGroup::getId).toList();
    Candidacy candidacy =
        Dossiers.assessed(
            CompleteCandidacy.to(referential),
            competency.getId(),
            held ->
                held.putRating(groups.get(0), Rating.NOT_MET)
                    .putRating(groups.get(1), Rating.NOT_OBSERVED));
    Element sheet =
        sheets(
                Jsoup.parse(
                    PAPERS.grid(
                        Dossiers.of(
                            referential, candidacy, io.github.cqpm.engine.RuleSet.referential()))))
            .get(0);
    assertThat(texts(sheet)).containsAll(wording(competency));
    List<String> ticked =
        sheet.select("table.ratings td.boxes").stream()
            .map(cell -> cell.select("strong").text())
            .toList();
    assertThat(ticked).hasSize(groups.size() + 1);
    assertThat(ticked.subList(0, 2)).containsExactly("non satisfait", "non observé");
    assertThat(ticked.subList(2, ticked.size())).containsOnly("satisfait");
    assertThat(sheet.select(".outcome strong").eachText()).contains("acquise");
  }

  @Test
  void one_competency_is_printed_by_itself() {
    Document page = Jsoup.parse(PAPERS.grid(Dossiers.REFERENTIAL, FIRST));
    assertThat(sheets(page)).hasSize(1);
    assertThat(page.select("h2").text()).contains("BDC0158-1");
    PaperRefusedException refused =
        catchThrowableOfType(
            PaperRefusedException.class,
            () -> PAPERS.grid(Dossiers.REFERENTIAL, CompetencyId.of(BlockCode.of("BDC9999"), 1)));
    assertThat(refused.getRefusal()).isEqualTo(PaperRefusal.UNKNOWN_COMPETENCY);
    assertThat(refused).hasMessageContaining("BDC9999-1").hasMessageContaining("BDC0166-2");
  }

  @Test
  void each_assessment_has_its_sheet_and_one_that_does_not_count_says_why() {
    CommissionAssessment early =
        CommissionAssessment.builder()
            .from(Dossiers.complete().getAssessments().get(0))
            .id(RecordId.of("early"))
            .date(CompleteCandidacy.ENROLLED.minusDays(3))
            .result(AssessmentResult.NOT_ACQUIRED)
            .build();
    CommissionAssessment revoked =
        CommissionAssessment.builder()
            .from(early)
            .id(RecordId.of("revoked"))
            .date(CompleteCandidacy.ASSESSED.plusDays(40))
            .build();
    Candidacy candidacy =
        Dossiers.complete()
            .plus(early)
            .plus(revoked)
            .plus(
                Revocation.builder()
                    .id(RecordId.of("revocation"))
                    .date(CompleteCandidacy.ASSESSED.plusDays(41))
                    .record(RecordId.of("revoked"))
                    .build());
    List<Element> sheets = sheets(Jsoup.parse(PAPERS.grid(Dossiers.of(candidacy))));
    assertThat(sheets).hasSize(9);
    assertThat(sheets.get(0).select(".state").text()).contains("1 sur 3", "28/02/2025");
    assertThat(sheets.get(0).select(".answer.not-satisfied").text())
        .contains("ne compte pas", "précède l’inscription");
    assertThat(sheets.get(1).select(".answer.not-satisfied")).isEmpty();
    assertThat(sheets.get(2).select(".answer.not-satisfied").text())
        .contains("ne compte pas", "annulé");
  }

  @Test
  void what_is_not_assessed_has_a_blank_sheet_with_the_candidate_and_the_method_planned() {
    Element sheet =
        sheets(
                Jsoup.parse(
                    PAPERS
                        .naming(reference -> java.util.Optional.of("Anne Onyme"))
                        .grid(
                            Dossiers.of(
                                Dossiers.complete().without(RecordId.of("assessment-BDC0158-1"))))))
            .get(0);
    assertThat(sheet.select(".state").text()).contains("Pas encore évaluée");
    assertThat(sheet.select(".fields").text()).contains("Anne Onyme", "Retenue au dossier");
    assertThat(sheet.select(".choice strong")).isEmpty();
    assertThat(sheet.select("td.signature")).hasSize(3);
  }

  @Test
  void free_text_is_there_only_where_it_is_asked_for() {
    Candidacy candidacy =
        Dossiers.assessed(
            Dossiers.complete(),
            FIRST,
            held -> held.evidence("Preuve de M. X").place("Chez Y").addSupport("Support Z"));
    String without = PAPERS.grid(Dossiers.of(candidacy));
    assertThat(without)
        .doesNotContain("Preuve de M. X", "Chez Y", "Support Z")
        .contains("non reproduits ici");
    assertThat(Papers.in(Explanations.french().withFreeText()).grid(Dossiers.of(candidacy)))
        .contains("Preuve de M. X", "Chez Y", "Support Z")
        .doesNotContain("non reproduits ici");
  }
}
