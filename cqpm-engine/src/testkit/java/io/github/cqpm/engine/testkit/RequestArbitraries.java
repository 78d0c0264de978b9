package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CandidacyOutline;
import io.github.cqpm.model.testkit.ReferentialArbitraries;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for requests: a referential, a candidacy to it, an as-of date and a policy. None has
 * input problems. They shrink to a complete candidacy to a small referential, under the standard
 * policy, with the fewest deviations that still fail.
 *
 * <p>One referential in four is one of those that the model's test kit has written by hand. The
 * others are generated, of up to three blocks; the system property {@value #BLOCKS} sets another
 * number.
 */
public final class RequestArbitraries {
  /** The system property that says how many blocks a generated referential has at most. */
  public static final String BLOCKS = "laws.blocks";

  private static final int MOST_BLOCKS = Integer.getInteger(BLOCKS, 3);

  private final Arbitrary<CertificationReferential> referentials;
  private final Arbitrary<CandidacyOutline> outlines;
  private final Arbitrary<DecisionPolicy> policies;

  private RequestArbitraries(
      Arbitrary<CertificationReferential> referentials,
      Arbitrary<CandidacyOutline> outlines,
      Arbitrary<DecisionPolicy> policies) {
    this.referentials = referentials;
    this.outlines = outlines;
    this.policies = policies;
  }

  /** Returns requests with candidacies of all kinds: complete, hindered and failed ones. */
  public static RequestArbitraries all() {
    return of(
        Arbitraries.frequencyOf(
            Tuple.of(3, CandidacyArbitraries.all().outlines()),
            Tuple.of(1, CandidacyArbitraries.complete().outlines()),
            Tuple.of(1, CandidacyArbitraries.all().failing(0.5).outlines())));
  }

  /** Returns requests with candidacies most of which are close to being admissible. */
  public static RequestArbitraries nearlyComplete() {
    return of(
        Arbitraries.frequencyOf(
            Tuple.of(1, CandidacyArbitraries.all().outlines()),
            Tuple.of(3, CandidacyArbitraries.complete().outlines())));
  }

  /** Returns requests with these candidacies. */
  public static RequestArbitraries of(Arbitrary<CandidacyOutline> outlines) {
    return new RequestArbitraries(ReferentialArbitraries.all(MOST_BLOCKS), outlines, policies());
  }

  /** Returns those to that referential. */
  public RequestArbitraries to(CertificationReferential referential) {
    return to(Arbitraries.just(referential));
  }

  /** Returns those to these referentials. */
  public RequestArbitraries to(Arbitrary<CertificationReferential> these) {
    return new RequestArbitraries(these, outlines, policies);
  }

  /** Returns those under that policy. */
  public RequestArbitraries under(DecisionPolicy policy) {
    return new RequestArbitraries(referentials, outlines, Arbitraries.just(policy));
  }

  /** Returns the requests. */
  public Arbitrary<DecisionRequest> requests() {
    return Combinators.combine(referentials, outlines, AsOf.dates(), policies)
        .as(RequestArbitraries::build)
        .withoutEdgeCases();
  }

  private static DecisionRequest build(
      CertificationReferential referential,
      CandidacyOutline outline,
      AsOf asOf,
      DecisionPolicy policy) {
    Candidacy candidacy = outline.to(referential);
    return DecisionRequest.builder()
        .referential(referential)
        .candidacy(candidacy)
        .asOf(asOf.in(candidacy))
        .policy(policy)
        .build();
  }

  /** Returns policies; half of them the standard one. */
  private static Arbitrary<DecisionPolicy> policies() {
    Arbitrary<Set<RuleId>> notices =
        Arbitraries.subsetOf(DecisionPolicy.MAY_BE_NOTICES.stream().sorted().toList()).ofMaxSize(8);
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(DecisionPolicy.standard())),
        Tuple.of(
            1,
            Combinators.combine(
                    Arbitraries.integers().between(1, 3), Arbitraries.of(false, true), notices)
                .as(
                    (members, juryMayOverrule, these) ->
                        DecisionPolicy.builder()
                            .minimumCommissionMembers(members)
                            .juryMayOverrule(juryMayOverrule)
                            .notices(these)
                            .build())));
  }
}
