package io.github.cqpm.engine.testkit;

import io.github.cqpm.engine.decision.AdmissibilityDecision;
import io.github.cqpm.engine.internal.RuleBook;
import io.github.cqpm.engine.rule.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a suite decides by the right engine of {@link EngineUnderTest}, as coverage. */
final class CoverageWatch {
  /** How many books of the same rules are kept, to search by: a host's carry their own facts. */
  private static final int MOST_ALIKE = 3;

  private final DecisionCoverage coverage;
  private final Map<List<DeclaredRule>, List<RuleBook>> books = new HashMap<>();

  /** That of the decision before: the next one is made by the same, as a rule. */
  private volatile @Nullable RuleBook last;

  /**
   * Makes the watch.
   *
   * @param counted how the ids of the rules begin that are counted
   */
  CoverageWatch(String counted) {
    coverage = new DecisionCoverage(counted);
  }

  void decided(RuleBook book, AdmissibilityDecision decision) {
    if (book != last) {
      last = book;
      add(book);
    }
    coverage.add(decision);
  }

  private synchronized void add(RuleBook book) {
    List<RuleDescription<?>> rules = book.getDescriptions();
    List<RuleBook> alike =
        books.computeIfAbsent(
            rules.stream().map(DeclaredRule::of).toList(),
            first -> {
              rules.forEach(coverage::add);
              return new ArrayList<>();
            });
    if (alike.size() < MOST_ALIKE && !alike.contains(book)) {
      alike.add(book);
    }
  }

  DecisionCoverage getCoverage() {
    return coverage;
  }

  /** Returns the books by which was decided, those with fewer rules first. */
  synchronized List<RuleBook> getBooks() {
    return books.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(book -> book.getDescriptions().size()))
        .toList();
  }
}
