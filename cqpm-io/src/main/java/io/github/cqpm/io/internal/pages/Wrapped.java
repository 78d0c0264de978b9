package io.github.cqpm.io.internal.pages;

import java.util.ArrayList;
import java.util.List;

/** Text of a picture, which does not wrap by itself. */
final class Wrapped {
  private Wrapped() {}

  /**
   * Returns the text on lines of at most that many characters; a word that is longer is cut, so
   * that nothing stands over what is beside it.
   */
  static List<String> lines(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("[ \\s]+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (line.length() > most) {
        lines.add(line.substring(0, most));
        line.delete(0, most);
      }
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }
}
