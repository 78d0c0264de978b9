package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.Provenance;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader must know of the sources stands at the head of every report. */
class CautionsTest {
  private static final DecisionRequest REQUEST =
      DecisionRequest.builder()
          .referential(SmallReferential.get())
          .candidacy(CompleteCandidacy.to(SmallReferential.get()))
          .asOf(CompleteCandidacy.LAST_DAY)
          .build();
  private static final AdmissibilityDecision DECISION =
      CertificationEngine.of(RuleSet.agreement()).decide(REQUEST);

  private static final String FRENCH =
      "Réserve\u202F: l’accord de branche a été révisé le 13 décembre 2024, et le texte de cette"
          + " révision n’a pas été consulté\u202F; faites vérifier ce qui en dépend";

  private static Stream<String> reports(
      Explanations language, AdmissibilityDecision decision, Depth depth) {
    return Stream.of(
            language.explain(of(decision), depth), language.toMarkdown(of(decision), depth))
        .map(report -> report.replace("**", ""));
  }

  private static Dossier of(AdmissibilityDecision decision) {
    return Dossier.of(REQUEST.getReferential(), REQUEST.getCandidacy(), decision);
  }

  private static AdmissibilityDecision with(String... cautions) {
    return AdmissibilityDecision.builder()
        .from(DECISION)
        .provenance(
            Provenance.builder().from(DECISION.getProvenance()).cautions(List.of(cautions)).build())
        .build();
  }

  @Test
  void a_hosts_is_told_in_its_words_and_as_it_stands_without_them() {
    ResourceBundle words =
        new ListResourceBundle() {
          @Override
          protected Object[][] getContents() {
            return new Object[][] {{"caution.acme/DRAFT", "le règlement est un projet"}};
          }
        };
    Explanations own = Explanations.french().with(words);
    AdmissibilityDecision decision = with("AGREEMENT_REVISION_NOT_SEEN", "acme/DRAFT");
    assertThat(reports(own, decision, Depth.STATUS))
        .allSatisfy(
            report ->
                assertThat(report).contains(FRENCH, "Réserve\u202F: le règlement est un projet"));
    assertThat(Explanations.french().explain(of(decision)))
        .contains("\n  Réserve\u202F: acme/DRAFT\n");
    assertThat(own.getCaution("acme/DRAFT")).isEqualTo("le règlement est un projet");
    assertThat(Explanations.english().getCaution("acme/DRAFT")).isEqualTo("acme/DRAFT");
  }

  @Test
  void it_stands_before_what_a_decision_was_made_with() {
    assertThat(Explanations.french().explain(DECISION.getProvenance(), Depth.STATUS))
        .startsWith(FRENCH + "\n");
  }

  @Test
  void a_version_that_is_over_says_so() {
    AgreementText over =
        AgreementText.builder()
            .version("2")
            .firstDay(LocalDate.of(2020, 1, 1))
            .lastDay(REQUEST.getAsOf().minusDays(1))
            .build();
    AdmissibilityDecision decision =
        CertificationEngine.of(RuleSet.agreement(List.of(over))).decide(REQUEST);
    assertThat(Explanations.french().explain(of(decision), Depth.STATUS))
        .contains(
            "\n  Réserve\u202F: la version des règles qui a été appliquée ne vaut plus à cette date");
    assertThat(Explanations.english().explain(of(decision), Depth.STATUS))
        .contains("\n  Caution: the version of the rules that was applied no longer holds");
  }
}
