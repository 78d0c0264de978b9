package io.github.cqpm.io.paper;

import io.github.cqpm.io.internal.pages.CohortPage.Bar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Counts and their shares of a whole, as a language writes them, with bars of that length. */
final class Shares {
  private static final int WHOLE = 1000;

  private final Locale locale;

  Shares(String language) {
    locale = language.equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  /** Returns a count, with its thousands apart. */
  String write(long count) {
    return String.format(locale, "%,d", count);
  }

  /** Returns a share in percent. */
  String rate(long count, long whole) {
    double percent = whole == 0 ? 0 : 100.0 * count / whole;
    return String.format(locale, locale.equals(Locale.FRENCH) ? "%.1f\u202F%%" : "%.1f%%", percent);
  }

  /** Returns a bar that begins at the left. */
  Bar bar(String label, String tone, long count, long whole) {
    return new Bar(label, tone, write(count), rate(count, whole), 0, length(count, whole));
  }

  /** Returns a bar in the middle, as a funnel has it. */
  Bar centred(String label, String tone, long count, long whole) {
    long length = length(count, whole);
    return new Bar(label, tone, write(count), rate(count, whole), (WHOLE - length) / 2, length);
  }

  /** Returns bars of these counts, the greatest first. */
  <K> List<Bar> most(Map<K, Long> counts, long whole, String tone, Function<K, String> label) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(each -> bar(label.apply(each.getKey()), tone, each.getValue(), whole))
        .toList();
  }

  /** Returns bars that stand one after the other and together are the whole. */
  <K> List<Bar> parts(
      List<K> order, Map<K, Long> counts, Function<K, String> tone, Function<K, String> label) {
    long whole = counts.values().stream().mapToLong(Long::longValue).sum();
    List<Bar> parts = new ArrayList<>();
    long before = 0;
    for (K each : order) {
      long count = counts.getOrDefault(each, 0L);
      if (count > 0) {
        long from = length(before, whole);
        before += count;
        parts.add(
            new Bar(
                label.apply(each),
                tone.apply(each),
                write(count),
                rate(count, whole),
                from,
                length(before, whole) - from));
      }
    }
    return parts;
  }

  private static long length(long count, long whole) {
    return whole == 0 ? 0 : Math.round((double) count * WHOLE / whole);
  }
}
