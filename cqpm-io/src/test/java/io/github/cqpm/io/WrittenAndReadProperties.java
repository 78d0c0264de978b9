package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.engine.testkit.Laws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is written reads back equal, whatever the candidacy. */
@Domain(CertificationDomain.class)
class WrittenAndReadProperties {
  private static final CqpmJson JSON = CqpmJson.standard();
  private static final Laws REFERENTIAL = Laws.of(CertificationEngine.standard());
  private static final Laws AGREEMENT = Laws.of(CertificationEngine.of(RuleSet.agreement()));

  @Property
  void law_8_on_a_decision_by_the_rules_of_the_referential(@ForAll DecisionRequest request) {
    REFERENTIAL.writtenAndReadIsEqual(request, decision -> JSON.readDecision(JSON.write(decision)));
  }

  @Property
  void law_8_on_a_decision_by_the_rules_of_the_agreement_on_a_single_line(
      @ForAll DecisionRequest request) {
    DecisionRequest withDigest =
        DecisionRequest.builder().from(request).putDigest("candidacy.json", "sha256:00ff").build();
    AGREEMENT.writtenAndReadIsEqual(
        withDigest, decision -> JSON.readDecision(JSON.writeLine(decision)));
  }

  @Property
  void a_candidacy_and_its_referential_read_back_equal(@ForAll DecisionRequest request) {
    assertThat(JSON.readReferential(JSON.write(request.getReferential())))
        .isEqualTo(request.getReferential());
    assertThat(JSON.readCandidacy(JSON.write(request.getCandidacy())))
        .isEqualTo(request.getCandidacy());
  }
}
