package io.github.cqpm.io.internal.names;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds what was probably meant by a misspelt name. */
public final class Nearest {
  private static final Pattern PASSED_OVER = Pattern.compile("[\\p{M}_\\-\\s'\\u2019]");
  private static final int LONGEST_NAME = 60;

  private Nearest() {}

  /**
   * Returns the one name that is nearest to the word; empty if none is near, or several are. Case,
   * accents, hyphens, apostrophes and underscores do not count.
   */
  public static String to(String word, Collection<String> names) {
    if (word.isEmpty() || word.length() > LONGEST_NAME) {
      return "";
    }
    String folded = fold(word);
    int least = 1 + folded.length() / 4;
    List<String> nearest = List.of();
    for (String name : names) {
      int distance = distance(folded, fold(name));
      if (distance < least || (distance == least && nearest.isEmpty())) {
        least = distance;
        nearest = List.of(name);
      } else if (distance == least) {
        nearest = List.of(nearest.get(0), name);
      }
    }
    return nearest.size() == 1 ? nearest.get(0) : "";
  }

  /** Returns the word without what does not count. */
  public static String fold(String word) {
    return PASSED_OVER
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** Returns how many letters were left out, added, exchanged, or swapped with the next. */
  private static int distance(String from, String to) {
    int[][] distances = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          distances[i][j] = i + j;
          continue;
        }
        int exchange = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = distances[i - 1][j - 1] + exchange;
        least = Math.min(least, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          least = Math.min(least, 1 + distances[i - 2][j - 2]);
        }
        distances[i][j] = least;
      }
    }
    return distances[from.length()][to.length()];
  }
}
