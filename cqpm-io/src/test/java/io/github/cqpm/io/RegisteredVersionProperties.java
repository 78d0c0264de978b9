package io.github.cqpm.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.decision.InputProblem;
import io.github.cqpm.engine.testkit.CertificationDomain;
import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CarriedCandidacy;
import io.github.cqpm.model.referential.CertificationReferential;
import io.github.cqpm.model.testkit.ReferentialArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** Law 11, its half about referentials. */
@Domain(CertificationDomain.class)
class RegisteredVersionProperties {
  private static final List<CertificationEngine> ENGINES =
      List.of(CertificationEngine.standard(), CertificationEngine.of(RuleSet.agreement()));

  /**
   * The first version is that of the request, and holds from the beginning; the second and the one
   * that is added hold from days around the as-of date. A candidacy is carried to what holds.
   */
  @Property(tries = 400)
  void law_11_a_version_that_holds_from_a_day_changes_no_decision_as_of_an_earlier_one(
      @ForAll DecisionRequest asked,
      @ForAll("referentials") CertificationReferential second,
      @ForAll("referentials") CertificationReferential added,
      @ForAll("daysAround") Integer secondDay,
      @ForAll("daysAround") Integer addedDay) {
    Assume.that(!secondDay.equals(addedDay));
    DecisionRequest request = withFirstVersion(asked);
    LocalDate asOf = request.getAsOf();
    Referentials before =
        Referentials.bundled()
            .with(request.getReferential())
            .with(version(second, "second", asOf.plusDays(secondDay)));
    CertificationReferential newest = version(added, "added", asOf.plusDays(addedDay));
    Referentials after = before.with(newest);
    boolean earlier = asOf.isBefore(asOf.plusDays(addedDay));
    Statistics.label("as of an earlier day")
        .collect(earlier)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 25);
              coverage.check(false).percentage(share -> share > 25);
            });

    if (earlier) {
      for (CertificationEngine engine : ENGINES) {
        assertThat(Outcome.of(engine, after, request))
            .isEqualTo(Outcome.of(engine, before, request));
      }
    } else if (addedDay > secondDay || secondDay > 0) {
      assertThat(after.find(newest.getId(), asOf)).contains(newest);
    }
    assertThat(after.find(request.getReferential().getReference()))
        .contains(request.getReferential());
  }

  /** What comes of a request, by the version that holds on its day. */
  private record Outcome(List<InputProblem> problems, Optional<AdmissibilityDecision> decision) {
    static Outcome of(
        CertificationEngine engine, Referentials referentials, DecisionRequest request) {
      CertificationReferential holding =
          referentials.find(request.getReferential().getId(), request.getAsOf()).orElseThrow();
      Candidacy candidacy =
          CarriedCandidacy.of(request.getCandidacy(), request.getReferential(), holding)
              .candidacy();
      DecisionRequest held =
          DecisionRequest.builder().from(request).referential(holding).candidacy(candidacy).build();
      List<InputProblem> problems = engine.check(held);
      return new Outcome(
          problems, problems.isEmpty() ? Optional.of(engine.decide(held)) : Optional.empty());
    }
  }

  private static DecisionRequest withFirstVersion(DecisionRequest asked) {
    CertificationReferential first =
        CertificationReferential.builder()
            .from(asked.getReferential())
            .validFrom(Optional.empty())
            .build();
    return DecisionRequest.builder().from(asked).referential(first).build();
  }

  private static CertificationReferential version(
      CertificationReferential referential, String version, LocalDate validFrom) {
    return CertificationReferential.builder()
        .from(referential)
        .version(version)
        .validFrom(validFrom)
        .build();
  }

  @Provide
  Arbitrary<CertificationReferential> referentials() {
    return ReferentialArbitraries.ofUpTo(3);
  }

  @Provide
  Arbitrary<Integer> daysAround() {
    return Arbitraries.integers().between(-3, 3).withoutEdgeCases();
  }
}
