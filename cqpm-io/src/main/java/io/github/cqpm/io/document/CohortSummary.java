package io.github.cqpm.io.document;

import static io.github.cqpm.io.document.Counts.require;

import io.github.cqpm.model.referential.ReferentialReference;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;

/**
 * What came of a cohort, in numbers. Candidacies to several certifications, or decided on several
 * days or by several rules, are not summed up under one title: figures stand apart for each {@link
 * CohortBasis}. Parts that were decided apart add up: {@link #plus} is associative and commutative,
 * and {@link #empty()} adds nothing.
 *
 * @param lines the lines of the input, each of them decided or rejected
 * @param decided the candidacies that were decided
 * @param rejected the lines that were rejected
 * @param figures how the decided candidacies stand, for each basis, in its order
 * @param problems for each code, in how many rejected lines there is such a problem; a line counts
 *     once for each code. It holds no zero
 */
public record CohortSummary(
    long lines,
    long decided,
    long rejected,
    List<CohortFigures> figures,
    SortedMap<DocumentProblemCode, Long> problems) {
  private static final Comparator<CohortFigures> BY_BASIS =
      Comparator.comparing(
          each -> each.basis().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

  private static final CohortSummary EMPTY =
      new CohortSummary(0, 0, 0, List.of(), Collections.emptySortedMap());

  /**
   * Copies and sorts list and map.
   *
   * @throws IllegalArgumentException if the numbers do not go together, or two figures are on one
   *     basis
   */
  public CohortSummary {
    figures = figures.stream().sorted(BY_BASIS).toList();
    problems = Counts.sorted(problems);
    require(decided >= 0 && rejected >= 0 && lines >= 0 && lines - decided == rejected, "lines");
    require(
        Counts.total(figures.stream().map(CohortFigures::decided).toList()) == decided, "decided");
    Set<Optional<CohortBasis>> bases = new HashSet<>();
    figures.forEach(each -> require(bases.add(each.basis()), "figures on one basis"));
    Counts.requireEach(problems, rejected, "problems");
  }

  /** Returns the summary of no line at all. */
  public static CohortSummary empty() {
    return EMPTY;
  }

  /** Returns the summary of both parts together. */
  public CohortSummary plus(CohortSummary other) {
    Map<Optional<CohortBasis>, CohortFigures> together = new HashMap<>();
    figures.forEach(each -> together.put(each.basis(), each));
    other.figures.forEach(each -> together.merge(each.basis(), each, CohortFigures::plus));
    return new CohortSummary(
        Math.addExact(lines, other.lines),
        Math.addExact(decided, other.decided),
        Math.addExact(rejected, other.rejected),
        List.copyOf(together.values()),
        Counts.sum(problems, other.problems));
  }

  /** Returns the figures of what was decided by that referential, for each basis. */
  public List<CohortFigures> getFigures(ReferentialReference referential) {
    return figures.stream()
        .filter(each -> each.basis().map(CohortBasis::referential).equals(Optional.of(referential)))
        .toList();
  }

  /** Returns the share of lines that were rejected; empty if there was no line. */
  public OptionalDouble getRejectionRate() {
    return Counts.share(rejected, lines);
  }
}
