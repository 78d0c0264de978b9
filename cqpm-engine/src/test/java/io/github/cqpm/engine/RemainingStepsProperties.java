package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of steps in every decision, under both rule sets. */
@Domain(CertificationDomain.class)
class RemainingStepsProperties {
  private static final List<CertificationEngine> ENGINES =
      List.of(EngineUnderTest.standard(), EngineUnderTest.of(RuleSet.agreement()));

  /** Only where blocks are targeted and the CQPM is not registered can nobody do anything. */
  @Property(tries = 500)
  void something_remains_where_a_decision_is_not_admissible(@ForAll DecisionRequest request) {
    for (CertificationEngine engine : ENGINES) {
      AdmissibilityDecision decision = engine.decide(request);
      if (decision.getOutcome() != AdmissibilityStatus.ADMISSIBLE
          && decision.getRemainingSteps().isEmpty()) {
        assertThat(decision.getFindings(RuleId.BLOCK_AWARD))
            .anyMatch(finding -> finding.answer().kind() == Answer.Kind.VIOLATED);
        assertThat(decision.getCertification()).isEmpty();
      }
    }
  }
}
