package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.model.testkit.SmallReferential;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Requests to a referential and under a policy of a host's own. */
class RequestArbitrariesProperties {
  private static final DecisionPolicy POLICY =
      DecisionPolicy.builder().minimumCommissionMembers(3).build();

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
