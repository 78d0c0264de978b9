package io.github.cqpm.io.paper;

import static io.github.cqpm.io.paper.Dossiers.BLOCK;
import static io.github.cqpm.io.paper.Dossiers.FIRST;
import static io.github.cqpm.io.paper.Dossiers.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.text.Dossier;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.candidacy.AssessmentResult;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.CompetencyRuling;
import io.github.cqpm.model.candidacy.DeliberationJury;
import io.github.cqpm.model.candidacy.Rating;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.candidacy.Ruling;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CriterionId;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the jury's president writes to a candidate who validated a part. */
class InformationTest {
  private static final Papers PAPERS = Papers.french();

  private static Document page(Dossier dossier) {
    return Jsoup.parse(PAPERS.information(dossier));
  }

  private static String section(Dossier dossier, String id) {
    return page(dossier).select("#" + id).text();
  }

  private static PaperRefusedException refused(Dossier dossier) {
    return catchThrowableOfType(PaperRefusedException.class, () -> PAPERS.information(dossier));
  }

  @Test
  void tells_what_is_validated_by_which_deliberation_and_what_the_jury_refused() {
    Dossier dossier = Dossiers.of(Dossiers.refused());
    assertThat(page(dossier).text()).contains("6 sur 7");
    assertThat(section(dossier, "validated"))
        .contains("BDC0158-2", "01/12/2025", "deliberation")
        .doesNotContain("BDC0158-1");
    assertThat(section(dossier, "blocks")).contains("BDC0167", "BDC0166").doesNotContain("BDC0158");
    assertThat(section(dossier, "open"))
        .contains("BDC0158-1", "Le jury a refusé de la valider le 01/12/2025")
        .doesNotContain("BDC0158-2", "Trop peu de veille");
    assertThat(section(dossier, "blocks")).doesNotContain("Attribution");
    assertThat(section(dossier, "next")).contains("évaluer à nouveau", "n’est pas perdu");
  }

  @Test
  void the_reason_of_the_jury_is_told_only_where_free_text_is_asked_for() {
    assertThat(
            Papers.in(Explanations.french().withFreeText())
                .information(Dossiers.of(Dossiers.refused())))
        .contains("Trop peu de veille");
  }

  @Test
  void tells_the_criteria_that_were_not_met_where_the_commission_says_not_acquired() {
    Candidacy candidacy =
        Dossiers.assessed(
            Dossiers.failed(),
            FIRST,
            held ->
                held.putRating(CriterionId.of("METHODS"), Rating.NOT_MET)
                    .putRating(CriterionId.of("MEANS"), Rating.NOT_OBSERVED)
                    .expectedResultsRating(Rating.NOT_MET));
    assertThat(section(Dossiers.of(candidacy), "open"))
        .contains("jugée non acquise le 01/10/2025")
        .contains("méthodes utilisées – non satisfait", "moyens utilisés – non observé")
        .contains("résultats attendus – non satisfait")
        .doesNotContain("liens professionnels");
  }

  @Test
  void under_the_rules_of_the_referential_how_long_is_not_decided_and_the_agreement_is_quoted() {
    Document page = page(Dossiers.of(Dossiers.refused()));
    assertThat(page.select("#validated").text()).doesNotContain("Conservé jusqu’au");
    assertThat(page.select("#keeping").text())
        .contains("n’en disent rien", "24 mois", "5 ans", "55.3");
    assertThat(page.select(".caution").text()).contains("13 décembre 2024");
  }

  @Test
  void under_the_rules_of_the_agreement_each_result_has_its_last_day_and_the_caution_stands() {
    Document page = page(Dossiers.of(Dossiers.refused(), RuleSet.agreement()));
    assertThat(page.select("#validated").text()).contains("01/12/2027");
    assertThat(page.select("#blocks").text()).contains("01/12/2030");
    assertThat(page.select(".caution").text()).contains("13 décembre 2024");
  }

  @Test
  void a_block_is_kept_on_condition_where_the_registration_is_unknown_or_known_not_to_be() {
    for (CertificationReferential referential :
        List.of(
            Referentials.technicoCommercialIndustriel(),
            Dossiers.REFERENTIAL.withRegistration(NationalRegistration.none()))) {
      Dossier dossier = Dossiers.of(referential, Dossiers.refused(), RuleSet.agreement());
      assertThat(section(dossier, "blocks"))
          .contains("01/12/2030 inclus, si le CQPM est inscrit au RNCP");
      assertThat(section(dossier, "validated")).contains("01/12/2027").doesNotContain("RNCP");
    }
    assertThat(section(Dossiers.of(Dossiers.refused(), RuleSet.agreement()), "blocks"))
        .doesNotContain("RNCP");
  }

  @Test
  void a_day_that_is_past_is_told_as_over() {
    Candidacy candidacy = Dossiers.refused();
    Dossier dossier =
        Dossier.of(
            Dossiers.REFERENTIAL,
            candidacy,
            CertificationEngine.of(RuleSet.agreement())
                .decide(Dossiers.REFERENTIAL, candidacy, LocalDate.of(2027, 12, 2)));
    assertThat(section(dossier, "validated")).contains("01/12/2027 inclus, délai écoulé");
    assertThat(section(dossier, "blocks")).doesNotContain("écoulé");
  }

