package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.Answer;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.LeftAside;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RecordId;
import io.github.cqpm.model.candidacy.Revocation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of steps and records in every decision, under both rule sets. */
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

  @Property(tries = 500)
  void each_record_took_part_by_date_or_was_left_aside_or_is_a_revocation(
      @ForAll DecisionRequest request) {
    for (CertificationEngine engine : ENGINES) {
      AdmissibilityDecision decision = engine.decide(request);
      Set<RecordId> aside =
          decision.getLeftAside().stream().map(LeftAside::record).collect(Collectors.toSet());
      assertThat(aside).hasSameSizeAs(decision.getLeftAside());
      assertThat(decision.getRecords())
          .isEqualTo(
              request.getCandidacy().getRecords().stream()
                  .filter(entry -> !(entry instanceof Revocation))
                  .<RecordId>map(CandidacyRecord::getId)
                  .filter(id -> !aside.contains(id))
                  .toList());
      assertThat(decision.getFindings())
          .allSatisfy(
              finding ->
                  finding
                      .subject()
                      .findRecord()
                      .ifPresent(entry -> assertThat(decision.getRecords()).contains(entry)));
    }
  }
}
