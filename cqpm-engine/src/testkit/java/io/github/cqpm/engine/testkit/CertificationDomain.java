package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionRequest;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;

/**
 * A jqwik domain that generates requests of all kinds, none with input problems, beside all that
 * jqwik generates by itself. So a host tries its own engine, with a rule of its own, on every kind
 * of candidacy:
 *
 * <pre>{@code
 * @Property
 * @Domain(CertificationDomain.class)
 * void absence_never_makes_admissible(@ForAll DecisionRequest request) {
 *   var decision = CertificationEngine.standard().with(new Attendance()).decide(request);
 *   ...
 * }
 * }</pre>
 *
 * <p>Where a property needs requests of a narrower kind, {@link RequestArbitraries} has them.
 */
@Domain(DomainContext.Global.class)
public final class CertificationDomain extends DomainContextBase {
  /** Makes the domain; jqwik does so. */
  public CertificationDomain() {}

  @Provide
  Arbitrary<DecisionRequest> requests() {
    return RequestArbitraries.all().requests();
  }
}
