package io.github.cqpm.model.testkit;

import io.github.cqpm.model.candidacy.AccessRoute;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.Deviation.Effect;
import io.github.cqpm.model.testkit.Deviation.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Arbitraries for candidacies without input problems, on whatever as-of date. They shrink to a
 * {@link CompleteCandidacy} with the fewest deviations. They are made from one of three, made
 * narrower, and applied to a referential:
 *
 * <pre>{@code
 * Arbitrary<Candidacy> candidacies =
 *     CandidacyArbitraries.complete().by(AccessRoute.PRIOR_EXPERIENCE).to(referential);
 * }</pre>
 *
 * <p>To generate the referential too, combine {@link #outlines()} with {@link
 * ReferentialArbitraries}.
 */
public final class CandidacyArbitraries {
  private static final int MOST_DEVIATIONS = 12;

  private final List<AccessRoute> routes;
  private final boolean ofBlocksToo;
  private final double failureRate;
  private final Set<Kind> always;
  private final Set<Kind> never;

  private CandidacyArbitraries(
      List<AccessRoute> routes,
      boolean ofBlocksToo,
      double failureRate,
      Set<Kind> always,
      Set<Kind> never) {
    this.routes = List.copyOf(routes);
    this.ofBlocksToo = ofBlocksToo;
    this.failureRate = failureRate;
    this.always = Set.copyOf(always);
    this.never = Set.copyOf(never);
  }

  /** Returns candidacies of all kinds, a tenth of whose deviations are failures. */
  public static CandidacyArbitraries all() {
    return new CandidacyArbitraries(List.of(AccessRoute.values()), true, 0.1, Set.of(), Set.of());
  }

  /**
   * Returns those in which, under the referential's own rules, each competency is validated that
   * may be assessed at all.
   */
  public static CandidacyArbitraries complete() {
    return all()
        .failing(0)
        .without(
            EnumSet.allOf(Kind.class).stream()
                .filter(kind -> kind.getEffect() != Effect.HARMLESS)
                .toArray(Kind[]::new));
  }

  /**
   * Returns those that stopped on the way: after the day of one of its records, which is seldom the
   * last one, nothing more happened.
   */
  public static CandidacyArbitraries unfinished() {
    return all().with(Kind.STOPPED);
  }

  /** Returns those by one of these routes. */
  public CandidacyArbitraries by(AccessRoute... accessRoutes) {
    return new CandidacyArbitraries(List.of(accessRoutes), ofBlocksToo, failureRate, always, never);
  }

  /** Returns those whose target is the whole CQPM. */
  public CandidacyArbitraries toWholeCertificate() {
    return new CandidacyArbitraries(routes, false, failureRate, always, never);
  }

  /**
   * Returns those in which that share of the deviations are failures of the candidate's.
   *
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public CandidacyArbitraries failing(double rate) {
    if (!(rate >= 0 && rate <= 1)) {
      throw new IllegalArgumentException(
          "A rate of failures is between 0 and 1, not %s.".formatted(rate));
    }
    return new CandidacyArbitraries(routes, ofBlocksToo, rate, always, never);
  }

  /** Returns those that deviate in each of these ways, and perhaps in others. */
  public CandidacyArbitraries with(Kind... kinds) {
    Set<Kind> more = EnumSet.noneOf(Kind.class);
    more.addAll(always);
    more.addAll(List.of(kinds));
    return new CandidacyArbitraries(routes, ofBlocksToo, failureRate, more, never);
  }

  /** Returns those that deviate in none of these ways. */
  public CandidacyArbitraries without(Kind... kinds) {
    Set<Kind> more = EnumSet.noneOf(Kind.class);
    more.addAll(never);
    more.addAll(List.of(kinds));
    return new CandidacyArbitraries(routes, ofBlocksToo, failureRate, always, more);
  }

  /** Returns candidacies to that referential. */
  public Arbitrary<Candidacy> to(CertificationReferential referential) {
    return outlines().map(outline -> outline.to(referential));
  }

  /** Returns candidacies in outline, for any referential. */
  public Arbitrary<CandidacyOutline> outlines() {
    Arbitrary<List<Integer>> wholeCertificate = Arbitraries.just(List.of());
    Arbitrary<List<Integer>> targets =
        ofBlocksToo
            ? Arbitraries.frequencyOf(
                Tuple.of(2, wholeCertificate),
                Tuple.of(1, Arbitraries.integers().between(0, 30).list().ofMinSize(1).ofMaxSize(4)))
            : wholeCertificate;
    return Combinators.combine(
            Arbitraries.of(routes),
            Arbitraries.of(true, true, false).injectNull(0.2),
            targets,
            Arbitraries.of(false, true),
            deviations())
        .as(CandidacyOutline::new)
        .withoutEdgeCases();
  }

  private Arbitrary<List<Deviation>> deviations() {
    Arbitrary<Deviation> any = deviationOf(kinds());
    Arbitrary<List<Deviation>> free =
        Arbitraries.frequencyOf(
            Tuple.of(3, any.list().ofMaxSize(1)),
            Tuple.of(3, any.list().ofMaxSize(4)),
            Tuple.of(2, any.list().ofMaxSize(MOST_DEVIATIONS)));
    Arbitrary<List<Deviation>> required =
        Combinators.combine(
                always.stream().sorted().map(Arbitraries::just).map(this::deviationOf).toList())
            .as(all -> all);
    return Combinators.combine(free, required)
        .as((one, other) -> Stream.concat(one.stream(), other.stream()).toList());
  }

  /** Returns the kinds that may be, failures as often as the rate says. */
  private Arbitrary<Kind> kinds() {
    List<Kind> all =
        EnumSet.allOf(Kind.class).stream().filter(kind -> !never.contains(kind)).toList();
    long failures = all.stream().filter(CandidacyArbitraries::isFailure).count();
    List<Tuple2<Integer, Kind>> weighted = new ArrayList<>();
    for (Kind kind : all) {
      double share =
          isFailure(kind) ? failureRate / failures : (1 - failureRate) / (all.size() - failures);
      weighted.add(Tuple.of((int) Math.round(share * 10_000), kind));
    }
    return Arbitraries.frequency(weighted);
  }

  private static boolean isFailure(Kind kind) {
    return kind.getEffect() == Effect.FAILURE;
  }

  private Arbitrary<Deviation> deviationOf(Arbitrary<Kind> kinds) {
    Arbitrary<Integer> any =
        Arbitraries.integers().between(0, 9_999).withDistribution(RandomDistribution.uniform());
    return Combinators.combine(kinds, any, any, Arbitraries.integers().between(-2, 2))
        .as(Deviation::new);
  }
}
