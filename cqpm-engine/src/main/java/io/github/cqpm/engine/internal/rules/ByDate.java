package io.github.cqpm.engine.internal.rules;

import io.github.cqpm.model.candidacy.CandidacyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records looked up in a list by date. */
public final class ByDate {
  private ByDate() {}

  /** Returns the latest that is dated by that day. */
  public static <R extends CandidacyRecord> Optional<R> findLatest(List<R> byDate, LocalDate day) {
    int count = countUntil(day, byDate);
    return count == 0 ? Optional.empty() : Optional.of(byDate.get(count - 1));
  }

  /** Returns the first that is dated on that day or later. */
  static <R extends CandidacyRecord> Optional<R> findFirst(List<R> byDate, LocalDate day) {
    int count = countUntil(day, false, byDate);
    return count == byDate.size() ? Optional.empty() : Optional.of(byDate.get(count));
  }

  /** Returns how many are dated by that day. */
  public static int countUntil(LocalDate day, List<? extends CandidacyRecord> byDate) {
    return countUntil(day, true, byDate);
  }

  /** Returns how many are dated before that day, or on it if that is included; by halving. */
  private static int countUntil(
      LocalDate day, boolean included, List<? extends CandidacyRecord> byDate) {
    int from = 0;
    int to = byDate.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      LocalDate date = byDate.get(middle).getDate();
      if (date.isBefore(day) || (included && date.equals(day))) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
