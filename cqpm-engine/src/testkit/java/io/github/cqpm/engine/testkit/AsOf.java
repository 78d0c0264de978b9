package io.github.cqpm.engine.testkit;

import io.github.cqpm.model.candidacy.Candidacy;
import io.github.cqpm.model.candidacy.CandidacyRecord;
import io.github.cqpm.model.candidacy.RetainedResult;
import io.github.cqpm.model.referential.CompetencyId;
import io.github.cqpm.model.testkit.CompleteCandidacy;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * An as-of date in outline.
 *
 * @param beside near what it is; near the last day where there is no such thing
 * @param which the position of the record or retained result; any number, not negative
 * @param days how many days away from it
 * @param months how many months after the last day
 */
record AsOf(Beside beside, int which, int days, int months) {
  enum Beside {
    LAST_DAY,
    RECORD,
    END_OF_RETENTION
  }

  static Arbitrary<AsOf> dates() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(4, Beside.LAST_DAY),
                Tuple.of(2, Beside.RECORD),
                Tuple.of(1, Beside.END_OF_RETENTION)),
            Arbitraries.integers().between(0, 99),
            Arbitraries.integers().between(-1, 1),
            Arbitraries.of(0, 0, 3, 24, 60))
        .as(AsOf::new);
  }

  LocalDate in(Candidacy candidacy) {
    List<LocalDate> near =
        switch (beside) {
          case LAST_DAY -> List.of();
          case RECORD -> candidacy.getRecords().stream().map(CandidacyRecord::getDate).toList();
          case END_OF_RETENTION ->
              candidacy.getRetainedResults().stream().map(AsOf::lastDayOf).toList();
        };
    LocalDate day =
        near.isEmpty()
            ? CompleteCandidacy.LAST_DAY.plusMonths(months)
            : near.get(which % near.size());
    return day.plusDays(days);
  }

  /** Returns the last day on which the branch agreement keeps the result. */
  private static LocalDate lastDayOf(RetainedResult result) {
    return result.getPart() instanceof CompetencyId
        ? result.getDate().plusMonths(24)
        : result.getDate().plusYears(5);
  }
}
