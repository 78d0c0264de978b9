package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.FormatExamples;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.io.document.DocumentProblem;
import io.github.cqpm.io.document.InvalidDocumentException;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.CriterionAxis;
import io.github.cqpm.model.referential.ReferentialReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A decision is told so that its reader can follow it. */
class ExplanationsTest {
  private static CertificationReferential referential;
  private static Candidacy candidacy;

  @BeforeAll
  static void read_the_examples_of_the_format() {
    referential = CqpmJson.standard().readReferential(FormatExamples.referential());
    candidacy = CqpmJson.standard().readCandidacy(FormatExamples.candidacy());
  }

  @Test
  void sentences_are_in_french_for_every_french_and_in_english_else() {
    assertThat(Explanations.in(Locale.CANADA_FRENCH)).isSameAs(Explanations.french());
    assertThat(Explanations.in(Locale.FRENCH)).isSameAs(Explanations.french());
    assertThat(Explanations.in(Locale.UK)).isSameAs(Explanations.english());
    assertThat(Explanations.in(Locale.ROOT)).isSameAs(Explanations.english());
  }

  private static AdmissibilityDecision decide(Candidacy changed) {
    return CertificationEngine.standard().decide(referential, changed, LocalDate.of(2026, 5, 1));
  }

  @Test
  void versions_that_look_alike_are_told_by_the_character_in_which_they_differ() {
    CertificationReferential spaced =
        CertificationReferential.builder().from(referential).version("2026 1").build();
    InputProblem problem =
        CertificationEngine.standard()
            .check(
                DecisionRequest.builder()
                    .referential(spaced)
                    .candidacy(
                        Candidacy.builder()
                            .from(candidacy)
                            .referential(ReferentialReference.of(referential.getId(), "2026é1"))
                            .build())
                    .asOf(LocalDate.of(2026, 5, 1))
                    .build())
            .get(0);
    assertThat(Explanations.french().explain(problem))
        .contains(", au lieu de ", ", version 2026_1.")
        .doesNotContain("version 2026_1, au lieu de ")
        .endsWith(
            " Leurs versions diffèrent au caractère n° 5 : é (U+00E9) dans la candidature, une"
                + " espace dans le référentiel. Fournissez le bon référentiel ou corrigez le"
                + " renvoi.");
    assertThat(Explanations.english().explain(problem))
        .contains(
            " Their versions differ in character 5: é (U+00E9) in the candidacy, a space in the"
                + " referential. ");
  }

  @Test
  void each_wrong_setting_of_a_stored_decision_is_told_by_itself() {
    String settings = "\"minimumCommissionMembers\":2";
    assertThat(told(settings, settings.replace('2', '0')))
        .isEqualTo(
            "/provenance/policy/minimumCommissionMembers Valeur mal écrite (0). Écrivez un nombre"
                + " entier d'au moins 1, en chiffres seuls.");
    assertThat(told(settings, settings + ",\"notices\":[\"jury/competency-ruled\"]"))
        .isEqualTo(
            "/provenance/policy L'une au moins de ces règles ne peut pas être ramenée à un"
                + " point de vigilance. Retirez-la de notices, ou corrigez son identifiant.");
  }

  private static String told(String settings, String wrong) {
    String stored = CqpmJson.standard().writeLine(decide(candidacy));
    assertThat(stored).contains(settings);
    InvalidDocumentException refused =
        Assertions.catchThrowableOfType(
            InvalidDocumentException.class,
            () -> CqpmJson.standard().readDecision(stored.replace(settings, wrong)));
    assertThat(refused.getProblems()).hasSize(1);
    DocumentProblem problem = refused.getProblems().get(0);
    return problem.pointer() + " " + Explanations.french().explain(problem);
  }

  @Test
  void a_question_and_a_citation_are_given_for_a_rule() {
    var decision =
        CertificationEngine.of(RuleSet.agreement())
            .decide(
                DecisionRequest.builder()
                    .referential(referential)
                    .candidacy(candidacy)
                    .asOf(LocalDate.of(2026, 5, 1))
                    .build());
    var provenance = decision.getProvenance();
    assertThat(Explanations.french().getQuestion(RuleId.PLAN_MADE)).endsWith("évaluation\u202F?");
    assertThat(
            Explanations.french().cite(provenance.find(RuleId.COMPETENCY_RETENTION).orElseThrow()))
        .isEqualTo(
            "«\u202FAfin de lui permettre de se présenter à de nouvelles actions d'évaluation du CQPM"
                + " initialement visé, le candidat conserve le bénéfice des compétences"
                + " professionnelles pendant un délai de 24 mois à compter de la date de"
                + " délibération du jury paritaire et de 5 ans pour les blocs de compétences"
                + " validés lorsque le CQPM est enregistré dans le RNCP.\u202F» (Accord national de la"
                + " métallurgie du 8 novembre 2019, article 55.3) (l’accord de branche a été"
                + " révisé le 13 décembre 2024, et le texte de cette révision n’a pas été consulté\u202F;"
                + " faites vérifier ce qui en dépend)");
    assertThat(Explanations.english().cite(provenance.find(RuleId.PLAN_MADE).orElseThrow()))
        .startsWith("«\u202FL'UIMM territoriale")
        .endsWith(
            "(2.2.1. Conditions de mise en œuvre des évaluations en vue de la certification)");
  }

  @Test
  void a_criterion_group_is_named_by_the_title_of_its_axis() {
    Reason left = Reason.of(ReasonCode.CRITERION_LEFT_OUT, Argument.code("criterion", "MEANS"));
    assertThat(Explanations.french().with(referential).explain(left))
        .isEqualTo("Groupe de critères non apprécié\u202F: moyens.");
    assertThat(Explanations.french().explain(left))
        .as("no referential is given: the usual words of the four")
        .isEqualTo("Groupe de critères non apprécié\u202F: moyens utilisés.");
    assertThat(Explanations.english().explain(left))
        .isEqualTo("Criterion group not rated: means used.");
  }

  @Test
  void a_criterion_group_of_an_unknown_axis_or_of_none_is_named_by_its_id() {
    Reason left = Reason.of(ReasonCode.CRITERION_LEFT_OUT, Argument.code("criterion", "7"));
    assertThat(Explanations.french().with(referential).explain(left))
        .isEqualTo("Groupe de critères non apprécié\u202F: critère 7.");
  }

  @Test
  void our_words_for_axes_are_for_the_bundled_version_alone() {
    CertificationReferential bundled = Referentials.technicoCommercialIndustriel();
    Reason left = Reason.of(ReasonCode.CRITERION_LEFT_OUT, Argument.code("criterion", "MEANS"));
    CertificationReferential next =
        CertificationReferential.builder()
            .from(bundled)
            .version("2")
            .axes(List.of(CriterionAxis.of("MEANS", "outillage")))
            .build();
    assertThat(Explanations.french().with(next).explain(left))
        .isEqualTo("Groupe de critères non apprécié\u202F: outillage.");
    Candidacy ofNext =
        Candidacy.builder()
            .candidate(candidacy.getCandidate())
            .referential(next.getReference())
            .route(candidacy.getRoute())
            .build();
    CertificationReferential usual =
        CertificationReferential.builder().from(next).axes(bundled.getAxes()).build();
    AdmissibilityDecision decision =
        CertificationEngine.standard().decide(usual, ofNext, LocalDate.of(2026, 5, 1));
    assertThat(Explanations.french().explain(Dossier.of(usual, ofNext, decision), Depth.FULL))
        .as("the document that is quoted is that of version 1")
        .contains("(Référentiel du CQPM Technico-commercial industriel, 3. CONDITIONS");
  }
}
