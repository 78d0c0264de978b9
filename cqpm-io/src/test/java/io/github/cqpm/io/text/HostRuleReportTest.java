package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Argument;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.MissingFact;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.decision.Subject;
import io.github.cqpm.engine.rule.CandidacyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidateReference;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A rule of a host's own is told with its version, its parameters and its source. */
class HostRuleReportTest {
  private record Fees(Citation citation, String period) implements Rule<CandidacyStanding> {
    @Override
    public RuleDescription<CandidacyStanding> getDescription() {
      return RuleDescription.builder(RuleId.of("acme/fees-paid"), SubjectKind.CANDIDACY)
          .severity(Severity.NOTICE)
          .citation(citation)
          .version("2026-3")
          .parameter("period", period)
          .build();
    }

    @Override
    public Answer answer(CandidacyStanding subject, RuleContext context) {
      return Answer.satisfied();
    }
  }

  private static Dossier decide(Citation citation, String period) {
    var referential = Referentials.technicoCommercialIndustriel();
    var candidacy =
        Candidacy.builder()
            .candidate(CandidateReference.of("c-1"))
            .referential(referential.getReference())
            .route(AccessRoute.EMPLOYEE)
            .build();
    return Dossier.of(
        referential,
        candidacy,
        CertificationEngine.standard()
            .with(new Fees(citation, period))
            .decide(
                DecisionRequest.builder()
                    .referential(referential)
                    .candidacy(candidacy)
                    .asOf(LocalDate.of(2026, 5, 1))
                    .policy(DecisionPolicy.builder().minimumCommissionMembers(3).build())
                    .build()));
  }

  @Test
  void its_version_and_parameters_are_told_at_every_depth() {
    Dossier decision = decide(Citation.of("Règlement", "art. 3", ""), "P1Y6M1D");
    for (Depth depth : Depth.values()) {
      assertThat(Explanations.french().explain(decision, depth))
          .contains(
              "    acme/fees-paid\u202F: point de vigilance, version 2026-3, durée\u202F: 1 an 6 mois 1 jour\n");
      assertThat(Explanations.english().explain(decision, depth))
          .contains(
              "    acme/fees-paid: point to watch, version 2026-3, period: 1 year 6 months 1 day\n");
    }
  }

  @Test
  void what_is_no_period_is_told_as_it_stands() {
    assertThat(
            Explanations.french()
                .explain(decide(Citation.of("Règlement", "art. 3", ""), "30"), Depth.STATUS))
        .contains("acme/fees-paid\u202F: point de vigilance, version 2026-3, durée\u202F: 30\n");
  }

  @Test
  void its_source_is_named_with_the_document_and_its_own_caution() {
    assertThat(
            Explanations.french()
                .explain(decide(Citation.of("Règlement", "art. 3", "Payer."), "P1Y"), Depth.FULL))
        .contains(
            " (acme/fees-paid)\n      ✓ satisfait [",
            "] «\u202FPayer.\u202F» (Règlement, art. 3)\n");
    assertThat(
            Explanations.french()
                .explain(
                    decide(new Citation("Règlement", "", "", "remplacé en 2027"), "P1Y"),
                    Depth.FULL))
        .contains("] Règlement (remplacé en 2027)\n");
  }

  @Test
  void what_it_holds_against_the_candidacy_is_told_in_the_language_of_the_report() {
    Argument rule = Argument.code("rule", "acme/fees-paid");
    Argument subject = Argument.code("subject", Subject.CANDIDACY.key());
    Reason reason = Reason.of(ReasonCode.HOST_RULE_VIOLATED, rule, subject);
    assertThat(Explanations.french().explain(reason))
        .isEqualTo("La règle du centre acme/fees-paid n’est pas satisfaite (candidature).");
    assertThat(Explanations.french().explain(MissingFact.HOST_RULE.about(rule, subject)))
        .endsWith(" (candidature).");
    assertThat(Explanations.english().explain(reason)).endsWith(" (candidacy).");
  }

  @Test
  void a_policy_value_that_differs_is_told_beside_the_standard_one() {
    Dossier dossier = decide(Citation.of("Règlement", "", ""), "P1Y");
    for (Depth depth : Depth.values()) {
      assertThat(Explanations.french().explain(dossier, depth))
          .contains(
              "Nombre minimal de membres d’une commission\u202F: 3 (valeur standard\u202F: 2)\n");
    }
    assertThat(Explanations.french().explain(dossier, Depth.FULL))
        .contains("non acquis\u202F: non (valeur standard)\n");
  }
}
