package io.github.cqpm.io.document;

import io.github.cqpm.engine.decision.AdmissibilityStatus;
import io.github.cqpm.engine.decision.AwardStatus;
import io.github.cqpm.engine.decision.CompetencyStatus;
import io.github.cqpm.engine.decision.ReasonCode;
import io.github.cqpm.model.referential.BlockCode;
import io.github.cqpm.model.referential.CompetencyId;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of a cohort, in numbers. Parts that were decided apart add up: {@link #plus} is
 * associative and commutative, and {@link #empty()} adds nothing. Maps hold no zero: what is not in
 * them did not occur. Constants stand in their own order, all else in that of its text.
 *
 * @param lines the lines of the input, each of them decided or rejected
 * @param decided the candidacies that were decided
 * @param rejected the lines that were rejected
 * @param outcomes how many candidacies have each outcome; together, as many as were decided
 * @param certifications how many candidacies have each status of the certification; those that
 *     target blocks have none
 * @param blocks for each block of a target, how many candidacies have each status of it
 * @param awards for each block of a target, how many candidacies have each award of it
 * @param competencies for each competency of a target, how many candidacies have each status of it
 * @param reasons for each code, in how many candidacies that are not ADMISSIBLE it stands in the
 *     way: a blocking rule is violated for that reason, or undetermined for that missing fact; the
 *     conclusion {@code admissibility/certification} is left out and, where the whole CQPM is
 *     wanted, {@code admissibility/block-award}. A candidacy counts once for each code
 * @param problems for each code, in how many rejected lines there is such a problem; a line counts
 *     once for each code
 */
public record CohortSummary(
    long lines,
    long decided,
    long rejected,
    SortedMap<AdmissibilityStatus, Long> outcomes,
    SortedMap<AdmissibilityStatus, Long> certifications,
    SortedMap<BlockCode, SortedMap<AdmissibilityStatus, Long>> blocks,
    SortedMap<BlockCode, SortedMap<AwardStatus, Long>> awards,
    SortedMap<CompetencyId, SortedMap<CompetencyStatus, Long>> competencies,
    SortedMap<ReasonCode, Long> reasons,
    SortedMap<DocumentProblemCode, Long> problems) {
  private static final CohortSummary EMPTY =
      new CohortSummary(0, 0, 0, none(), none(), none(), none(), none(), none(), none());

  /**
   * Copies and sorts the maps.
   *
   * @throws IllegalArgumentException if the numbers do not go together
   */
  public CohortSummary {
    outcomes = sorted(outcomes);
    certifications = sorted(certifications);
    blocks = sortedTwice(blocks);
    awards = sortedTwice(awards);
    competencies = sortedTwice(competencies);
    reasons = sorted(reasons);
    problems = sorted(problems);
    require(decided >= 0 && rejected >= 0 && lines >= 0 && lines - decided == rejected, "lines");
    require(total(outcomes.values()) == decided, "outcomes");
    require(total(certifications.values()) <= decided, "certifications");
    requireNoMore(blocks, decided, "blocks");
    requireNoMore(awards, decided, "awards");
    requireNoMore(competencies, decided, "competencies");
    requireEach(
        reasons, decided - outcomes.getOrDefault(AdmissibilityStatus.ADMISSIBLE, 0L), "reasons");
    requireEach(problems, rejected, "problems");
  }

  private static <K, V> SortedMap<K, V> none() {
    return Collections.emptySortedMap();
  }

  private static void require(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException(
          "The numbers of %s do not go together with the others.".formatted(what));
    }
  }

  private static long total(Collection<Long> counts) {
    long total = 0;
    for (long count : counts) {
      require(
          count > 0 && count <= Long.MAX_VALUE - total, "counts below 1, or too large to add up,");
      total += count;
    }
    return total;
  }

  private static <K> void requireEach(Map<K, Long> counts, long most, String what) {
    counts.values().forEach(count -> require(count > 0 && count <= most, what));
  }

  private static <K, S> void requireNoMore(
      Map<K, SortedMap<S, Long>> counts, long most, String what) {
    counts.values().forEach(each -> require(!each.isEmpty() && total(each.values()) <= most, what));
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> counts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  private static <K extends Comparable<K>, S extends Comparable<S>>
      SortedMap<K, SortedMap<S, Long>> sortedTwice(Map<K, SortedMap<S, Long>> counts) {
    SortedMap<K, SortedMap<S, Long>> sorted = new TreeMap<>();
    counts.forEach((key, each) -> sorted.put(key, sorted(each)));
    return Collections.unmodifiableSortedMap(sorted);
  }

  /** Returns the summary of no line at all. */
  public static CohortSummary empty() {
    return EMPTY;
  }

  /** Returns the summary of both parts together. */
  public CohortSummary plus(CohortSummary other) {
    return new CohortSummary(
        Math.addExact(lines, other.lines),
        Math.addExact(decided, other.decided),
        Math.addExact(rejected, other.rejected),
        sum(outcomes, other.outcomes),
        sum(certifications, other.certifications),
        sumEach(blocks, other.blocks),
        sumEach(awards, other.awards),
        sumEach(competencies, other.competencies),
        sum(reasons, other.reasons),
        sum(problems, other.problems));
  }

  private static <K> SortedMap<K, Long> sum(SortedMap<K, Long> some, SortedMap<K, Long> others) {
    SortedMap<K, Long> sum = new TreeMap<>(some);
    others.forEach((key, count) -> sum.merge(key, count, Math::addExact));
    return sum;
  }

  private static <K, S> SortedMap<K, SortedMap<S, Long>> sumEach(
      SortedMap<K, SortedMap<S, Long>> some, SortedMap<K, SortedMap<S, Long>> others) {
    SortedMap<K, SortedMap<S, Long>> sum = new TreeMap<>(some);
    others.forEach((key, counts) -> sum.merge(key, counts, CohortSummary::sum));
    return sum;
  }

  /** Returns the share of lines that were rejected; empty if there was no line. */
  public OptionalDouble getRejectionRate() {
    return share(rejected, lines);
  }

  /** Returns the share of the decided candidacies with that outcome; empty if none was decided. */
  public OptionalDouble getRate(AdmissibilityStatus outcome) {
    return share(outcomes.getOrDefault(outcome, 0L), decided);
  }

  /**
   * Returns the share, of the candidacies that target the block, of those in which it has that
   * status; empty if none does.
   */
  public OptionalDouble getRate(BlockCode block, AdmissibilityStatus status) {
    return rate(blocks, block, status);
  }

  /**
   * Returns the share, of the candidacies that target the block, of those in which its award stands
   * so; empty if none does.
   */
  public OptionalDouble getRate(BlockCode block, AwardStatus award) {
    return rate(awards, block, award);
  }

  /**
   * Returns the share, of the candidacies that target the competency, of those in which it has that
   * status; empty if none does.
   */
  public OptionalDouble getRate(CompetencyId competency, CompetencyStatus status) {
    return rate(competencies, competency, status);
  }

  /**
   * Returns the share of the decided candidacies in which that stands in the way; empty if none was
   * decided.
   */
  public OptionalDouble getRate(ReasonCode reason) {
    return share(reasons.getOrDefault(reason, 0L), decided);
  }

  private static <K, S> OptionalDouble rate(Map<K, SortedMap<S, Long>> counts, K key, S status) {
    SortedMap<S, Long> each = counts.getOrDefault(key, none());
    return share(each.getOrDefault(status, 0L), total(each.values()));
  }

  private static OptionalDouble share(long count, long all) {
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / all);
  }
}
