package io.github.cqpm.engine.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.Rule;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.SmallReferential;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineUnderTestTest {
  private static final DecisionRequest COMPLETE =
      DecisionRequest.builder()
          .referential(SmallReferential.get())
          .candidacy(CompleteCandidacy.to(SmallReferential.get()))
          .asOf(CompleteCandidacy.LAST_DAY)
          .build();

  @Test
  void is_the_right_one() {
    assertThat(EngineUnderTest.standard().decide(COMPLETE))
        .isEqualTo(CertificationEngine.standard().decide(COMPLETE));
  }

  @Test
  void asks_decides_and_tells_as_it_is_tampered_with_until_that_is_over() {
    List<DecisionRequest> asked = new ArrayList<>();
    List<Rule<?>> rules = new ArrayList<>();
    Tampering tampering =
        new Tampering() {
          @Override
          public Rule<?> insteadOf(Rule<?> rule) {
            rules.add(rule);
            return rule;
          }

          @Override
          public DecisionRequest insteadOf(DecisionRequest request) {
            Candidacy candidacy = request.getCandidacy();
            return DecisionRequest.builder()
                .from(request)
                .candidacy(candidacy.without(candidacy.getDeliberations().get(0).getId()))
                .build();
          }

          @Override
          public AdmissibilityDecision insteadOf(
              AdmissibilityDecision decision, DecisionRequest request) {
            asked.add(request);
            assertThat(decision.getOutcome()).isEqualTo(AdmissibilityStatus.UNDETERMINED);
            return AdmissibilityDecision.builder()
                .from(decision)
                .outcome(AdmissibilityStatus.NOT_ADMISSIBLE)
                .build();
          }
        };

    EngineUnderTest.tampered(
        tampering,
        () ->
            assertThat(EngineUnderTest.standard().decide(COMPLETE).getOutcome())
                .isEqualTo(AdmissibilityStatus.NOT_ADMISSIBLE));

    assertThat(asked).containsExactly(COMPLETE);
    assertThat(rules).hasSameSizeAs(CertificationEngine.standard().getRules());
    assertThat(EngineUnderTest.standard().decide(COMPLETE).getOutcome())
        .isEqualTo(AdmissibilityStatus.ADMISSIBLE);
  }

  @Test
  void that_was_kept_from_before_is_tampered_with_too_and_is_right_again_after() {
    CertificationEngine kept = EngineUnderTest.standard();
    Tampering tampering =
        new Tampering() {
          @Override
          public AdmissibilityDecision insteadOf(
              AdmissibilityDecision decision, DecisionRequest request) {
            return AdmissibilityDecision.builder()
                .from(decision)
                .outcome(AdmissibilityStatus.UNDETERMINED)
                .build();
          }
        };
    List<AdmissibilityStatus> during = new ArrayList<>();
    List<CertificationEngine> made = new ArrayList<>();

    EngineUnderTest.tampered(
        tampering,
        () -> {
          during.add(kept.decide(COMPLETE).getOutcome());
          made.add(EngineUnderTest.of(RuleSet.agreement()));
        });

    assertThat(during).containsExactly(AdmissibilityStatus.UNDETERMINED);
    assertThat(kept.decide(COMPLETE).getOutcome()).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
    assertThat(made.get(0).decide(COMPLETE).getOutcome()).isEqualTo(AdmissibilityStatus.ADMISSIBLE);
  }
}
