package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.Citation;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.AgreementText;
import io.github.cqpm.io.document.ValueDifference;
import io.github.cqpm.io.document.Verification;
import io.github.cqpm.io.document.Verification.Verdict;
import io.github.cqpm.io.text.Explanations;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stored decision is verified with the version of the rule set that made it. */
class VerifiedVersionTest {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final DecisionRequest REQUEST =
      Digests.in(
          DecisionRequest.builder()
              .referential(SmallReferential.get())
              .candidacy(CompleteCandidacy.to(SmallReferential.get()))
              .asOf(CompleteCandidacy.LAST_DAY)
              .build());

  private static final CertificationEngine FIRST = CertificationEngine.of(RuleSet.agreement());
  private static final CertificationEngine REVISED =
      CertificationEngine.of(
          RuleSet.agreement(List.of(later(REQUEST.getAsOf().minusMonths(1), Period.ofMonths(12)))));

  private static AgreementText later(LocalDate from, Period competencies) {
    return AgreementText.builder()
        .competencies(competencies, Citation.of("Avenant inventé pour les essais", "1", ""))
        .version("2")
        .firstDay(from)
        .build();
  }

  private static Verification verify(CertificationEngine engine, AdmissibilityDecision stored) {
    return DecisionVerifier.verify(
        engine,
        JSON.readDecision(JSON.write(stored)),
        REQUEST.getReferential(),
        REQUEST.getCandidacy());
  }

  @Test
  void one_made_before_a_later_version_came_that_holds_on_its_day_is_confirmed_and_told() {
    AdmissibilityDecision stored = FIRST.decide(REQUEST);
    assertThat(REVISED.decide(REQUEST)).isNotEqualTo(stored);
    Verification verification = verify(REVISED, stored);
    assertThat(verification.differences()).isEmpty();
    assertThat(verification.getVerdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(verification.laterVersion()).contains("2");
    assertThat(Explanations.french().explain(verification))
        .contains("La décision a été vérifiée avec la version 1 des règles, qu’elle nomme\u202F;")
        .contains(" le moteur applique désormais la version 2.");
    assertThat(Explanations.english().explain(verification))
        .contains("verified with version 1 of the rules, which it names;")
        .contains("applies version 2 by now.");
  }

  @Test
  void one_made_by_the_version_of_its_day_is_confirmed_without_a_word() {
    Verification verification = verify(REVISED, REVISED.decide(REQUEST));
    assertThat(verification.getVerdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(verification.laterVersion()).isEmpty();
    assertThat(Explanations.english().explain(verification)).doesNotContain("by now");
  }

  @Test
  void one_by_a_version_that_had_not_begun_on_its_day_differs() {
    CertificationEngine engine =
        CertificationEngine.of(
            RuleSet.agreement(List.of(later(REQUEST.getAsOf().plusDays(1), Period.ofMonths(48)))));
    Verification verification = verify(engine, engine.inVersion("2").decide(REQUEST));
    assertThat(verification.getVerdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(verification.differences())
        .extracting(ValueDifference::pointer)
        .contains("/provenance/ruleSetVersion");
    assertThat(Explanations.french().explain(verification))
        .contains("La décision nomme la version 2", "qui ne valait pas encore à sa date");
    CertificationEngine begun =
        CertificationEngine.of(
            RuleSet.agreement(List.of(later(REQUEST.getAsOf(), Period.ofMonths(48)))));
    assertThat(verify(begun, begun.inVersion("2").decide(REQUEST)).getVerdict())
        .isEqualTo(Verdict.CONFIRMED);
  }

  @Test
  void one_whose_version_is_altered_into_another_that_is_known_differs_by_its_rules() {
    AdmissibilityDecision stored = FIRST.decide(REQUEST);
    Verification verification =
        DecisionVerifier.verify(
            REVISED,
            JSON.readDecision(
                JSON.writeLine(stored)
                    .replace("\"ruleSetVersion\":\"1\"", "\"ruleSetVersion\":\"2\"")),
            REQUEST.getReferential(),
            REQUEST.getCandidacy());
    assertThat(verification.getVerdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(verification.findDifferingRules())
        .extracting(Object::toString)
        .containsExactly("retention/competency");
  }

  @Test
  void one_of_a_version_that_the_engine_does_not_know_says_so() {
    Verification verification = verify(FIRST, REVISED.decide(REQUEST));
    assertThat(verification.getVerdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(verification.laterVersion()).isEmpty();
    assertThat(Explanations.french().explain(verification))
        .contains(
            "La décision nomme la version 2 du jeu de règles agreement, que ce moteur ne connaît"
                + " pas, ou qui ne valait pas encore à sa date\u202F; elle a été vérifiée avec la"
                + " version 1. Vérifiez-la avec un moteur");
    assertThat(Explanations.english().explain(verification))
        .contains("names version 2 of the rule set agreement, which this engine does not know,");
  }

  @Test
  void one_of_another_rule_set_keeps_its_caution_and_says_nothing_of_versions() {
    Verification verification = verify(CertificationEngine.standard(), FIRST.decide(REQUEST));
    assertThat(verification.getVerdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(verification.laterVersion()).isEmpty();
    assertThat(Explanations.french().explain(verification))
        .contains("Réserve\u202F: l’accord de branche a été révisé le 13 décembre 2024")
        .doesNotContain("que ce moteur ne connaît pas");
  }

  @Test
  void a_confirmed_one_tells_its_caution_once() {
    assertThat(Explanations.english().explain(verify(FIRST, FIRST.decide(REQUEST))))
        .containsOnlyOnce("Caution: the branch agreement was revised on 13 December 2024");
    assertThat(
            Explanations.english()
                .explain(
                    verify(
                        CertificationEngine.standard(),
                        CertificationEngine.standard().decide(REQUEST))))
        .doesNotContain("Caution");
  }
}
