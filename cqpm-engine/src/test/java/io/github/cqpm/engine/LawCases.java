package io.github.cqpm.engine;

import io.github.cqpm.engine.decision.DecisionPolicy;
import io.github.cqpm.engine.decision.RuleId;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.CandidacyOutline;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import io.github.cqpm.model.testkit.ReferentialArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for what laws are tried on; none has input problems. */
final class LawCases {
  private static final int MOST_BLOCKS = Integer.getInteger("laws.blocks", 3);

  /** Which day is the as-of date: beside that of a record, or so many months after the last day. */
  private record AsOf(boolean beside, int which, int days, int months) {
    LocalDate in(Candidacy candidacy) {
      List<CandidacyRecord> records = candidacy.getRecords();
      LocalDate day =
          beside && !records.isEmpty()
              ? records.get(which % records.size()).getDate()
              : CompleteCandidacy.LAST_DAY.plusMonths(months);
      return day.plusDays(days);
    }
  }

  private LawCases() {}

  /** Returns cases of all kinds: complete, hindered and failed ones. */
  static Arbitrary<LawCase> all() {
    return of(
        Arbitraries.frequencyOf(
            Tuple.of(3, CandidacyArbitraries.all().outlines()),
            Tuple.of(1, CandidacyArbitraries.complete().outlines()),
            Tuple.of(1, CandidacyArbitraries.all().failing(0.5).outlines())));
  }

  /** Returns cases most of which are close to being admissible. */
  static Arbitrary<LawCase> nearlyComplete() {
    return of(
        Arbitraries.frequencyOf(
            Tuple.of(1, CandidacyArbitraries.all().outlines()),
            Tuple.of(3, CandidacyArbitraries.complete().outlines())));
  }

  /** Returns cases with these candidacies. */
  static Arbitrary<LawCase> of(Arbitrary<CandidacyOutline> outlines) {
    return Combinators.combine(
            ReferentialArbitraries.ofUpTo(MOST_BLOCKS), outlines, asOfDates(), policies())
        .as(LawCases::build)
        .withoutEdgeCases();
  }

  private static LawCase build(
      CertificationReferential referential,
      CandidacyOutline outline,
      AsOf asOf,
      DecisionPolicy policy) {
    Candidacy candidacy = outline.to(referential);
    return new LawCase(referential, candidacy, asOf.in(candidacy), policy);
  }

  private static Arbitrary<AsOf> asOfDates() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)),
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(-1, 1),
            Arbitraries.of(0, 0, 3, 24, 60))
        .as(AsOf::new);
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