  @Test
  void where_nothing_is_validated_the_article_on_what_is_kept_is_not_its_ground() {
    Candidacy candidacy =
        Dossiers.deliberated(
            Dossiers.complete(),
            held -> {
              Dossiers.REFERENTIAL
                  .getCompetencyIds()
                  .forEach(id -> held.putRuling(id, CompetencyRuling.of(Ruling.DEFERRED)));
              return held;
            });
    assertThat(page(Dossiers.of(candidacy)).text())
        .contains("Ce document vous en donne le résultat.")
        .doesNotContain("55.3", "Combien de temps");
    assertThat(page(Dossiers.of(Dossiers.refused())).text())
        .contains("comme le prévoit l’article 55.3");
  }

  @Test
  void a_competency_that_waits_for_the_company_is_not_told_as_refused() {
    Candidacy candidacy = Dossiers.complete().without(RecordId.of("opinion"));
    assertThat(section(Dossiers.of(candidacy), "open"))
        .contains("Validée par le jury le 01/12/2025, en attente de l’avis de l’entreprise")
        .doesNotContain("refusé");
    assertThat(page(Dossiers.of(candidacy)).select(".answer").text())
        .contains("validées : 0 sur 7", "en attente de l’avis de l’entreprise : 7");
    assertThat(section(Dossiers.of(candidacy), "next")).doesNotContain("n’est pas perdu");
  }

  @Test
  void an_absence_and_an_assessment_that_does_not_count_are_told() {
    Candidacy absent =
        Dossiers.assessed(Dossiers.complete(), FIRST, held -> held.result(AssessmentResult.ABSENT));
    assertThat(section(Dossiers.of(absent), "open"))
        .contains("absent à l’évaluation du 01/10/2025", "Aucune évaluation ne compte");
    Candidacy early =
        Dossiers.assessed(
            Dossiers.complete(), FIRST, held -> held.date(CompleteCandidacy.ENROLLED.minusDays(1)));
    assertThat(section(Dossiers.of(early), "open"))
        .contains("L’évaluation du 02/03/2025 ne compte pas", "précède l’inscription");
  }

  @Test
  void a_ruling_that_says_validated_on_what_is_not_acquired_is_explained() {
    Candidacy candidacy =
        Dossiers.assessed(
            Dossiers.complete(), FIRST, held -> held.result(AssessmentResult.NOT_ACQUIRED));
    assertThat(section(Dossiers.of(candidacy), "open"))
        .contains("jugée non acquise", "Le jury a validé la compétence, alors que");
  }

  @Test
  void a_deferred_ruling_and_results_of_an_earlier_candidacy_are_told() {
    Candidacy candidacy =
        Dossiers.deliberated(
                Dossiers.complete().without(RecordId.of("assessment-BDC0158-2")),
                held -> held.putRuling(FIRST, CompetencyRuling.of(Ruling.DEFERRED)))
            .plus(
                RetainedResult.builder()
                    .id(RecordId.of("earlier"))
                    .date(CompleteCandidacy.ENROLLED.minusDays(10))
                    .part(SECOND)
                    .certification(Dossiers.REFERENTIAL.getId())
                    .build());
    Dossier dossier = Dossiers.of(candidacy, RuleSet.agreement());
    assertThat(section(dossier, "open")).contains("a ajourné sa décision le 01/12/2025");
    assertThat(section(dossier, "retained")).contains("BDC0158-2", "21/02/2027");
  }

  @Test
  void a_block_awarded_by_itself_is_told_with_its_day() {
    Candidacy candidacy =
        Dossiers.awarded(Dossiers.refused(), Award.block(BlockCode.of("BDC0166")));
    assertThat(section(Dossiers.of(candidacy), "blocks"))
        .contains("attribué par le jury le 01/12/2025")
        .doesNotContain("peut l’attribuer");
  }

  @Test
  void is_refused_before_any_ruling() {
    PaperRefusedException refused =
        refused(Dossiers.of(Dossiers.complete().without(RecordId.of("deliberation"))));
    assertThat(refused.getRefusal()).isEqualTo(PaperRefusal.NO_RULING);
    assertThat(refused).hasMessageContaining("Il faut d’abord une délibération");
  }

  @Test
  void is_refused_where_no_ruling_counts() {
    Candidacy candidacy =
        Dossiers.deliberated(
            Dossiers.refused(), held -> held.jury(DeliberationJury.builder().build()));
    assertThat(refused(Dossiers.of(candidacy, RuleSet.agreement())).getRefusal())
        .isEqualTo(PaperRefusal.NO_COUNTING_RULING);
  }

  @Test
  void is_refused_where_all_is_acquired() {
    assertThat(refused(Dossiers.of(Dossiers.complete())).getRefusal())
        .isEqualTo(PaperRefusal.ALL_ACQUIRED);
  }

  @Test
  void is_refused_where_an_award_contradicts_the_decision() {
    Candidacy candidacy = Dossiers.awarded(Dossiers.refused(), Award.block(BLOCK));
    assertThat(refused(Dossiers.of(candidacy)).getRefusal())
        .isEqualTo(PaperRefusal.AWARD_CONTRADICTED);
  }

  @Test
  void who_wants_blocks_is_informed_of_them() {
    Candidacy candidacy =
        Candidacy.builder()
            .from(Dossiers.complete())
            .target(CertificationTarget.blocks(BLOCK))
            .build();
    assertThat(page(Dossiers.of(candidacy)).text())
        .contains("2 sur 2", "le jury peut l’attribuer")
        .doesNotContain("BDC0167");
  }

  @Test
  void who_presides_is_named_where_the_jury_says_so() {
    assertThat(
            Jsoup.parse(
                    PAPERS
                        .naming(Names.of(java.util.Map.of("employer", "Pat Ron")))
                        .information(Dossiers.of(Dossiers.refused())))
                .select(".signing")
                .text())
        .contains("Pat Ron");
  }
}
