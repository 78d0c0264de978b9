package io.github.cqpm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.decision.DecisionRequest;
import io.github.cqpm.engine.testkit.EngineUnderTest;
import io.github.cqpm.engine.testkit.Laws;
import io.github.cqpm.engine.testkit.RequestArbitraries;
import io.github.cqpm.engine.testkit.Tried;
import io.github.cqpm.model.testkit.CandidacyArbitraries;
import io.github.cqpm.model.testkit.Deviation.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Law 11, on a version of the agreement that begins about the as-of date: before its first day
 * nothing changes, and from it on something does.
 */
class LawOfVersionsProperties {
  private static final CertificationEngine ENGINE = EngineUnderTest.of(RuleSet.agreement());

  @Property
  void law_11_on_a_version_that_holds_later(
      @ForAll("withRetainedResults") DecisionRequest request,
      @ForAll("daysFromAsOf") int days,
      @ForAll @IntRange(min = 1, max = 18) int months) {
    LocalDate asOf = request.getAsOf();
    LocalDate from = Collections.max(List.of(asOf.plusDays(days), LaterAgreement.FIRST_DAY));
    CertificationEngine later =
        EngineUnderTest.of(
            RuleSet.agreement(
                List.of(
                    LaterAgreement.text("2", from, Period.ofMonths(months), Period.ofYears(1)))));
    boolean before = asOf.isBefore(from);
    assertThat(Laws.of(ENGINE).laterVersionChangesNoEarlierDecision(request, later, from))
        .isEqualTo(before ? Tried.APPLIED : Tried.DID_NOT_APPLY);
    Statistics.label("as-of date")
        .collect(before ? "before" : asOf.equals(from) ? "first day" : "after")
        .coverage(
            coverage -> {
              coverage.check("before").percentage(LawsProperties.atLeast(30));
              coverage.check("first day").percentage(LawsProperties.atLeast(15));
              coverage.check("after").percentage(LawsProperties.atLeast(15));
            });
    if (!before) {
      AdmissibilityDecision decision = later.decide(request);
      assertThat(decision.getProvenance().getRuleSetVersion()).isEqualTo("2");
      var difference = decision.diff(ENGINE.decide(request));
      Statistics.label("from the first day on")
          .collect(
              !difference.getStatuses().isEmpty()
                  ? "a status changes"
                  : difference.getFindings().isEmpty() ? "nothing changes" : "an answer changes")
          .coverage(
              coverage -> {
                coverage.check("a status changes").percentage(LawsProperties.atLeast(4));
                coverage.check("an answer changes").percentage(LawsProperties.atLeast(4));
              });
    }
  }

  @Provide
  Arbitrary<Integer> daysFromAsOf() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.integers().between(1, 800)),
        Tuple.of(1, Arbitraries.just(0)),
        Tuple.of(1, Arbitraries.integers().between(-800, -1)));
  }

  @Provide
  Arbitrary<DecisionRequest> withRetainedResults() {
    return RequestArbitraries.of(
            Arbitraries.frequencyOf(
                Tuple.of(1, CandidacyArbitraries.all().with(Kind.RETAINED).outlines()),
                Tuple.of(1, CandidacyArbitraries.all().with(Kind.RETAINED_INSTEAD).outlines())))
        .requests();
  }
}
