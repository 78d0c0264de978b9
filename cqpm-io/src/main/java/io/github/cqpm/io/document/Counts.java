package io.github.cqpm.io.document;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Maps of counts: copied, checked and added up. */
final class Counts {
  private Counts() {}

  static void require(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException(
          "The numbers of %s do not go together with the others.".formatted(what));
    }
  }

  /** Returns the sum of counts, each of which must be at least 1. */
  static long total(Collection<Long> counts) {
    long total = 0;
    for (long count : counts) {
      require(
          count > 0 && count <= Long.MAX_VALUE - total, "counts below 1, or too large to add up,");
      total += count;
    }
    return total;
  }

  static <K> void requireEach(Map<K, Long> counts, long most, String what) {
    counts.values().forEach(count -> require(count > 0 && count <= most, what));
  }

  static <K, S> void requireTotals(Map<K, SortedMap<S, Long>> counts, long most, String what) {
    counts.values().forEach(each -> require(!each.isEmpty() && total(each.values()) <= most, what));
  }

  static <K extends Comparable<? super K>, V> SortedMap<K, V> sorted(Map<K, V> counts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  static <K extends Comparable<? super K>, S extends Comparable<? super S>>
      SortedMap<K, SortedMap<S, Long>> sortedTwice(Map<K, SortedMap<S, Long>> counts) {
    SortedMap<K, SortedMap<S, Long>> sorted = new TreeMap<>();
    counts.forEach((key, each) -> sorted.put(key, sorted(each)));
    return Collections.unmodifiableSortedMap(sorted);
  }

  static <K, V> SortedMap<K, V> merge(
      SortedMap<K, V> some, SortedMap<K, V> others, BinaryOperator<V> sum) {
    SortedMap<K, V> merged = new TreeMap<>(some);
    others.forEach((key, value) -> merged.merge(key, value, sum));
    return merged;
  }

  static <K> SortedMap<K, Long> sum(SortedMap<K, Long> some, SortedMap<K, Long> others) {
    return merge(some, others, Math::addExact);
  }

  static <K, S> SortedMap<K, SortedMap<S, Long>> sumTwice(
      SortedMap<K, SortedMap<S, Long>> some, SortedMap<K, SortedMap<S, Long>> others) {
    return merge(some, others, Counts::sum);
  }

  static OptionalDouble share(long count, long all) {
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / all);
  }
}
