package io.github.cqpm.io.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cqpm.engine.CertificationEngine;
import io.github.cqpm.engine.RuleSet;
import io.github.cqpm.io.CqpmJson;
import io.github.cqpm.io.document.CohortFigures;
import io.github.cqpm.io.document.CohortSummary;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Summaries of parts add up, in whatever order and grouping. */
class CohortSummaryProperties {
  private static final List<CohortSummary> OF_ONE_LINE =
      List.of(
          summary(Cohort.GOOD.get(0)),
          summary(Cohort.GOOD.get(1)),
          summary(Cohort.GOOD.get(2)),
          summary(Cohort.GOOD.get(4)),
          Cohort.decide(
                  CohortDecider.of(
                      CertificationEngine.of(RuleSet.agreement()),
                      Cohort.REFERENTIAL,
                      CompleteCandidacy.LAST_DAY.plusDays(1)),
                  Cohort.GOOD.get(0))
              .summary(),
          summary("bad"),
          summary("{}"),
          summary("\n"));

  private static CohortSummary summary(String input) {
    return Cohort.decide(Cohort.decider(), input).summary();
  }

  @Provide
  Arbitrary<CohortSummary> summaries() {
    return Arbitraries.of(OF_ONE_LINE)
        .list()
        .ofMaxSize(20)
        .map(parts -> parts.stream().reduce(CohortSummary.empty(), CohortSummary::plus));
  }

  @Property
  void the_empty_one_adds_nothing(@ForAll("summaries") CohortSummary some) {
    assertThat(some.plus(CohortSummary.empty())).isEqualTo(some);
    assertThat(CohortSummary.empty().plus(some)).isEqualTo(some);
  }

  @Property
  void order_does_not_matter(
      @ForAll("summaries") CohortSummary some, @ForAll("summaries") CohortSummary others) {
    assertThat(some.plus(others)).isEqualTo(others.plus(some));
    assertThat(CqpmJson.standard().write(some.plus(others)))
        .isEqualTo(CqpmJson.standard().write(others.plus(some)));
  }

  @Property
  void grouping_does_not_matter(
      @ForAll("summaries") CohortSummary some,
      @ForAll("summaries") CohortSummary others,
      @ForAll("summaries") CohortSummary more) {
    assertThat(some.plus(others).plus(more)).isEqualTo(some.plus(others.plus(more)));
  }

  @Property
  void numbers_add_up(
      @ForAll("summaries") CohortSummary some, @ForAll("summaries") CohortSummary others) {
    CohortSummary sum = some.plus(others);
    assertThat(sum.lines()).isEqualTo(some.lines() + others.lines());
    assertThat(sum.figures().stream().mapToLong(CohortFigures::decided).sum())
        .isEqualTo(some.decided() + others.decided());
  }

  @Property
  void each_reads_back_equal(@ForAll("summaries") CohortSummary some) {
    CqpmJson json = CqpmJson.standard();
    assertThat(json.read(json.write(some), CohortSummary.class).getValue()).isEqualTo(some);
  }
}
