package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.rule.SubjectKind;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.model.testkit.SmallReferential;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/**
 * What a host writes against its own engine, with a rule, a policy and a referential of its own.
 */
class CertificationDomainProperties {
  private static final DecisionPolicy POLICY =
      DecisionPolicy.builder().minimumCommissionMembers(3).build();

  @Property
  @Domain(CertificationDomain.class)
  void a_rule_that_is_violated_keeps_everything_from_being_admissible(
      @ForAll DecisionRequest request) {
    CertificationEngine engine =
        CertificationEngine.standard()
            .with(HostRule.blocking(SubjectKind.CANDIDACY, "candidacy", HostRule.VIOLATED));
    assertThat(engine.decide(request).getOutcome()).isEqualTo(AdmissibilityStatus.NOT_ADMISSIBLE);
  }

  @Property
  @Domain(CertificationDomain.class)
  void a_rule_that_is_satisfied_keeps_the_laws(@ForAll DecisionRequest request, @ForAll long seed) {
    Laws laws =
        Laws.of(
            CertificationEngine.standard()
                .with(HostRule.blocking(SubjectKind.DELIBERATION, "none", HostRule.VIOLATED)));
    laws.orderOfRecordsChangesNothing(request, seed);
    laws.favourableRecordKeepsAdmissible(request, seed);
  }

  @Provide
  Arbitrary<DecisionRequest> ofOurs() {
    return RequestArbitraries.all().to(SmallReferential.get()).under(POLICY).requests();
  }

  @Property
  void a_referential_and_a_policy_of_ones_own_stand_in_every_request(
      @ForAll("ofOurs") DecisionRequest request) {
    assertThat(request.getReferential()).isEqualTo(SmallReferential.get());
    assertThat(request.getPolicy()).isEqualTo(POLICY);
    assertThat(CertificationEngine.standard().check(request)).isEmpty();
  }
}
