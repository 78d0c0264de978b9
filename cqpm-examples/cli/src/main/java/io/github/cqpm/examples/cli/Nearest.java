package io.github.cqpm.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds what was meant among what there is. */
final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** Returns what is near to what was given, the nearest alone; at most three that are as near. */
  static List<String> to(String given, Collection<String> known) {
    String sought = given.toLowerCase(Locale.ROOT);
    int farthest = sought.length() / 3; // so that more than one letter is as in what is found
    int nearest =
        known.stream().mapToInt(each -> distance(sought, each)).min().orElse(Integer.MAX_VALUE);
    return nearest > farthest
        ? known.stream().filter(each -> isBeginning(sought, each)).sorted().limit(MOST).toList()
        : known.stream()
            .filter(each -> distance(sought, each) == nearest)
            .sorted()
            .limit(MOST)
            .toList();
  }

  private static boolean isBeginning(String sought, String each) {
    return sought.length() > 2 && each.toLowerCase(Locale.ROOT).startsWith(sought);
  }

  /** Returns how many letters are to be put in, taken out, changed or swapped with the next. */
  private static int distance(String sought, String each) {
    String other = each.toLowerCase(Locale.ROOT);
    if (Math.abs(sought.length() - other.length()) > sought.length()) {
      return Integer.MAX_VALUE; // far away, and not worth the time
    }
    int[][] cost = new int[sought.length() + 1][other.length() + 1];
    for (int i = 0; i <= sought.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, sought, other, i, j);
      }
    }
    return cost[sought.length()][other.length()];
  }

  private static int cheapest(int[][] cost, String one, String other, int i, int j) {
    int changed = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return IntStream.of(
            changed,
            cost[i - 1][j] + 1,
            cost[i][j - 1] + 1,
            swapped ? cost[i - 2][j - 2] + 1 : changed)
        .min()
        .orElseThrow();
  }
}
