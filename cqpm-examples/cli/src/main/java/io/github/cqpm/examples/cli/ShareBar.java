package io.github.cqpm.examples.cli;

import io.github.cqpm.examples.cli.Page.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How often each status occurs, from good to bad: as a bar, and in words.
 *
 * @param counts each status with its count, which is not zero
 * @param total the sum of all counts
 */
record ShareBar(List<? extends Map.Entry<? extends Enum<?>, Long>> counts, long total) {
  /** Returns the shares of these statuses. */
  static <S extends Enum<S>> ShareBar of(Map<S, Long> counts) {
    return new ShareBar(
        counts.entrySet().stream()
            .sorted(Comparator.comparing(entry -> Fill.of(entry.getKey())))
            .toList(),
        counts.values().stream().mapToLong(Long::longValue).sum());
  }

  /** Returns a bar of that width, in which whatever occurs has at least one cell. */
  List<Part> bar(int width) {
    List<Part> parts = new ArrayList<>();
    int free = width - counts.size();
    long before = 0;
    for (Map.Entry<? extends Enum<?>, Long> each : counts) {
      long after = before + each.getValue();
      int cells = 1 + cells(after, free) - cells(before, free);
      parts.add(new Part(Fill.of(each.getKey()).times(cells), Tone.of(each.getKey())));
      before = after;
    }
    return parts;
  }

  private int cells(long count, int free) {
    return Math.toIntExact(Math.round((double) count * free / total));
  }

  /** Returns how often that status occurs. */
  long countOf(Enum<?> status) {
    return counts.stream()
        .filter(each -> each.getKey() == status)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Returns each share with its sign and its name. */
  List<Part> shares(Language language) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<? extends Enum<?>, Long> each : counts) {
      String told =
          Fill.of(each.getKey()).times(1)
              + " "
              + language.explanations().label(each.getKey())
              + " "
              + language.share(each.getValue(), total);
      parts.add(new Part(parts.isEmpty() ? "" : "   ", Tone.PLAIN));
      parts.add(new Part(told.replace(' ', '\u00A0'), Tone.of(each.getKey())));
    }
    return parts;
  }
}
