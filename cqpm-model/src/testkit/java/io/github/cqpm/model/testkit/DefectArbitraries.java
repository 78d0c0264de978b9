package io.github.cqpm.model.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Arbitraries for input with one defect, which is decided on no as-of date from the defect on. They
 * shrink to a small referential and a {@link CompleteCandidacy} with the defect and nothing else.
 * What one value gets wrong by itself is {@link Invalid}.
 *
 * <pre>{@code
 * @Property
 * void my_service_refuses_it(@ForAll("defective") DefectiveInput input) {
 *   assertThat(service.post(input.referential(), input.candidacy(), input.since()).problems())
 *       .contains(input.defect().name());
 * }
 *
 * @Provide
 * Arbitrary<DefectiveInput> defective() {
 *   return DefectArbitraries.any();
 * }
 * }</pre>
 */
public final class DefectArbitraries {
  private static final int MOST_BLOCKS = 3;
  private static final int MOST_DAYS = 360;

  private DefectArbitraries() {}

  /** Returns input with a defect of any kind, each as often as the others. */
  public static Arbitrary<DefectiveInput> any() {
    return anyIn(CandidacyArbitraries.all());
  }

  /** Returns such candidacies with a defect of any kind, each as often as the others. */
  public static Arbitrary<DefectiveInput> anyIn(CandidacyArbitraries candidacies) {
    return Arbitraries.of(Defect.values())
        .flatMap(defect -> of(defect, candidacies))
        .withoutEdgeCases();
  }

  /** Returns input with that defect. */
  public static Arbitrary<DefectiveInput> of(Defect defect) {
    return of(defect, CandidacyArbitraries.all());
  }

  private static Arbitrary<DefectiveInput> of(Defect defect, CandidacyArbitraries candidacies) {
    return Combinators.combine(
            ReferentialArbitraries.all(MOST_BLOCKS),
            candidacies.outlines(),
            upTo(9_999),
            upTo(9_999),
            upTo(MOST_DAYS))
        .as(
            (referential, outline, which, how, days) -> {
              var draft = new DefectDraft(referential, outline.to(referential), which, how, days);
              defect.make(draft);
              return draft.toInput(defect);
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<Integer> upTo(int bound) {
    return Arbitraries.integers().between(0, bound).withDistribution(RandomDistribution.uniform());
  }
}
