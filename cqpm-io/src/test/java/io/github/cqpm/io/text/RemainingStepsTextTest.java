package io.github.cqpm.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.Reason;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.decision.Severity;
import io.github.cqpm.engine.rule.CompetencyStanding;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.engine.rule.RuleContext;
import io.github.cqpm.engine.rule.RuleDescription;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.io.Referentials;
import io.github.cqpm.model.candidacy.Award;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CertificationTarget;
import io.github.cqpm.model.candidacy.JuryDeliberation;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.referential.NationalRegistration;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;
import java.util.ListResourceBundle;
import org.junit.jupiter.api.Test;

/** What a report says remains to be done, and where it says that nothing does. */
class RemainingStepsTextTest {
  private static final CertificationReferential REGISTERED =
      Referentials.technicoCommercialIndustriel()
          .withRegistration(NationalRegistration.since(CompleteCandidacy.ENROLLED));
  private static final CertificationReferential NOT_REGISTERED =
      REGISTERED.withRegistration(NationalRegistration.none());
  private static final Candidacy COMPLETE = CompleteCandidacy.to(REGISTERED);
  private static final Candidacy OF_BLOCK =
      Candidacy.builder()
          .from(COMPLETE)
          .target(CertificationTarget.blocks(BlockCode.parse("BDC0158")))
          .build();
  private static final String NOTHING = "Il ne reste rien à faire.";

  /** Finds fault with each competency of a block. */
  private record Fails(String block) implements Rule<CompetencyStanding> {
    @Override
    public RuleDescription<CompetencyStanding> getDescription() {
      return RuleDescription.builder(RuleId.of("acme/portfolio"), SubjectKind.COMPETENCY)
          .severity(Severity.BLOCKING)
          .citation(Citation.of("House rules of Acme", "1.", "Keep a portfolio."))
          .version("1")
          .build();
    }

    @Override
    public Answer answer(CompetencyStanding standing, RuleContext context) {
      return standing.getBlock().getCode().toString().equals(block)
          ? Answer.violated(Reason.of(ReasonCode.of("acme/NO_PORTFOLIO")))
          : Answer.satisfied();
    }
  }

  private static Dossier decide(CertificationReferential referential, Candidacy candidacy) {
    return Dossier.of(
        referential,
        candidacy,
        CertificationEngine.standard().decide(referential, candidacy, CompleteCandidacy.LAST_DAY));
  }

  private static List<String> reports(Dossier dossier) {
    Explanations french = Explanations.french();
    return List.of(
        french.explain(dossier),
        french.toMarkdown(dossier, Depth.BLOCKING).replace("**", "").replace("\\", ""));
  }

  private static Candidacy awarding(Award award) {
    JuryDeliberation deliberation = COMPLETE.getDeliberations().get(0);
    return COMPLETE
        .without(deliberation.getId())
        .plus(JuryDeliberation.builder().from(deliberation).awards(List.of(award)).build());
  }

  @Test
  void nothing_remains_where_what_is_admissible_was_awarded() {
    Dossier awarded = decide(REGISTERED, awarding(Award.certificate()));
    assertThat(reports(awarded)).allMatch(report -> report.contains(NOTHING));
    assertThat(reports(decide(REGISTERED, COMPLETE)))
        .noneMatch(report -> report.contains(NOTHING))
        .allMatch(report -> report.contains("le jury paritaire\u202F: attribuer [1]"));
  }

  @Test
  void a_block_to_award_is_named() {
    Dossier ofBlock = decide(REGISTERED, OF_BLOCK);
    assertThat(reports(ofBlock))
        .allMatch(report -> report.contains("le jury paritaire\u202F: attribuer (BDC0158) [1]"));
    assertThat(Explanations.english().explain(ofBlock))
        .contains("  the joint jury: award (BDC0158) [1]\n");
  }

  @Test
  void a_registration_that_is_unknown_is_to_be_stated() {
    Dossier unknown = decide(Referentials.technicoCommercialIndustriel(), OF_BLOCK);
    assertThat(reports(unknown))
        .allMatch(
            report ->
                report.contains(
                    "le centre de certification\u202F: indiquer si le CQPM est inscrit au RNCP"));
  }

  @Test
  void nothing_remains_is_not_said_beside_what_is_not_admissible() {
    Dossier refused = decide(NOT_REGISTERED, OF_BLOCK);
    assertThat(refused.decision().getRemainingSteps()).isEmpty();
    assertThat(reports(refused))
        .noneMatch(report -> report.contains(NOTHING))
        .allMatch(
            report ->
                report.contains(
                    "Aucune démarche connue ne permet, à cette date, de lever ce qui s’oppose à"
                        + " l’admissibilité."));
  }

  @Test
  void what_a_hosts_rule_holds_against_a_candidate_is_said_as_such() {
    Dossier decision =
        Dossier.of(
            REGISTERED,
            OF_BLOCK,
            CertificationEngine.standard()
                .with(new Fails("BDC0158"))
                .decide(REGISTERED, OF_BLOCK, CompleteCandidacy.LAST_DAY));
    assertThat(reports(decision))
        .noneMatch(report -> report.contains("refusée"))
        .noneMatch(report -> report.contains(NOTHING))
        .allMatch(
            report ->
                report.contains(
                        "✗ BDC0158-1, BDC0158-2\u202F: La règle acme/portfolio est-elle respectée\u202F? Non.")
                    && report.contains(
                        "l’organisme\u202F: règle du centre\u202F: acme/portfolio (BDC0158-1, BDC0158-2)"));
    assertThat(Explanations.english().explain(decision))
        .contains(
            "  the organisation: rule of the centre: acme/portfolio (BDC0158-1, BDC0158-2) [1]\n");
    var sentences =
        new ListResourceBundle() {
          @Override
          protected Object[][] getContents() {
            return new Object[][] {{"question.acme/portfolio", "Is there a portfolio?"}};
          }
        };
    assertThat(Explanations.english().with(sentences).explain(decision))
        .contains(
            "  the organisation: rule of the centre: Is there a portfolio? (BDC0158-1, BDC0158-2)"
                + " [1]\n");
  }

  @Test
  void a_difference_tells_what_is_done_and_what_is_left_aside_now() {
    AdmissibilityDecision before = decide(REGISTERED, COMPLETE).decision();
    AdmissibilityDecision after = decide(REGISTERED, awarding(Award.certificate())).decision();
    assertThat(Explanations.french().explain(after.diff(before)))
        .contains("N’est plus à faire\u202F:\n  le jury paritaire\u202F: attribuer\n");
    assertThat(Explanations.english().explain(before.diff(after)))
        .contains("Now remains to be done:\n  the joint jury: award\n");
    AdmissibilityDecision earlier =
        CertificationEngine.standard()
            .decide(REGISTERED, COMPLETE, CompleteCandidacy.DELIBERATED.minusDays(1));
    String deliberation = COMPLETE.getDeliberations().get(0).getId().toString();
    assertThat(Explanations.french().explain(before.diff(earlier)))
        .contains("Enregistrements ajoutés\u202F: " + deliberation + "\n")
        .contains(
            "Pièces désormais non prises en compte, ou qui le sont de nouveau\u202F:\n  "
                + deliberation
                + "\u202F: postérieur à la date de la décision → prise en compte\n");
    assertThat(Explanations.english().explain(earlier.diff(before)))
        .contains("Records no longer in force: " + deliberation + "\n");
  }
}
